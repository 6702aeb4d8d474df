package dev.detente.dataset;

/**
 * A place in a file of text.
 *
 * @param line counted from 1
 * @param column in UTF-16 units, counted from 1
 */
public record Location(int line, int column) implements Comparable<Location> {

  @Override
  public int compareTo(Location other) {
    int byLine = Integer.compare(line, other.line);
    return byLine == 0 ? Integer.compare(column, other.column) : byLine;
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
