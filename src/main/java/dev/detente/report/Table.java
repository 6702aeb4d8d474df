package dev.detente.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of values under named columns.
 *
 * @param columns the names of the columns
 * @param rows the rows, with a value for each column
 */
public record Table(List<String> columns, List<List<Cell>> rows) {

  /** Lays out {@code rows}; cells are computed whenever they are read. */
  public static <T> Table of(List<Column<T>> columns, List<T> rows) {
    List<String> names = new ArrayList<>(columns.size());
    for (Column<T> column : columns) {
      names.add(column.name());
    }
    return new Table(names, ComputedList.from(rows, row -> cells(columns, row)));
  }

  private static <T> List<Cell> cells(List<Column<T>> columns, T row) {
    List<Cell> cells = new ArrayList<>(columns.size());
    for (Column<T> column : columns) {
      cells.add(column.cell().apply(row));
    }
    return cells;
  }
}
