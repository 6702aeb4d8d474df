package dev.detente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of rows of one kind, for tables, sorting and completion.
 *
 * @param <T> the kind of row
 * @param all the columns in their usual order
 * @param usual the names of the columns shown by default
 * @param own makes a column of a field of the file, if rows have such fields
 */
public record Columns<T>(
    List<Column<T>> all, List<String> usual, Function<String, Optional<Column<T>>> own) {

  /** Makes the columns of rows without fields of the file. */
  public Columns(List<Column<T>> all, List<String> usual) {
    this(all, usual, name -> Optional.empty());
  }

  public List<String> names() {
    List<String> names = new ArrayList<>(all.size());
    for (Column<T> column : all) {
      names.add(column.name());
    }
    return names;
  }

  public Optional<Column<T>> find(String name) {
    for (Column<T> column : all) {
      if (column.name().equals(name)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** Returns the columns with these names, which must exist. */
  public List<Column<T>> of(List<String> names) {
    List<Column<T>> chosen = new ArrayList<>(names.size());
    for (String name : names) {
      chosen.add(find(name).orElseThrow());
    }
    return chosen;
  }
}
