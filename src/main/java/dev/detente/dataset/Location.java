package dev.detente.dataset;

/**
 * A place in a file of text.
 *
 * @param line counted from 1
 * @param column in UTF-16 units, counted from 1
 */
public record Location(int line, int column) {

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
