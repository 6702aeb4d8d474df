package dev.detente.dataset.json;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The part of a data file that is at hand: it grows as far as it is looked into, and what is taken
 * from its beginning is dropped. The file is closed at its end, and whenever the reading ends.
 */
public final class FileWindow implements AutoCloseable {

  /**
   * Whole lines of a file.
   *
   * @param bytes an array that holds them
   * @param from where they begin in it
   * @param to where they end
   * @param more whether more of the file follows
   */
  public record Block(byte[] bytes, int from, int to, boolean more) {}

  private final InputStream in;
  private final String file;
  private byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private boolean atEnd;
  private Location here = new Location(1, 1);

  FileWindow(InputStream in, String file) {
    this.in = in;
    this.file = file;
  }

  /** Returns the name of the file. */
  public String file() {
    return file;
  }

  /** Returns where what has not been taken yet begins. */
  public Location here() {
    return here;
  }

  /** Returns how many bytes are at hand. */
  int length() {
    return limit - position;
  }

  /** Returns the byte {@code ahead} of the next one, or -1 where the file has ended. */
  int at(int ahead) {
    while (position + ahead >= limit) {
      if (!fill()) {
        return -1;
      }
    }
    return buffer[position + ahead] & 0xFF;
  }

  /** Returns the bytes from {@code from} to {@code to}, all at hand, as text. */
  String text(int from, int to) {
    return new String(buffer, position + from, to - from, StandardCharsets.UTF_8);
  }

  /** Tells whether what has not been taken yet begins with {@code bytes}, a byte a character. */
  boolean startsWith(String bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      if (at(i) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Passes over {@code length} bytes that are not part of the text. */
  void drop(int length) {
    position += length;
  }

  /** Moves on by {@code length} bytes, keeping account of line and column. */
  void take(int length) {
    take(text(0, length), length);
  }

  private void take(String text, int length) {
    here = JsonText.after(here, text);
    position += length;
  }

  /** Takes the next {@code length} bytes as a document; takes them even if they are refused. */
  JsonText document(int length, String root) {
    try {
      JsonText document = JsonText.decode(file, buffer, position, length, here, root);
      take(document.text(), length);
      return document;
    } catch (DatasetException e) {
      take(length);
      throw e;
    }
  }

  /** Takes white space, and tells whether anything follows it. */
  boolean hasMore() {
    take(JsonBounds.afterWhite(this, 0));
    return at(0) >= 0;
  }

  /** Takes a block of whole lines, of which no account is kept; returns null after the last. */
  public Block lines() {
    if (buffer.length < Machine.BLOCK) {
      buffer = Arrays.copyOf(buffer, Machine.BLOCK);
    }
    while (limit < buffer.length && fill()) {
      // a block is read whole
    }
    int end = atEnd ? limit : afterLastLine();
    if (end == position) {
      return null;
    }
    Block block = new Block(buffer, position, end, end < limit || !atEnd);
    byte[] rest = new byte[Math.max(Machine.BLOCK, 2 * (limit - end))];
    System.arraycopy(buffer, end, rest, 0, limit - end);
    limit -= end;
    position = 0;
    buffer = rest;
    return block;
  }

  /** Returns the index after the last line that ends in the buffer, which grows until one does. */
  private int afterLastLine() {
    int searched = 0;
    do {
      for (int i = limit - 1; i >= position + searched; i--) {
        if (buffer[i] == '\n') {
          return i + 1;
        }
      }
      searched = length();
    } while (fill());
    return limit;
  }

  /** Reads more of the file, dropping what has been taken; tells whether there was more. */
  boolean fill() {
    if (atEnd) {
      return false;
    }
    if (position > 0) {
      System.arraycopy(buffer, position, buffer, 0, limit - position);
      limit -= position;
      position = 0;
    }
    if (limit == buffer.length) {
      if (2L * limit > Machine.here().largestValue()) {
        throw new DatasetException(problem("data.too-large", Long.toString(limit >> 20)));
      }
      buffer = Arrays.copyOf(buffer, 2 * limit);
    }
    try {
      int count = in.read(buffer, limit, buffer.length - limit);
      atEnd = count < 0;
      limit += Math.max(count, 0);
      if (atEnd) {
        in.close();
      }
      return !atEnd;
    } catch (IOException e) {
      throw new DatasetException(
          Problem.ofFile(file, "data.unreadable", String.valueOf(e.getMessage())), e);
    }
  }

  /** Returns the error {@code key} with what comes next. */
  Problem problem(String key, String... arguments) {
    return new JsonText(file, "", here, "$").problemAtStart(key, arguments);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // what has been read is none the worse for it
    }
  }
}
