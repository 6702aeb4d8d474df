package dev.detente.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The columns that rows of one kind have: declared once, for tables, orders and completion.
 *
 * @param <T> what a row shows
 */
public interface Columns<T> {

  /** Returns the names of all columns, in their usual order. */
  List<String> names();

  /** Returns the names of the columns shown where none are asked for. */
  List<String> defaults();

  /** Returns the value of {@code row} in the column {@code name}. */
  Cell cell(T row, String name);

  /**
   * Returns the natural order of rows by the column {@code name}; empty if there is no such one.
   */
  Optional<Comparator<T>> order(String name);
}
