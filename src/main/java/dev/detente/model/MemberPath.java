package dev.detente.model;

import java.util.List;

/**
 * Where a value stands in the row of an event: the name of a field, or names from object to object
 * with full stops between, as in {@code text.headline}. Arrays on the way are walked through. A
 * field whose whole name is the text goes before a path.
 *
 * @param text the path as it was written
 * @param steps the names on the way, at least one
 */
public record MemberPath(String text, List<String> steps) {

  /** Makes the path of a field of that name, and of no other. */
  public MemberPath(String name) {
    this(name, List.of(name));
  }

  /** Reads a path. */
  public static MemberPath of(String text) {
    return new MemberPath(text, List.of(text.split("\\.", -1)));
  }

  @Override
  public String toString() {
    return text;
  }
}
