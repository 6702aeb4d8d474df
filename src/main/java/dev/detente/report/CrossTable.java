package dev.detente.report;

import java.util.ArrayList;
import java.util.List;

/** Lays out a summary by two groupings as a table with the second grouping in columns. */
public final class CrossTable {

  private static final String TOTAL = "count";
  private static final String NO_VALUE = "-";

  private CrossTable() {}

  /**
   * Returns the table: each row has a key of the first grouping, a count for each key of the
   * second, and its total.
   *
   * @param shown the rows of the first grouping, in order
   */
  public static Table of(Summary summary, List<Summary.Row> shown) {
    List<String> keys = List.copyOf(summary.keys(1));
    List<String> columns = new ArrayList<>();
    columns.add(summary.by().get(0).key());
    for (String key : keys) {
      columns.add(key.isEmpty() ? NO_VALUE : key);
    }
    columns.add(TOTAL);
    return new Table(columns, ComputedList.from(shown, group -> row(summary, group, keys)));
  }

  private static List<Cell> row(Summary summary, Summary.Row group, List<String> keys) {
    String first = group.keys().get(0);
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Text(first));
    for (String second : keys) {
      row.add(new Cell.Count(summary.tally(first, second).count()));
    }
    row.add(new Cell.Count(group.tally().count()));
    return row;
  }
}
