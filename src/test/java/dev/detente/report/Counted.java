package dev.detente.report;

import dev.detente.fixture.Registers;
import dev.detente.model.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts events for tests, and prints what was counted. */
final class Counted {

  private Counted() {}

  /** Returns the summary of {@code events}. */
  static Summary by(List<Grouping> by, Event... events) {
    Summary summary = new Summary(by, Registers.ALL);
    for (Event event : events) {
      summary.add(event);
    }
    return summary;
  }

  /** Returns rows as {@code key:count}, two keys joined by a plus sign. */
  static String text(List<Summary.Row> rows) {
    List<String> texts = new ArrayList<>();
    for (Summary.Row row : rows) {
      texts.add(String.join("+", row.keys()) + ":" + row.tally().count());
    }
    return String.join(" ", texts);
  }

  /** Returns the values of a table as programs read them, a row a line, the columns first. */
  static String text(Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(" ", table.columns()));
    for (List<Cell> row : table.rows()) {
      lines.add(String.join(" ", row.stream().map(Cell::data).toList()));
    }
    return String.join("\n", lines);
  }

  /** Returns the order of rows by a column. */
  @SuppressWarnings("unchecked")
  static <T> Comparator<T> order(Column<T> column) {
    return Comparator.comparing(
        row -> (Comparable<Object>) column.rank(row),
        Comparator.nullsLast(Comparator.naturalOrder()));
  }
}
