package dev.detente.dataset.json;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The part of a data file that is in memory. It grows as far as it is looked into, and what is
 * taken from its beginning is dropped. The file is closed at its end, and whenever reading ends.
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
  private final boolean followed;
  private byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private boolean atEnd;
  private boolean marked;

  /** In how many bytes of the window the ends of rows have been looked for. */
  private int looked;

  /** The buffers of blocks that are done with, for other blocks. */
  private final Deque<byte[]> free = new ArrayDeque<>();

  private Location here;
  private long taken;

  public FileWindow(InputStream in, String file) {
    this(in, file, new Location(1, 1));
  }

  /** Looks at a part of a file, which begins at {@code start}. */
  public FileWindow(InputStream in, String file, Location start) {
    this(in, file, start, false);
  }

  /**
   * Looks at a part of a file.
   *
   * @param start where it begins
   * @param followed whether more of the file follows it
   */
  public FileWindow(InputStream in, String file, Location start, boolean followed) {
    this.followed = followed;
    this.in = in;
    this.file = file;
    this.here = start;
  }

  /** Returns what has not been taken yet, as a stream. */
  public InputStream rest() {
    InputStream atHand = new ByteArrayInputStream(buffer, position, limit - position);
    return atEnd ? atHand : new SequenceInputStream(atHand, in);
  }

  /** Returns the name of the file. */
  public String file() {
    return file;
  }

  /** Returns where what has not been taken yet begins. */
  public Location here() {
    return here;
  }

  /** Returns how many bytes have been taken, blocks not counted. */
  public long taken() {
    return taken;
  }

  /** Returns how many bytes are in memory. */
  int length() {
    return limit - position;
  }

  /** Returns the byte that is {@code ahead} of the next one, or -1 behind the end of the file. */
  public int at(int ahead) {
    while (position + ahead >= limit) {
      if (!fill()) {
        return -1;
      }
    }
    return buffer[position + ahead] & 0xFF;
  }

  /** Returns the next {@code size} bytes, or all there are, without taking them. */
  public Block peek(int size) {
    at(size);
    int to = Math.min(limit, position + size);
    return new Block(buffer, position, to, to < limit || !atEnd);
  }

  /** Returns the bytes from {@code from} to {@code to}, all in memory, as text. */
  public String text(int from, int to) {
    return new String(buffer, position + from, to - from, StandardCharsets.UTF_8);
  }

  /**
   * Tells whether what has not been taken yet begins with {@code bytes}, one character per byte.
   */
  boolean startsWith(String bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      if (at(i) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the file began with a byte order mark. */
  public boolean isMarked() {
    return marked;
  }

  /** Takes the byte order mark that the file begins with. */
  void dropMark() {
    position += ForeignFormat.BYTE_ORDER_MARK.length();
    taken += ForeignFormat.BYTE_ORDER_MARK.length();
    marked = true;
  }

  /** Takes {@code length} bytes, counting lines and columns. */
  public void take(int length) {
    take(text(0, length), length);
  }

  private void take(String text, int length) {
    here = JsonText.after(here, text);
    position += length;
    taken += length;
  }

  /** Takes all that is left. */
  public Block whole() {
    while (fill()) {
      // a package is held whole
    }
    Block whole = new Block(buffer, position, limit, false);
    position = limit;
    return whole;
  }

  /** Takes the next line, its end included. */
  public Block line() {
    int length = 0;
    while (at(length) >= 0 && at(length) != '\n') {
      length++;
    }
    length += at(length) < 0 ? 0 : 1;
    byte[] line = Arrays.copyOfRange(buffer, position, position + length);
    take(length);
    return new Block(line, 0, length, at(0) >= 0);
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

  /** Takes white space; tells whether anything follows it. */
  public boolean hasMore() {
    take(JsonBounds.afterWhite(this, 0));
    return at(0) >= 0;
  }

  /** Finds where rows end. */
  public interface RowEnds {

    /**
     * Looks through more of the file.
     *
     * @param from where what has not been looked through yet begins
     * @param to where it ends
     * @return the index behind the last row that is known to end there; -1 if none does
     */
    int lastEnd(byte[] bytes, int from, int to);

    /** Tells whether no more rows follow the last end. */
    default boolean isClosed() {
      return false;
    }
  }

  /**
   * Takes a block of whole rows, without counting lines and columns; returns null after the last.
   *
   * @param ends is shown every byte of the file once, in order
   */
  public Block block(RowEnds ends) {
    if (buffer.length < Machine.BLOCK) {
      buffer = Arrays.copyOf(buffer, Machine.BLOCK);
    }
    while (limit < buffer.length && fill()) {
      // a block is read whole
    }
    int last = look(ends);
    while (last < 0 && fill()) {
      last = look(ends);
    }
    int end = last < 0 || (atEnd && !ends.isClosed()) ? limit : last;
    if (end == position) {
      return null;
    }
    Block block = new Block(buffer, position, end, end < limit || !atEnd || followed);
    int length = Math.max(Machine.BLOCK, 2 * (limit - end));
    byte[] rest = length > Machine.BLOCK || free.isEmpty() ? new byte[length] : free.pop();
    System.arraycopy(buffer, end, rest, 0, limit - end);
    limit -= end;
    position = 0;
    looked = limit;
    buffer = rest;
    return block;
  }

  /** Takes back a block that is done with: the memory of a few is enough for a whole file. */
  public void takeBack(Block block) {
    if (block.bytes().length == Machine.BLOCK) {
      free.push(block.bytes());
    }
  }

  private int look(RowEnds ends) {
    int from = position + looked;
    int last = ends.lastEnd(buffer, from, limit);
    looked = limit - position;
    return last;
  }

  /** Reads more of the file and drops what has been taken; tells whether there was more. */
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

  /** Returns the error {@code key} about what comes next. */
  public Problem problem(String key, String... arguments) {
    return new JsonText(file, "", here, "$").problemAtStart(key, arguments);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // all that was needed has been read
    }
  }
}
