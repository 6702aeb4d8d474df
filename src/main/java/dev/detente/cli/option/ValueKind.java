package dev.detente.cli.option;

import java.util.Locale;

/**
 * What the value of an option, or an argument, is made up of: completion asks this in every shell.
 *
 * @param shape how
 * @param list the name of the list that its words are chosen from; empty where there is none
 */
public record ValueKind(Shape shape, String list) {

  public static final ValueKind FILE = new ValueKind(Shape.FILE, "");
  public static final ValueKind TEXT = new ValueKind(Shape.TEXT, "");

  /** How the words of a list make up a value. */
  public enum Shape {
    /** As one word. */
    ONE,
    /** As several with commas between. */
    LIST,
    /** As several with commas between, each perhaps after {@code not:}. */
    FILTER,
    /** As its beginning, which ends in a sign. */
    BEGINNING,
    /** As one that may be written as several arguments. */
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

  /** Writes the shape and the list, as the scripts of shells read them. */
  @Override
  public String toString() {
    return shape.name().toLowerCase(Locale.ROOT) + " " + list;
  }
}
