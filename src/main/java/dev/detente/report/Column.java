package dev.detente.report;

import java.util.function.Function;

/**
 * A column of rows of one kind.
 *
 * @param <T> what a row shows
 * @param name what it is asked for by and headed with
 * @param cell returns the value of a row; how values are ordered follows from their kind
 */
public record Column<T>(String name, Function<T, Cell> cell) {

  /** Returns what a row is ordered by; null if it has no value. */
  public Comparable<?> rank(T row) {
    Cell value = cell.apply(row);
    return value.isMissing() ? null : value.rank();
  }
}
