package dev.detente.dataset;

/**
 * A place in a text file.
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

  /** Returns this place in a text that begins at {@code start}. */
  public Location movedTo(Location start) {
    return new Location(start.line() + line - 1, line == 1 ? start.column() + column - 1 : column);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
