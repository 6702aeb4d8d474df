package dev.detente.dataset;

import java.io.InputStream;

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

  private final JsonWindow json;
  private final Shape shape;
  private int count;

  JsonInput(InputStream in, String file) {
    this.json = new JsonWindow(in, file);
    this.shape = shape(json);
  }

  private static Shape shape(JsonWindow json) {
    if (json.at(0) == 0xEF && json.at(1) == 0xBB && json.at(2) == 0xBF) {
      json.drop(3);
    }
    if (!json.hasMore()) {
      throw new DatasetException(Problem.ofFile(json.file(), "data.empty"));
    }
    return switch (json.at(0)) {
      case '[' -> {
        json.take(1);
        yield Shape.ARRAY;
      }
      case '{' -> JsonBounds.hasEvents(json) ? Shape.PACKAGE : Shape.LINES;
      default -> throw new DatasetException(Problem.ofFile(json.file(), "data.not-json"));
    };
  }

  /** Returns what the file holds. */
  Shape shape() {
    return shape;
  }

  /** Returns the bytes that no document has been made of. */
  JsonWindow rest() {
    return json;
  }

  /** Returns the next document, or null after the last. */
  JsonText next() {
    JsonText next =
        switch (shape) {
          case PACKAGE -> wholeFile();
          case ARRAY -> element();
          case LINES -> json.hasMore() ? json.document(JsonBounds.lineLength(json), "$") : null;
        };
    count++;
    return next;
  }

  /** Tells whether there is another line. */
  boolean hasMoreLines() {
    return shape == Shape.LINES && json.hasMore();
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
        throw new DatasetException(json.problem(more ? "json.malformed" : "json.unfinished"));
      }
      json.take(1);
      json.hasMore();
    }
    int length = JsonBounds.valueLength(json);
    if (length == 0 && json.at(0) >= 0) {
      throw new DatasetException(json.problem("json.malformed"));
    }
    return json.document(length, "$[" + count + "]");
  }
}
