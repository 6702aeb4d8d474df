package dev.detente.dataset.rows;

import dev.detente.dataset.json.FileWindow;

/**
 * Finds where rows of delimited text end, by the same rules as {@link CellScanner} and without
 * reading them: of all that stands in a row only quotation marks count. A row that is too long is
 * cut, and nothing comes after it.
 */
final class QuotedRowEnds implements FileWindow.RowEnds {

  /** A longer row is most likely what follows a quotation mark that is never closed; in bytes. */
  static final int LONGEST_ROW = 16 << 20;

  private final byte separator;
  private boolean quoted;
  private boolean cut;

  /** The byte before, and whether it closed a cell: then another mark stands for itself. */
  private byte last = '\n';

  private boolean closed;

  /** How much has been looked through, where a cell was opened, and where the row began. */
  private long looked;

  private long opened;
  private long rowStart;

  QuotedRowEnds(byte separator) {
    this.separator = separator;
  }

  @Override
  public int lastEnd(byte[] bytes, int from, int to) {
    if (from == to) {
      return -1;
    }
    // a return is the end of a row if no line feed follows
    int end = last == '\r' && !quoted && bytes[from] != '\n' ? from : -1;
    int closedAt = closed ? from - 1 : from - 2;
    int i = from;
    while (i < to) {
      byte b = bytes[i];
      if (quoted) {
        while (b != '"' && i < to) {
          i = Utf8.special(bytes, i + 1, to, (byte) '"');
          b = i < to ? bytes[i] : b;
        }
        if (i < to) {
          quoted = false;
          closedAt = i++;
        }
        continue;
      }
      if (b == '\n' || (b == '\r' && i + 1 < to && bytes[i + 1] != '\n')) {
        end = i + 1;
      } else if (b == '"' && separator != '\t') {
        byte before = i > from ? bytes[i - 1] : last;
        if (before == separator || before == '\n' || before == '\r') {
          quoted = true;
          opened = looked + i - from;
        } else {
          quoted = closedAt == i - 1;
        }
      }
      i = Utf8.special(bytes, i + 1, to, (byte) '"');
    }
    closed = closedAt == to - 1;
    last = bytes[to - 1];
    rowStart = end < 0 ? rowStart : looked + end - from;
    looked += to - from;
    cut = looked - rowStart > LONGEST_ROW;
    return cut ? to : end;
  }

  @Override
  public boolean isClosed() {
    return cut;
  }

  /** Tells whether what comes next is between quotation marks. */
  boolean isQuoted() {
    return quoted;
  }

  /** Returns how many bytes were looked through before the cell was opened that was opened last. */
  long opened() {
    return opened;
  }
}
