package dev.detente.spark;

import dev.detente.cli.command.SpooledEvents;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows that a part was written as: those to be sorted one by one, else as many as fit. */
final class WrittenRows implements Iterator<Piece> {

  private static final int CHUNK = 1 << 16;

  private final SpooledEvents events;
  private final int part;
  private final boolean sorted;
  private final Reader text;
  private final StringBuilder rest = new StringBuilder();
  private int count;

  WrittenRows(SpooledEvents events, int part) throws IOException {
    this.events = events;
    this.part = part;
    this.sorted = !events.order().keys().isEmpty();
    this.text = events.text();
  }

  @Override
  public boolean hasNext() {
    if (sorted) {
      return count < events.count();
    }
    fill();
    return rest.length() > 0;
  }

  @Override
  public Piece next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      if (sorted) {
        var row = events.placed(count);
        return piece(new Place(row.values(), part, count++), row.row());
      }
      int end = rest.lastIndexOf("\n") + 1;
      String rows = rest.substring(0, end);
      rest.delete(0, end);
      return piece(new Place(new Comparable<?>[0], part, count++), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Piece piece(Place place, String lines) {
    return new Piece(
        place, lines.substring(0, lines.length() - 1).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads on until there is a whole line, and no less than is worth a piece. */
  private void fill() {
    char[] chars = new char[CHUNK];
    try {
      while (rest.length() < CHUNK || rest.indexOf("\n") < 0) {
        int read = text.read(chars);
        if (read < 0) {
          return;
        }
        rest.append(chars, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
