package dev.detente.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of values under named columns.
 *
 * @param columns the names
 * @param rows a value for each column
 */
public record Table(List<String> columns, List<List<Cell>> rows) {

  /** Returns the table of {@code rows} in the columns named. */
  public static <T> Table of(Columns<T> columns, List<String> names, List<T> rows) {
    return new Table(
        names,
        Computed.from(
            rows,
            row -> {
              List<Cell> cells = new ArrayList<>(names.size());
              for (String name : names) {
                cells.add(columns.cell(row, name));
              }
              return cells;
            }));
  }
}
