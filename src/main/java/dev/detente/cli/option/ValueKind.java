package dev.detente.cli.option;

import java.util.Locale;

/**
 * The kind of an argument or value of an option, for completion.
 *
 * @param shape how words make up the value
 * @param list the name of the list of words; empty if there is none
 */
public record ValueKind(Shape shape, String list) {

  public static final ValueKind FILE = new ValueKind(Shape.FILE, "");
  public static final ValueKind TEXT = new ValueKind(Shape.TEXT, "");

  /** How the words of a list make up a value. */
  public enum Shape {
    /** As one word. */
    ONE,
    /** As several, separated by commas. */
    LIST,
    /** As several, separated by commas, each perhaps after {@code not:}. */
    FILTER,
    /** As its beginning, which ends in a sign. */
    BEGINNING,
    /** As one word, which may be split over several arguments. */
    PHRASE,
    /** Not at all: the value is the name of a file. */
    FILE,
    /** Not at all: the value may be anything. */
    TEXT
  }

  public static ValueKind one(String list) {
    return new ValueKind(Shape.ONE, list);
  }

  public static ValueKind list(String list) {
    return new ValueKind(Shape.LIST, list);
  }

  public static ValueKind filter(String list) {
    return new ValueKind(Shape.FILTER, list);
  }

  public static ValueKind beginning(String list) {
    return new ValueKind(Shape.BEGINNING, list);
  }

  public static ValueKind phrase(String list) {
    return new ValueKind(Shape.PHRASE, list);
  }

  /** Returns the shape and the list, as the completion scripts read them. */
  @Override
  public String toString() {
    return shape.name().toLowerCase(Locale.ROOT) + " " + list;
  }
}
