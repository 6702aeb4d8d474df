package dev.detente.dataset.rows;

import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.model.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Divides delimited text in UTF-8 bytes into rows and cells: by commas or semicolons after RFC
 * 4180, or by tabs, where quotation marks mean nothing and {@code \t \n \r \\} are escapes. A
 * quotation mark that does not begin a cell stands for itself. A row becomes a JSON array of
 * strings, so that whatever reads JSON values reads cells too.
 */
final class CellScanner {

  /** What may follow a backslash in tab-separated cells, and means the same in JSON. */
  private static final String ESCAPES = "tnr\\";

  private static final String HEX = "0123456789abcdef";

  /** The longest sign of a formula, in bytes. */
  private static final int LONGEST_SIGN = 3;

  /** The longest escape of JSON. */
  private static final int LONGEST = "\\u0000".length();

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final byte separator;
  private final boolean guarded;

  private byte[] json = new byte[1 << 10];
  private int length;
  private int[] ends = new int[32];
  private int count;

  /** How many cells there are up to the last that is not blank. */
  private int width;

  /** Where the current row begins, and where what follows it begins. */
  private int from;

  private int at;

  /** How many lines had ended before the current row, and with it. */
  private int line;

  private int lines;

  private boolean malformed;
  private boolean folded;
  private boolean open;

  /**
   * Begins a block.
   *
   * @param guarded whether an apostrophe keeps a cell from being taken for a formula
   */
  CellScanner(Block block, byte separator, boolean guarded) {
    this.bytes = block.bytes();
    this.start = block.from();
    this.at = start;
    this.end = block.to();
    this.separator = separator;
    this.guarded = guarded;
  }

  /**
   * Moves on to the next row; tells whether there is one. Cells that are all blank are no row, just
   * as an empty line is none: spreadsheets write them below their contents.
   */
  boolean next() {
    do {
      while (at < end && isLineEnd(bytes[at])) {
        endLine();
      }
      if (at == end) {
        return false;
      }
      row();
    } while (width == 0 && !malformed && !open && !folded);
    return true;
  }

  private void row() {
    from = at;
    line = lines;
    count = 0;
    width = 0;
    folded = false;
    length = 0;
    json[length++] = '[';
    cell();
    while (at < end && bytes[at] == separator && !open) {
      at++;
      json[length++] = ',';
      cell();
    }
    json[length++] = ']';
    malformed = !Utf8.isSound(bytes, from, at);
    if (at < end) {
      endLine();
    }
  }

  /** Takes the line end that comes next. */
  private void endLine() {
    at += bytes[at] == '\r' && at + 1 < end && bytes[at + 1] == '\n' ? 2 : 1;
    lines++;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  private void cell() {
    room(2);
    json[length++] = '"';
    int first = length;
    boolean quoted = separator != '\t' && at < end && bytes[at] == '"';
    at += quoted ? 1 : 0;
    if (guarded && at < end && bytes[at] == '\'' && isFormula(at + 1, quoted)) {
      at++;
    }
    if (quoted) {
      text(true);
    }
    if (!open) {
      text(false);
    }
    room(LONGEST);
    json[length] = '"';
    if (length > first
        && !Values.beginsWithLetter(json, first)
        && Values.trimmed(SoundJson.decode(json, first - 1, length + 1)).isEmpty()) {
      length = first;
      json[length] = '"';
    }
    width = length > first ? count + 1 : width;
    length++;
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = length;
  }

  private boolean isFormula(int first, boolean quoted) {
    int i = first;
    while (i < end && bytes[i] == '\'') {
      i++;
    }
    if (i == end || (!quoted && (bytes[i] == separator || isLineEnd(bytes[i])))) {
      return false;
    }
    String next = new String(bytes, i, Math.min(LONGEST_SIGN, end - i), StandardCharsets.UTF_8);
    return FieldValue.FORMULA.indexOf(next.charAt(0)) >= 0;
  }

  /**
   * Writes the text up to the end of the cell or, between quotation marks, up to the closing one,
   * which is taken.
   */
  private void text(boolean quoted) {
    while (at < end) {
      int i = Utf8.special(bytes, at, end, quoted ? (byte) '"' : separator);
      room(i - at);
      System.arraycopy(bytes, at, json, length, i - at);
      length += i - at;
      at = i;
      if (i == end) {
        break;
      }
      byte b = bytes[i];
      if (!quoted && (b == separator || isLineEnd(b))) {
        return;
      }
      if (b == '"' && quoted) {
        at++;
        if (at == end || bytes[at] != '"') {
          return;
        }
      }
      special(b);
    }
    open = quoted;
  }

  /** Writes a byte that JSON needs an escape for. */
  private void special(byte b) {
    room(LONGEST);
    json[length++] = '\\';
    if (isLineEnd(b)) {
      folded |= b == '\n' || (at + 1 < end && bytes[at + 1] == '\n');
      json[length++] = (byte) (b == '\n' ? 'n' : 'r');
      if (b == '\r' && at + 1 < end && bytes[at + 1] == '\n') {
        json[length++] = '\\';
        json[length++] = 'n';
      }
      endLine();
      return;
    }
    at++;
    if (b == '\\' && separator == '\t' && at < end && ESCAPES.indexOf(bytes[at]) >= 0) {
      json[length++] = bytes[at++];
    } else if (b == '"' || b == '\\') {
      json[length++] = b;
    } else {
      json[length++] = 'u';
      json[length++] = '0';
      json[length++] = '0';
      json[length++] = (byte) HEX.charAt(b >> 4);
      json[length++] = (byte) HEX.charAt(b & 0xF);
    }
  }

  /** Makes room for {@code more} bytes, and for the end of a cell and of the row. */
  private void room(int more) {
    if (length + more + LONGEST > json.length) {
      json = Arrays.copyOf(json, 2 * (length + more + LONGEST));
    }
  }

  /** Returns where the current row begins in the block. */
  int from() {
    return from - start;
  }

  /** Returns where what follows it begins in the block. */
  int at() {
    return at - start;
  }

  /** Returns how many lines had ended before it. */
  int line() {
    return line;
  }

  /** Returns how many lines have ended with it. */
  int lines() {
    return lines;
  }

  /** Returns how many cells it has. */
  int count() {
    return count;
  }

  /** Returns how many cells it has up to the last that is not blank. */
  int width() {
    return width;
  }

  /** Tells whether it holds bytes that are not UTF-8. */
  boolean isMalformed() {
    return malformed;
  }

  /** Tells whether it takes more than one line. */
  boolean isFolded() {
    return folded;
  }

  /** Tells whether it ends between quotation marks, and so is incomplete. */
  boolean isOpen() {
    return open;
  }

  /** Fills the row with its cells. */
  void fill(Row row) {
    row.begin(json);
    row.bounds(0, length);
    int first = 1;
    for (int i = 0; i < count; i++) {
      if (ends[i] - first > 2) {
        row.add(i, first, ends[i]);
      }
      first = ends[i] + 1;
    }
  }

  /** Returns the text of a cell. */
  String text(int number) {
    return SoundJson.decode(json, number == 0 ? 1 : ends[number - 1] + 1, ends[number]);
  }
}
