package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.dataset.rows.RowFaults.Fault;
import dev.detente.model.MemberPath;
import dev.detente.model.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Delimited text under a header line. */
final class Delimited implements RowSource {

  private static final byte[] SEPARATORS = {',', '\t', ';'};

  private final FileWindow file;
  private final byte separator;
  private final boolean guarded;
  private final RowForm form;
  private final int columns;
  private final QuotedRowEnds ends;
  private final boolean divided;
  private Optional<Location> start;

  /**
   * Takes the header line.
   *
   * @throws DatasetException if it is broken, or has no column for what every event has
   */
  Delimited(FileWindow file, Mapping mapping) {
    this.file = file;
    this.separator = separator();
    this.guarded = file.isMarked();
    this.ends = new QuotedRowEnds(separator);
    this.divided = false;
    CellScanner header = header();
    if (header.isMalformed()) {
      throw new DatasetException(problem(file.here(), "json.utf-8"));
    }
    List<String> names = names(header);
    require(names, mapping, new Location(file.here().line() + header.line(), 1));
    this.form = RowForm.ofCells(mapping, names);
    this.columns = names.size();
    this.start = Optional.of(new Location(file.here().line() + header.lines(), 1));
    file.take(header.at());
  }

  /**
   * Reads a part of a file whose header line {@code whole} has taken. No cell may hold a line break
   * there, since it would not be known where rows begin.
   */
  private Delimited(FileWindow lines, Delimited whole) {
    this.file = lines;
    this.separator = whole.separator;
    this.guarded = whole.guarded;
    this.ends = new QuotedRowEnds(separator);
    this.divided = true;
    this.form = whole.form;
    this.columns = whole.columns;
    this.start = Optional.of(lines.here());
  }

  @Override
  public RowSource part(FileWindow lines) {
    return new Delimited(lines, this);
  }

  /** Returns the separator that divides the header line most. */
  private byte separator() {
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    int i = 0;
    for (int b = file.at(0); b >= 0 && i < QuotedRowEnds.LONGEST_ROW; b = file.at(++i)) {
      if (!quoted && (b == '\n' || b == '\r')) {
        break;
      }
      quoted ^= b == '"';
      for (int k = 0; k < counts.length && !quoted; k++) {
        counts[k] += b == SEPARATORS[k] ? 1 : 0;
      }
    }
    int most = 0;
    for (int k = 1; k < counts.length; k++) {
      most = counts[k] > counts[most] ? k : most;
    }
    return SEPARATORS[most];
  }

  /** Reads the header line, however long it is. */
  private CellScanner header() {
    for (int size = 1 << 12; size <= QuotedRowEnds.LONGEST_ROW; size *= 2) {
      Block block = file.peek(size);
      CellScanner header = new CellScanner(block, separator, guarded);
      header.next();
      // what follows the line end may belong to it
      if (header.at() < block.to() - block.from() || !block.more()) {
        if (header.isOpen()) {
          break;
        }
        return header;
      }
    }
    throw refusal(file.rest(), file.here());
  }

  private static List<String> names(CellScanner header) {
    Set<String> taken = new HashSet<>();
    Map<String, Integer> alike = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < header.count(); i++) {
      String name = Values.trimmed(header.text(i));
      names.add(unique(name.isEmpty() ? Integer.toString(i + 1) : name, taken, alike));
    }
    return names;
  }

  /** Adds to the name of a column the number it has among those of that name. */
  private static String unique(String wanted, Set<String> taken, Map<String, Integer> alike) {
    String unique = wanted;
    while (!taken.add(unique)) {
      unique = wanted + "_" + (alike.merge(wanted, 1, Integer::sum) + 1);
    }
    return unique;
  }

  /** Refuses a header line that lacks what every event has, and a mapping of what it lacks. */
  private void require(List<String> names, Mapping mapping, Location place) {
    Layout layout = Layout.ofHeader(names);
    Predicate<MemberPath> found = path -> layout.find(path.text()) >= 0;
    List<Member> missing = new ArrayList<>();
    for (Member member : Member.REQUIRED) {
      if (!mapping.fields().containsKey(member) && layout.find(member.key()) < 0) {
        missing.add(member);
      }
    }
    if (!missing.isEmpty() || !mapping.isServed(found)) {
      refuseNoHeader(names, place);
    }
    mapping.absent(found, names);
    for (Member member : missing) {
      String pair = MappingSyntax.pair(member, Mapping.alike(member, names).orElse("COLUMN"));
      throw new DatasetException(
          problem(place, "rows.column", member.key(), Mapping.listed(names), pair));
    }
  }

  /** Refuses a first line that is not divided, or is a row already. */
  private void refuseNoHeader(List<String> names, Location place) {
    if (names.size() == 1) {
      throw new DatasetException(problem(place, "rows.undivided-header", names.get(0)));
    }
    for (String name : names) {
      if (DateSpelling.isDay(name)) {
        throw new DatasetException(problem(place, "rows.no-header", name));
      }
    }
  }

  @Override
  public RowForm form() {
    return form;
  }

  @Override
  public Rows next() {
    Block block = ends.isClosed() ? null : file.block(ends);
    if (block == null) {
      return null;
    }
    Rows rows = new Rows(block, start);
    start = Optional.empty();
    return rows;
  }

  @Override
  public RowCursor read(Block block, EventMaker maker) {
    return new Cursor(block, maker);
  }

  @Override
  public List<Problem> problems(BadRow bad, Location blockStart, int first) {
    Location place = new Location(bad.place() + 1, 1).movedTo(blockStart);
    List<Problem> problems = new ArrayList<>();
    for (Fault fault : bad.faults()) {
      problems.add(
          new Problem(
              Severity.ERROR, file.file(), Optional.of(place), fault.field(), fault.message()));
    }
    return problems;
  }

  @Override
  public void refuseRest(InputStream rest, Location place, int first) {
    throw divided
        ? new DatasetException(problem(place, "rows.line-break"))
        : refusal(new SequenceInputStream(rest, file.rest()), place);
  }

  /**
   * Says what is wrong with a row that does not end where it may: whether it would, or a quotation
   * mark in it is never closed. Nothing of it is held.
   */
  private DatasetException refusal(InputStream row, Location place) {
    QuotedRowEnds looking = new QuotedRowEnds(separator);
    byte[] bytes = new byte[1 << 16];
    int line = place.line();
    int lineOfQuote = line;
    boolean ended = false;
    byte before = 0;
    long looked = 0;
    try (row) {
      for (int n = row.read(bytes); n >= 0 && !ended; n = row.read(bytes)) {
        ended = looking.lastEnd(bytes, 0, n) >= 0 && !looking.isClosed();
        for (int i = 0; i < n; i++) {
          boolean newLine = bytes[i] == '\r' || (bytes[i] == '\n' && before != '\r');
          before = bytes[i];
          lineOfQuote = looked + i == looking.opened() ? line : lineOfQuote;
          line += newLine ? 1 : 0;
        }
        looked += n;
      }
    } catch (IOException e) {
      throw new DatasetException(
          Problem.ofFile(file.file(), "data.unreadable", String.valueOf(e.getMessage())), e);
    }
    return new DatasetException(
        looking.isQuoted() && !ended
            ? problem(new Location(lineOfQuote, 1), "rows.unclosed")
            : problem(place, "rows.too-long", Integer.toString(QuotedRowEnds.LONGEST_ROW >> 20)));
  }

  private Problem problem(Location place, String key, String... arguments) {
    return new Problem(
        Severity.ERROR, file.file(), Optional.of(place), "", Message.of(key, arguments));
  }

  /** Reads the rows of a block. */
  private final class Cursor extends RowCursor {

    private final CellScanner cells;
    private boolean broken;

    Cursor(Block block, EventMaker maker) {
      super(block, maker);
      this.cells = new CellScanner(block, separator, guarded);
    }

    @Override
    boolean next() {
      if (broken || !cells.next()) {
        return false;
      }
      from = block.from() + cells.from();
      to = block.from() + cells.at();
      line = cells.line();
      broken =
          cells.isOpen() || (divided && cells.isFolded()) || to - from > QuotedRowEnds.LONGEST_ROW;
      if (broken) {
        to = from;
        return false;
      }
      count++;
      sound = !cells.isMalformed() && cells.width() <= columns;
      if (sound) {
        cells.fill(maker.row());
      }
      return true;
    }

    @Override
    int lines() {
      return cells.lines();
    }

    @Override
    boolean isBroken() {
      return broken;
    }

    @Override
    Location brokenAt() {
      return new Location(line + 1, 1);
    }

    @Override
    BadRow bad() {
      if (sound) {
        return super.bad();
      }
      Message message =
          cells.isMalformed()
              ? Message.of("json.utf-8")
              : Message.of(
                  separator == '\t' ? "rows.cells-tab" : "rows.cells",
                  Integer.toString(cells.width()),
                  Integer.toString(columns),
                  Character.toString(separator));
      return bad(List.of(new Fault("", message)));
    }
  }
}
