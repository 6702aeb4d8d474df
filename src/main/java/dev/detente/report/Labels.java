package dev.detente.report;

/** The names for readers of values that the program knows: types, quad classes, kinds. */
public interface Labels {

  Labels NONE = (kind, id) -> "";

  /**
   * Returns the label of a value, in the user's language; empty if it has none.
   *
   * @param kind {@code type}, {@code quad} or {@code kind}
   * @param id the value
   */
  String of(String kind, String id);
}
