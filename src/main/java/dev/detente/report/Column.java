package dev.detente.report;

import java.util.function.Function;

/**
 * A column of rows of one kind.
 *
 * @param <T> the kind of row
 * @param name its name in options and headings
 * @param cell returns the value of a row; its kind determines the order
 */
public record Column<T>(String name, Function<T, Cell> cell) {

  /** Returns the sort key of a row; null if it has no value. */
  public Comparable<?> rank(T row) {
    Cell value = cell.apply(row);
    return value.isMissing() ? null : value.rank();
  }
}
