package dev.detente.dataset.json;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Problem;
import dev.detente.model.MemberNames;
import dev.detente.model.Message;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * Splits a data file into the JSON documents that are read one by one: the whole of a package, each
 * element of an array, each line of JSON Lines. Holds no more of the file than the document at
 * hand. A byte order mark at the start is passed over, as RFC 8259 allows.
 */
public final class DocumentSplitter implements AutoCloseable {

  /** What a file holds. */
  public enum Shape {
    /** Nothing. */
    EMPTY,
    /** One object of registries and events. */
    PACKAGE,
    /** An array of events. */
    ARRAY,
    /** An event a line. */
    LINES
  }

  /** A longer line is not looked at to find out whether it is JSON. */
  private static final int LONGEST_VALUE = 1 << 10;

  private final FileWindow json;
  private final Shape shape;
  private int count;

  /**
   * Looks at the beginning of a file.
   *
   * @throws DatasetException if it is not of a shape that holds events; it is closed then
   */
  public DocumentSplitter(InputStream in, String file) {
    this.json = new FileWindow(in, file);
    try {
      this.shape = shape(json);
    } catch (DatasetException e) {
      json.close();
      throw e;
    }
  }

  private static Shape shape(FileWindow json) {
    if (json.startsWith(ForeignFormat.BYTE_ORDER_MARK)) {
      json.drop(ForeignFormat.BYTE_ORDER_MARK.length());
    }
    ForeignFormat.refuse(json);
    if (!json.hasMore()) {
      return Shape.EMPTY;
    }
    return switch (json.at(0)) {
      case '[' -> {
        json.take(1);
        yield Shape.ARRAY;
      }
      case '{' -> ofObject(json);
      // refused as a line, with its place
      case '/' -> Shape.LINES;
      default -> {
        ForeignFormat.refuse(json);
        if (!isValue(json)) {
          throw new DatasetException(Problem.ofFile(json.file(), "data.not-json"));
        }
        yield Shape.LINES;
      }
    };
  }

  /**
   * Tells a package from the first of several lines. An object that is the whole file, or goes over
   * several lines, and has no date would be a package if it had events.
   */
  private static Shape ofObject(FileWindow json) {
    JsonBounds.Outline object = JsonBounds.outline(json);
    if (object.end() == 0) {
      // one that never ends, read as a whole, is refused where it breaks off
      return Shape.PACKAGE;
    }
    Set<String> names = object.names();
    if (isOther(names) && isWhole(json, object.end())) {
      throw new DatasetException(json.problem("data.no-events", String.join(", ", names)));
    }
    return Shape.LINES;
  }

  /** Tells whether an object with these members is something else, and no event that lacks one. */
  public static boolean isOther(Set<String> members) {
    return !members.isEmpty()
        && !members.contains(MemberNames.DATE)
        && (members.contains(MemberNames.FORMAT) || !members.contains(MemberNames.TITLE));
  }

  /** Tells whether an object, not broken, is the whole file or goes over several lines. */
  private static boolean isWhole(FileWindow json, int end) {
    String text = json.text(0, end);
    return (text.contains("\n") || json.at(JsonBounds.afterWhite(json, end)) < 0)
        && JsonFault.find(text).isEmpty();
  }

  /** Tells whether the first line is one JSON value. */
  private static boolean isValue(FileWindow json) {
    int length = 0;
    for (int b = json.at(0); b >= 0 && b != '\n'; b = json.at(length)) {
      length++;
      if (length > LONGEST_VALUE) {
        return false;
      }
    }
    return JsonFault.find(json.text(0, length)).isEmpty();
  }

  /** Returns what the file holds. */
  public Shape shape() {
    return shape;
  }

  /** Returns the bytes that no document has been made of. */
  public FileWindow rest() {
    return json;
  }

  /** Returns what is to be said of a file that is empty. */
  public Problem emptiness() {
    return new Problem(
        Problem.Severity.NOTE, json.file(), Optional.empty(), "", Message.of("data.empty"));
  }

  /** Returns the next document, or null after the last. */
  public JsonText next() {
    JsonText next =
        switch (shape) {
          case EMPTY -> null;
          case PACKAGE -> wholeFile();
          case ARRAY -> element();
          case LINES -> json.hasMore() ? json.document(JsonBounds.lineLength(json), "$") : null;
        };
    count++;
    return next;
  }

  /** Tells whether there is another line. */
  public boolean hasMoreLines() {
    return shape == Shape.LINES && json.hasMore();
  }

  @Override
  public void close() {
    json.close();
  }

  private JsonText wholeFile() {
    if (count > 0) {
      return null;
    }
    while (json.fill()) {
      // a package is held whole
    }
    return json.document(json.length(), "$");
  }

  private JsonText element() {
    boolean more = json.hasMore();
    if (json.at(0) == ']') {
      json.take(1);
      if (json.hasMore()) {
        throw new DatasetException(json.problem("json.trailing"));
      }
      return null;
    }
    if (count > 0) {
      if (json.at(0) != ',') {
        String key = more ? JsonFault.insteadOfComma((char) json.at(0)) : "json.unfinished";
        throw new DatasetException(json.problem(key));
      }
      json.take(1);
      json.hasMore();
    }
    int length = JsonBounds.valueLength(json);
    if (length == 0 && json.at(0) >= 0) {
      boolean comma = count > 0 && json.at(0) == ']';
      throw new DatasetException(json.problem(comma ? "json.trailing-comma" : "json.malformed"));
    }
    return json.document(length, "$[" + count + "]");
  }
}
