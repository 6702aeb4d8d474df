package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.model.MemberPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The header line of delimited text.
 *
 * @param separator what divides its cells and those of all rows
 * @param guarded whether an apostrophe keeps a cell from being taken for a formula
 * @param names the names of the columns, no two alike
 * @param place where the line begins
 * @param end where the next begins
 */
record HeaderLine(
    byte separator, boolean guarded, List<String> names, Location place, Location end) {

  private static final byte[] SEPARATORS = {',', '\t', ';'};

  /**
   * Takes the header line of a file.
   *
   * @throws DatasetException if it is broken
   */
  static HeaderLine take(FileWindow file) {
    byte separator = separator(file);
    CellScanner cells = cells(file, separator);
    Location start = file.here();
    if (cells.isMalformed()) {
      throw new DatasetException(Problem.at(file.file(), start, "json.utf-8"));
    }
    Location place = new Location(start.line() + cells.line(), 1);
    Location end = new Location(start.line() + cells.lines(), 1);
    file.take(cells.at());
    return new HeaderLine(separator, file.isMarked(), names(cells), place, end);
  }

  /** Returns the separator that divides the line most. */
  private static byte separator(FileWindow file) {
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

  /** Reads the line, however long it is. */
  private static CellScanner cells(FileWindow file, byte separator) {
    for (int size = 1 << 12; size <= QuotedRowEnds.LONGEST_ROW; size *= 2) {
      Block block = file.peek(size);
      CellScanner cells = new CellScanner(block, separator, file.isMarked());
      cells.next();
      // what follows the line end may belong to it
      if (cells.at() < block.to() - block.from() || !block.more()) {
        if (cells.isOpen()) {
          break;
        }
        return cells;
      }
    }
    throw QuotedRowEnds.refusal(file.rest(), separator, file.file(), file.here());
  }

  private static List<String> names(CellScanner cells) {
    Set<String> taken = new HashSet<>();
    Map<String, Integer> alike = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cells.count(); i++) {
      String name = Values.trimmed(cells.text(i));
      names.add(unique(name.isEmpty() ? Integer.toString(i + 1) : name, taken, alike));
    }
    return names;
  }

  /** Makes the name of a column unique by its number among those of that name. */
  private static String unique(String wanted, Set<String> taken, Map<String, Integer> alike) {
    String unique = wanted;
    while (!taken.add(unique)) {
      unique = wanted + "_" + (alike.merge(wanted, 1, Integer::sum) + 1);
    }
    return unique;
  }

  /**
   * Requires a column for each member that every event has, and for each that is mapped.
   *
   * @throws DatasetException if a column for what every event has is missing
   * @throws dev.detente.model.ValueException if a mapped column is missing
   */
  void require(Mapping mapping, String file) {
    Layout layout = Layout.ofHeader(names);
    Predicate<MemberPath> found = path -> layout.find(path.text()) >= 0;
    List<Member> missing = new ArrayList<>();
    for (Member member : Member.REQUIRED) {
      if (!mapping.fields().containsKey(member) && layout.find(member.key()) < 0) {
        missing.add(member);
      }
    }
    if (!missing.isEmpty() || !mapping.isServed(found)) {
      refuseNoHeader(file);
    }
    mapping.absent(found, names);
    for (Member member : missing) {
      String pair = MappingSyntax.pair(member, Mapping.alike(member, names).orElse("COLUMN"));
      String listed = Mapping.listed(names);
      throw new DatasetException(
          Problem.at(file, place, "rows.column", member.key(), listed, pair));
    }
  }

  /** Refuses a first line that is not divided into cells, or is a row already. */
  private void refuseNoHeader(String file) {
    if (names.size() == 1) {
      throw new DatasetException(Problem.at(file, place, "rows.undivided-header", names.get(0)));
    }
    for (String name : names) {
      if (DateSpelling.isDay(name)) {
        throw new DatasetException(Problem.at(file, place, "rows.no-header", name));
      }
    }
  }
}
