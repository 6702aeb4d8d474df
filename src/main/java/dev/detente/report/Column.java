package dev.detente.report;

import java.util.Comparator;
import java.util.function.Function;

/**
 * A column of rows of one kind.
 *
 * @param <T> what a row shows
 * @param name what it is asked for by and headed with
 * @param cell returns the value of a row; how values are ordered follows from their kind
 */
public record Column<T>(String name, Function<T, Cell> cell) {

  /** Returns the order of rows by their values; those without one come last either way. */
  public Comparator<T> order(boolean descending) {
    return (one, other) -> {
      Cell first = cell.apply(one);
      Cell second = cell.apply(other);
      if (first.isMissing() || second.isMissing()) {
        return Boolean.compare(first.isMissing(), second.isMissing());
      }
      return descending ? second.compareTo(first) : first.compareTo(second);
    };
  }
}
