package dev.detente.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * All fields of the row of an event, by the names that the owner of the file gave them, whether or
 * not parts of the event are read from them.
 */
public interface Members {

  /** The members of an event without any. */
  Members NONE = new None();

  /** Tells whether a path leads to anything, even if that says nothing. */
  boolean has(MemberPath path);

  /** Returns the names of the fields that are not empty, in the order of the file. */
  Collection<String> names();

  /**
   * Returns the fields from which no part of the event is read, in the order of the file.
   *
   * @return JSON text by name, as it was written, without white space between the values
   */
  Map<String, String> own();

  /** Returns the names that {@link #own} may have, in the order of the file. */
  default Collection<String> columns() {
    return own().keySet();
  }

  /**
   * Returns the strings, numbers and booleans at the end of a path, those in arrays one by one.
   *
   * @return strings without quotation marks, other values as written; null and empty strings are
   *     left out
   */
  List<String> values(MemberPath path);

  /** Has no fields. */
  record None() implements Members {

    @Override
    public boolean has(MemberPath path) {
      return false;
    }

    @Override
    public Collection<String> names() {
      return List.of();
    }

    @Override
    public Map<String, String> own() {
      return Map.of();
    }

    @Override
    public List<String> values(MemberPath path) {
      return List.of();
    }
  }
}
