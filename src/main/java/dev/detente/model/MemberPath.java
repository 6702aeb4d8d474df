package dev.detente.model;

import java.util.List;

/**
 * The place of a value in the row of an event: the name of a field, or the names of nested objects
 * joined by full stops, as in {@code text.headline}. Arrays on the way are entered. A field whose
 * name is the whole text takes precedence over a path.
 *
 * @param text the path as written
 * @param steps the names in turn, at least one
 */
public record MemberPath(String text, List<String> steps) {

  /** Makes the path of the field with exactly that name. */
  public MemberPath(String name) {
    this(name, List.of(name));
  }

  public static MemberPath of(String text) {
    return new MemberPath(text, List.of(text.split("\\.", -1)));
  }

  @Override
  public String toString() {
    return text;
  }
}
