package dev.detente.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;

/**
 * Finds where a value stands in a document, by reading it once more: locations are wanted only when
 * something is wrong, and keeping them for every value would slow each reading down.
 */
final class JsonLocator {

  private JsonLocator() {}

  /** Returns where the value at {@code path} begins; the start if there is no such value. */
  static Location find(JsonReader reader, String path) {
    try {
      JsonToken token = reader.peek();
      while (token != JsonToken.END_DOCUMENT) {
        boolean found = isValue(token) && reader.getPath().equals(path);
        Location before = found ? of(reader) : null;
        int length = consume(reader, token);
        if (found) {
          // peeking has taken the opening quote of a string; of the others all is taken by now
          Location end = token == JsonToken.STRING ? before : of(reader);
          return new Location(end.line(), end.column() - length);
        }
        token = reader.peek();
      }
      return new Location(1, 1);
    } catch (IOException | IllegalStateException e) {
      return of(reader);
    }
  }

  private static boolean isValue(JsonToken token) {
    return token != JsonToken.NAME && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY;
  }

  /** Takes one token; returns how many characters of it lie before the place it is found at. */
  private static int consume(JsonReader reader, JsonToken token) throws IOException {
    switch (token) {
      case BEGIN_OBJECT:
        reader.beginObject();
        return 1;
      case BEGIN_ARRAY:
        reader.beginArray();
        return 1;
      case END_OBJECT:
        reader.endObject();
        return 0;
      case END_ARRAY:
        reader.endArray();
        return 0;
      case NAME:
        reader.nextName();
        return 0;
      case NUMBER:
        return reader.nextString().length();
      case BOOLEAN:
        return reader.nextBoolean() ? "true".length() : "false".length();
      case NULL:
        reader.nextNull();
        return "null".length();
      default:
        reader.nextString();
        return 1;
    }
  }

  /**
   * Returns where a reader stands. Gson tells it in words only, as the first thing in its {@code
   * toString()}: {@code JsonReader at line 1 column 5 path $}.
   */
  static Location of(JsonReader reader) {
    String words = reader.toString();
    int line = words.indexOf(" line ") + " line ".length();
    int lineEnd = words.indexOf(' ', line);
    int column = lineEnd + " column ".length();
    return new Location(
        Integer.parseInt(words.substring(line, lineEnd)),
        Integer.parseInt(words.substring(column, words.indexOf(' ', column))));
  }
}
