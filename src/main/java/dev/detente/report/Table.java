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
    List<List<Cell>> cells = new ArrayList<>(rows.size());
    for (T row : rows) {
      List<Cell> line = new ArrayList<>(names.size());
      for (String name : names) {
        line.add(columns.cell(row, name));
      }
      cells.add(line);
    }
    return new Table(names, cells);
  }
}
