package dev.detente.dataset.rows;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.dataset.rows.EventMaker.Fault;
import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.model.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Delimited text under a header line: commas or semicolons by RFC 4180, or tabs, where quotation
 * marks mean nothing and {@code \t \n \r \\} are escapes. A row becomes an array of JSON strings,
 * so that all that reads values reads these.
 */
final class Delimited implements RowSource, FileWindow.RowEnds {

  /** A longer row is one whose quotation mark was never closed; in bytes. */
  private static final int LONGEST_ROW = 16 << 20;

  private static final byte[] SEPARATORS = {'\t', ',', ';'};

  /** A mark that nothing is quoted by: Unicode keeps it out of all text that is passed on. */
  private static final char NO_QUOTE = '\uFFFF';

  /** Stands for bytes that are not UTF-8. */
  private static final char MALFORMED = '\uDFFF';

  /** What formulas of spreadsheets begin with. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** What follows a backslash in cells between tabs, and in JSON alike. */
  private static final String ESCAPES = "tnr\\";

  /** Where a row stands: the states of its reader, so that both see the same ends. */
  private enum State {
    AT_START,
    IN_CELL,
    IN_QUOTES,
    BEHIND_QUOTES
  }

  private final FileWindow file;
  private final char separator;
  private final RowForm form;
  private final boolean guarded;
  private final int columns;
  private final boolean divided;

  private State state = State.AT_START;
  private boolean afterReturn;
  private int length;
  private int line;
  private int lineAtEnd;
  private int lineOfQuote;
  private int start;

  /**
   * Makes a source of rows.
   *
   * @param line in which the first begins
   * @param divided whether others read what is before or behind: then no cell may hold a line
   *     break, since it would not be known where rows begin
   */
  private Delimited(
      FileWindow file,
      char separator,
      RowForm form,
      boolean guarded,
      int columns,
      int line,
      boolean divided) {
    this.divided = divided;
    this.file = file;
    this.guarded = guarded;
    this.separator = separator;
    this.form = form;
    this.columns = columns;
    this.line = line;
    this.lineAtEnd = line;
    this.start = line;
  }

  /**
   * Takes the header line.
   *
   * @throws DatasetException if it is broken, or has no column for what every event has
   */
  static Delimited open(FileWindow file, Mapping mapping) {
    char separator = separator(file);
    Delimited header =
        new Delimited(file, separator, RowForm.ofObjects(mapping), false, 0, 1, false);
    int end = header.endOfFirst();
    if (header.state == State.IN_QUOTES) {
      throw header.unclosed();
    }
    boolean marked = file.isMarked();
    String text = file.text(0, end);
    if (text.indexOf('\uFFFD') >= 0) {
      throw new DatasetException(header.problem(1, "json.utf-8"));
    }
    Set<String> taken = new HashSet<>();
    Map<String, Integer> alike = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (String name : header.records(text, new Cells(separator == '\t', marked)).next().texts()) {
      String wanted = name.isBlank() ? Integer.toString(names.size() + 1) : name.strip();
      names.add(unique(wanted, taken, alike));
    }
    header.require(names, mapping);
    file.take(end);
    return new Delimited(
        file, separator, RowForm.ofCells(mapping, names), marked, names.size(), header.line, false);
  }

  /** Refuses a header line that lacks what every event has, and a mapping of what it lacks. */
  private void require(List<String> names, Mapping mapping) {
    Layout layout = Layout.ofHeader(names);
    mapping.absent(path -> layout.find(path.text()) >= 0, names);
    for (Member member : List.of(Member.DATE, Member.TITLE)) {
      if (!mapping.fields().containsKey(member) && layout.find(member.key()) < 0) {
        throw new DatasetException(
            problem(1, "rows.column", member.key(), Mapping.listed(names), member.key()));
      }
    }
  }

  /** Returns the separator that divides the header line most. */
  private static char separator(FileWindow file) {
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    int i = 0;
    for (int b = file.at(0); b >= 0 && i < LONGEST_ROW; b = file.at(++i)) {
      if (!quoted && (b == '\n' || b == '\r')) {
        break;
      }
      quoted ^= b == '"';
      for (int k = 0; k < counts.length && !quoted; k++) {
        counts[k] += b == SEPARATORS[k] ? 1 : 0;
      }
    }
    int most = 1;
    for (int k = 0; k < counts.length; k++) {
      most = counts[k] > counts[most] ? k : most;
    }
    return (char) SEPARATORS[most];
  }

  /** Returns the length of the first row, its line end included. */
  private int endOfFirst() {
    byte[] one = new byte[1];
    int i = 0;
    for (int b = file.at(0); b >= 0; b = file.at(++i)) {
      one[0] = (byte) b;
      if (lastEnd(one, 0, 1) >= 0) {
        return b == '\r' && file.at(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return i;
  }

  /** Adds to the name of a column the number it has among those of that name. */
  private static String unique(String wanted, Set<String> taken, Map<String, Integer> alike) {
    String unique = wanted;
    while (!taken.add(unique)) {
      unique = wanted + "_" + (alike.merge(wanted, 1, Integer::sum) + 1);
    }
    return unique;
  }

  @Override
  public RowSource part(FileWindow lines) {
    return new Delimited(lines, separator, form, guarded, columns, lines.here().line(), true);
  }

  @Override
  public RowForm form() {
    return form;
  }

  @Override
  public Rows next() {
    Block block = file.block(this);
    if (block == null) {
      return null;
    }
    Rows rows = new Rows(block, Optional.of(new Location(start, 1)));
    start = lineAtEnd;
    if (!block.more() && state == State.IN_QUOTES) {
      throw unclosed();
    }
    return rows;
  }

  @Override
  public int lastEnd(byte[] bytes, int from, int to) {
    int end = -1;
    State now = state;
    int rowStart = from - length;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (now == State.IN_CELL || now == State.IN_QUOTES) {
        // most bytes
        if (b > ';' || (b > ',' && b != ';')) {
          continue;
        }
      }
      if (b == '\n' || b == '\r') {
        line += b == '\n' && afterReturn ? 0 : 1;
        afterReturn = b == '\r';
        if (now == State.IN_QUOTES) {
          if (divided && b == '\n') {
            throw new DatasetException(problem(lineOfQuote, "rows.line-break"));
          }
          continue;
        }
        now = State.AT_START;
        end = i + 1;
        rowStart = end;
        lineAtEnd = line;
        continue;
      }
      afterReturn = false;
      if (b == separator) {
        now = now == State.IN_QUOTES ? now : State.AT_START;
      } else if (b == '"' && separator != '\t') {
        if (now == State.AT_START || now == State.BEHIND_QUOTES) {
          now = State.IN_QUOTES;
          lineOfQuote = line;
        } else if (now == State.IN_QUOTES) {
          now = State.BEHIND_QUOTES;
        }
      } else if (now == State.AT_START) {
        now = State.IN_CELL;
      }
    }
    state = now;
    length = to - rowStart;
    if (length > LONGEST_ROW) {
      throw now == State.IN_QUOTES ? unclosed() : tooLong();
    }
    return end;
  }

  @Override
  public Location end(Location here, int rows) {
    return new Location(line, 1);
  }

  private DatasetException unclosed() {
    return new DatasetException(problem(lineOfQuote, "rows.unclosed"));
  }

  private DatasetException tooLong() {
    return new DatasetException(
        problem(lineAtEnd, "rows.too-long", Integer.toString(LONGEST_ROW >> 20)));
  }

  private Problem problem(int inLine, String key, String... arguments) {
    return new Problem(
        Severity.ERROR,
        file.file(),
        Optional.of(new Location(inLine, 1)),
        "",
        Message.of(key, arguments));
  }

  @Override
  public RowCursor read(Block block, EventMaker maker) {
    return new Cursor(block, maker);
  }

  @Override
  public List<Problem> problems(BadRow bad, Location blockStart, int first) {
    List<Problem> problems = new ArrayList<>();
    for (Fault fault : bad.faults()) {
      Location place = new Location(bad.place() + 1, 1).movedTo(blockStart);
      problems.add(
          new Problem(
              Severity.ERROR, file.file(), Optional.of(place), fault.field(), fault.message()));
    }
    return problems;
  }

  /** Reads the records of a text; what is read of one is in {@code cells} until the next is. */
  private CloseableIterator<Cells> records(String text, Cells cells) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(separator == '\t' ? NO_QUOTE : '"')
        .allowExtraCharsAfterClosingQuote(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(cells, text)
        .iterator();
  }

  /** Decodes UTF-8; what is none becomes {@link #MALFORMED}. */
  private static String decode(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    try {
      // either the text holds that very character or the decoder put it for a malformed one
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .replaceWith(Character.toString(MALFORMED))
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the cells of a record as strings of JSON, one after the other. */
  private static final class Cells extends AbstractBaseCsvCallbackHandler<Cells> {

    private final boolean escapes;
    private final boolean guarded;
    private byte[] json = new byte[1 << 12];
    private int[] ends = new int[32];
    private int count;
    private int length;
    private boolean malformed;

    /**
     * Makes a writer.
     *
     * @param escapes whether a backslash in a cell begins an escape
     * @param guarded whether an apostrophe keeps a cell from being taken for a formula
     */
    Cells(boolean escapes, boolean guarded) {
      this.escapes = escapes;
      this.guarded = guarded;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      count = 0;
      length = 0;
      malformed = false;
      put('[');
    }

    @Override
    protected void handleField(int number, char[] chars, int offset, int size, boolean quoted) {
      int from = offset;
      int to = offset + size;
      if (guarded && size > 1 && chars[from] == '\'' && FORMULA.indexOf(chars[from + 1]) >= 0) {
        from++;
      }
      room(3 * size + 3);
      json[length++] = '"';
      if (!isBlank(chars, from, to)) {
        for (int i = from; i < to; i++) {
          char c = chars[i];
          if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
            json[length++] = (byte) c;
          } else if (escapes && c == '\\' && i + 1 < to && ESCAPES.indexOf(chars[i + 1]) >= 0) {
            i++;
            put('\\');
            put(chars[i]);
          } else {
            i = special(chars, i, to);
          }
        }
      }
      json[length++] = '"';
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count);
      }
      ends[count++] = length;
      json[length++] = ',';
    }

    /** Writes a character that is not one byte as it stands; returns the index of its last unit. */
    private int special(char[] chars, int i, int to) {
      char c = chars[i];
      if (c == '"' || c == '\\') {
        room(3 * (to - i) + 3);
        put('\\');
        put(c);
      } else if (c < ' ') {
        room(3 * (to - i) + 6);
        String hex = Integer.toHexString(c);
        String escape = "\\u" + "0".repeat(4 - hex.length()) + hex;
        escape.chars().forEach(each -> put((char) each));
      } else if (c < 0x80) {
        put(c);
      } else if (c < 0x800) {
        put((char) (0xC0 | c >> 6));
        put((char) (0x80 | c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        put((char) (0xE0 | c >> 12));
        put((char) (0x80 | c >> 6 & 0x3F));
        put((char) (0x80 | c & 0x3F));
      } else if (i + 1 < to && Character.isSurrogatePair(c, chars[i + 1])) {
        int point = Character.toCodePoint(c, chars[i + 1]);
        put((char) (0xF0 | point >> 18));
        put((char) (0x80 | point >> 12 & 0x3F));
        put((char) (0x80 | point >> 6 & 0x3F));
        put((char) (0x80 | point & 0x3F));
        return i + 1;
      } else {
        malformed = true;
      }
      return i;
    }

    private static boolean isBlank(char[] chars, int from, int to) {
      for (int i = from; i < to; i++) {
        if (!Character.isWhitespace(chars[i])) {
          return false;
        }
      }
      return true;
    }

    private void put(char b) {
      json[length++] = (byte) b;
    }

    private void room(int more) {
      if (length + more + 1 > json.length) {
        json = Arrays.copyOf(json, 2 * (length + more));
      }
    }

    @Override
    protected Cells buildRecord() {
      // over the last comma
      length = count == 0 ? length : length - 1;
      put(']');
      return this;
    }

    /** Returns the line that the record begins in, counted from 0. */
    int line() {
      return (int) getStartingLineNumber() - 1;
    }

    /** Makes the record the row at hand. */
    void fill(Row row, int columns) {
      row.begin(json);
      row.bounds(0, length);
      int from = 1;
      for (int i = 0; i < Math.min(count, columns); i++) {
        if (ends[i] - from > 2) {
          row.add(i, from, ends[i]);
        }
        from = ends[i] + 1;
      }
    }

    List<String> texts() {
      List<String> texts = new ArrayList<>();
      int from = 1;
      for (int i = 0; i < count; i++) {
        texts.add(Values.decode(json, from, ends[i]));
        from = ends[i] + 1;
      }
      return texts;
    }
  }

  /** Reads the rows of a block. */
  private final class Cursor extends RowCursor {

    private final Cells cells = new Cells(separator == '\t', guarded);
    private final CloseableIterator<Cells> records;
    private Optional<Message> fault = Optional.empty();

    Cursor(Block block, EventMaker maker) {
      super(block, maker);
      this.records = records(decode(block.bytes(), block.from(), block.to()), cells);
    }

    @Override
    boolean next() {
      if (!records.hasNext()) {
        return false;
      }
      records.next();
      count++;
      line = cells.line();
      fault =
          cells.malformed
              ? Optional.of(Message.of("json.utf-8"))
              : cells.count > columns
                  ? Optional.of(
                      Message.of(
                          "rows.cells", Integer.toString(cells.count), Integer.toString(columns)))
                  : Optional.empty();
      sound = fault.isEmpty();
      cells.fill(maker.row(), columns);
      return true;
    }

    @Override
    BadRow bad() {
      return bad(
          fault.isPresent() ? List.of(new Fault("", fault.get())) : List.copyOf(maker.faults()));
    }
  }
}
