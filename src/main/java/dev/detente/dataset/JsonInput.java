package dev.detente.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits a data file into the JSON documents that are read one by one: the whole of a package, each
 * element of an array, each line of JSON Lines. Holds no more of the file than the document at
 * hand. A byte order mark at the start is passed over, as RFC 8259 allows.
 */
final class JsonInput {

  /** What a file holds. */
  enum Shape {
    /** One object of registries and events. */
    PACKAGE,
    /** An array of events. */
    ARRAY,
    /** An event a line. */
    LINES
  }

  /** How much of JSON Lines is handed on at a time. */
  private static final int BLOCK = 1 << 21;

  private static final byte[] EVENTS = "\"events\"".getBytes(StandardCharsets.UTF_8);

  private final String file;
  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private boolean atEnd;
  private Location here = new Location(1, 1);
  private int index;
  private final Shape shape;

  JsonInput(InputStream in, String file) {
    this.in = in;
    this.file = file;
    this.shape = detect();
  }

  Shape shape() {
    return shape;
  }

  /** Returns the next document, or null after the last. */
  JsonText next() {
    return switch (shape) {
      case PACKAGE -> wholeFile();
      case ARRAY -> nextElement();
      case LINES -> nextLine();
    };
  }

  /** Returns a block of whole lines, or null after the last. */
  Block nextBlock() {
    if (buffer.length < BLOCK) {
      buffer = Arrays.copyOf(buffer, BLOCK);
    }
    while (limit < buffer.length && fill()) {
      // a block is read whole
    }
    int end = atEnd ? limit : afterLastLine();
    if (end == position) {
      return null;
    }
    Block block = new Block(buffer, position, end);
    byte[] rest = new byte[Math.max(BLOCK, 2 * (limit - end))];
    System.arraycopy(buffer, end, rest, 0, limit - end);
    limit -= end;
    position = 0;
    buffer = rest;
    return block;
  }

  /** Returns the index after the last line that ends in the buffer, which grows until one does. */
  private int afterLastLine() {
    do {
      for (int i = limit - 1; i >= position; i--) {
        if (buffer[i] == '\n') {
          return i + 1;
        }
      }
    } while (fill());
    return limit;
  }

  /** Returns where what has not been taken yet begins. */
  Location here() {
    return here;
  }

  /** Returns the name of the file. */
  String file() {
    return file;
  }

  /**
   * Whole lines of a file.
   *
   * @param bytes an array that holds them
   * @param from where they begin in it
   * @param to where they end
   */
  record Block(byte[] bytes, int from, int to) {}

  /** Tells whether there is another line. */
  boolean hasMoreLines() {
    return shape == Shape.LINES && hasMore();
  }

  /** Tells whether anything but white space follows what has been taken. */
  private boolean hasMore() {
    skipWhiteSpace();
    return at(0) >= 0;
  }

  private Shape detect() {
    if (at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF) {
      position += 3;
    }
    skipWhiteSpace();
    switch (at(0)) {
      case '[':
        take(1);
        return Shape.ARRAY;
      case '{':
        return firstObjectHasEvents() ? Shape.PACKAGE : Shape.LINES;
      case -1:
        throw new DatasetException(Problem.ofFile(file, "data.empty"));
      default:
        throw new DatasetException(Problem.ofFile(file, "data.not-json"));
    }
  }

  private JsonText wholeFile() {
    if (index > 0) {
      return null;
    }
    while (fill()) {
      // a package is held whole
    }
    return document(limit - position, "$");
  }

  private JsonText nextLine() {
    if (!hasMore()) {
      return null;
    }
    int length = 0;
    for (int b = at(0); b >= 0 && b != '\n'; b = at(length)) {
      length++;
    }
    return document(length, "$");
  }

  private JsonText nextElement() {
    skipWhiteSpace();
    int first = at(0);
    if (first == ']') {
      take(1);
      skipWhiteSpace();
      if (at(0) >= 0) {
        throw new DatasetException(problemHere("json.trailing"));
      }
      return null;
    }
    if (index > 0) {
      if (first != ',') {
        throw new DatasetException(problemHere(first < 0 ? "json.unfinished" : "json.malformed"));
      }
      take(1);
      skipWhiteSpace();
    }
    int length = valueLength();
    if (length == 0 && at(0) >= 0) {
      throw new DatasetException(problemHere("json.malformed"));
    }
    return document(length, "$[" + index + "]");
  }

  private Problem problemHere(String key) {
    return new JsonText(file, "", here, "$").problemAtStart(key);
  }

  /** Takes the next {@code length} bytes as a document. */
  private JsonText document(int length, String root) {
    JsonText document = JsonText.decode(file, buffer, position, length, here, root);
    take(length);
    index++;
    return document;
  }

  /** Moves on by {@code length} bytes, keeping account of line and column. */
  private void take(int length) {
    String text = new String(buffer, position, length, StandardCharsets.UTF_8);
    here = JsonText.after(here, text);
    position += length;
  }

  private void skipWhiteSpace() {
    int length = 0;
    for (int b = at(0); b == ' ' || b == '\n' || b == '\r' || b == '\t'; b = at(length)) {
      length++;
    }
    take(length);
  }

  /**
   * Tells whether the object at hand has a member {@code events} of its own. One that never ends
   * counts too: read as a whole, it is refused where it breaks off.
   */
  private boolean firstObjectHasEvents() {
    int depth = 0;
    for (int i = 0; at(i) >= 0; i++) {
      switch (at(i)) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '"' -> {
          int end = stringEnd(i);
          if (depth == 1 && isEvents(i, end) && followedByColon(end)) {
            return true;
          }
          i = end - 1;
        }
        default -> {}
      }
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isEvents(int from, int end) {
    return Arrays.equals(buffer, position + from, position + end, EVENTS, 0, EVENTS.length);
  }

  private boolean followedByColon(int from) {
    int i = from;
    while (at(i) == ' ' || at(i) == '\n' || at(i) == '\r' || at(i) == '\t') {
      i++;
    }
    return at(i) == ':';
  }

  /** Returns how many bytes the value at hand takes: as far as it goes, if it does not end. */
  private int valueLength() {
    int depth = 0;
    int i = 0;
    for (; at(i) >= 0; i++) {
      switch (at(i)) {
        case '{', '[' -> depth++;
        case '}', ']' -> {
          depth--;
          if (depth <= 0) {
            return depth == 0 ? i + 1 : i;
          }
        }
        case ',' -> {
          if (depth == 0) {
            return i;
          }
        }
        case '"' -> i = stringEnd(i) - 1;
        default -> {}
      }
    }
    return i;
  }

  /** Returns the index after the string that begins at {@code from}. */
  private int stringEnd(int from) {
    int i = from + 1;
    for (int b = at(i); b >= 0 && b != '"'; b = at(i)) {
      i += b == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, limit - position);
  }

  /** Returns the byte {@code ahead} of the next one, or -1 where the file has ended. */
  private int at(int ahead) {
    while (position + ahead >= limit) {
      if (!fill()) {
        return -1;
      }
    }
    return buffer[position + ahead] & 0xFF;
  }

  /** Reads more of the file, dropping what has been taken; tells whether there was more. */
  private boolean fill() {
    if (atEnd) {
      return false;
    }
    if (position > 0) {
      System.arraycopy(buffer, position, buffer, 0, limit - position);
      limit -= position;
      position = 0;
    }
    if (limit == buffer.length) {
      if (limit > Integer.MAX_VALUE / 2) {
        throw new DatasetException(problemHere("data.too-large"));
      }
      buffer = Arrays.copyOf(buffer, 2 * limit);
    }
    try {
      int count = in.read(buffer, limit, buffer.length - limit);
      atEnd = count < 0;
      limit += Math.max(count, 0);
      return !atEnd;
    } catch (IOException e) {
      throw new DatasetException(
          Problem.ofFile(file, "data.unreadable", String.valueOf(e.getMessage())), e);
    }
  }
}
