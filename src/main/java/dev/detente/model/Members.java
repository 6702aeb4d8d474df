package dev.detente.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the row of an event says, by the names that the owner of the file gave: all of its fields,
 * whether parts of the event are read from them or not.
 */
public interface Members {

  /** The members of an event that has none of its own. */
  Members NONE = new None();

  /** Tells whether there is a field of that name, even if it says nothing. */
  boolean has(String name);

  /** Returns the names of those that say something, in the order of the file. */
  Collection<String> names();

  /**
   * Returns those that no part of the event is read from, in the order of the file.
   *
   * @return JSON text by name, as it was written, without white space between the values
   */
  Map<String, String> own();

  /**
   * Returns the strings, numbers and truth values at the end of a path, those in arrays one by one.
   *
   * @return strings without quotation marks, all else as written; nothing for null and for the
   *     empty string
   */
  List<String> values(MemberPath path);

  /** Has nothing to say. */
  record None() implements Members {

    @Override
    public boolean has(String name) {
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
