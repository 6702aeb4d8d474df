package dev.detente.report;

import java.util.ArrayList;
import java.util.List;

/** Lays a summary by two groupings out as a table: the second grouping becomes the columns. */
public final class CrossTable {

  private static final String TOTAL = "count";
  private static final String NO_VALUE = "-";

  private CrossTable() {}

  /**
   * Returns the table: the key of the first grouping, a count for each key of the second, and the
   * count of the row.
   *
   * @param shown the rows of the first grouping, in the order they are to be shown
   */
  public static Table of(Summary summary, List<Summary.Row> shown) {
    List<String> keys = List.copyOf(summary.keys(1));
    List<String> columns = new ArrayList<>();
    columns.add(summary.by().get(0).key());
    for (String key : keys) {
      columns.add(key.isEmpty() ? NO_VALUE : key);
    }
    columns.add(TOTAL);
    return new Table(columns, Computed.from(shown, group -> row(summary, group, keys)));
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
