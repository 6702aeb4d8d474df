package dev.detente.dataset.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.detente.dataset.Location;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds where a value is in a document by reading the document again: locations are needed only
 * when something is wrong, and keeping them for every value would slow every reading down.
 */
final class JsonLocator {

  private JsonLocator() {}

  /**
   * Returns where the values at {@code paths} begin. A path that leads nowhere, or into broken
   * JSON, gets the place where the search ended.
   */
  static Map<String, Location> find(JsonReader reader, Set<String> paths) {
    Map<String, Location> found = new HashMap<>();
    Location end = new Location(1, 1);
    try {
      for (JsonToken token = reader.peek();
          token != JsonToken.END_DOCUMENT && found.size() < paths.size();
          token = reader.peek()) {
        String path = reader.getPath();
        if (isValue(token) && paths.contains(path)) {
          // peeking takes the opening quote of a string; other values are taken whole afterwards
          Location before = of(reader);
          int length = consume(reader, token);
          Location after = token == JsonToken.STRING ? before : of(reader);
          found.putIfAbsent(path, new Location(after.line(), after.column() - length));
        } else {
          consume(reader, token);
        }
      }
    } catch (IOException | IllegalStateException e) {
      end = of(reader);
    }
    for (String path : paths) {
      found.putIfAbsent(path, end);
    }
    return found;
  }

  /** Returns where the {@code count}th name in the document begins. */
  static Location ofName(JsonReader reader, int count) {
    int names = 0;
    try {
      for (JsonToken token = reader.peek(); ; token = reader.peek()) {
        if (token == JsonToken.NAME && ++names == count) {
          Location afterQuote = of(reader);
          return new Location(afterQuote.line(), afterQuote.column() - 1);
        }
        consume(reader, token);
      }
    } catch (IOException | IllegalStateException e) {
      return of(reader);
    }
  }

  /** Returns the path of the value in which an incomplete document breaks off. */
  static String lastPath(JsonReader reader) {
    try {
      while (true) {
        consume(reader, reader.peek());
      }
    } catch (IOException | IllegalStateException e) {
      return reader.getPath();
    }
  }

  private static boolean isValue(JsonToken token) {
    return token != JsonToken.NAME && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY;
  }

  /** Takes one token; returns how many of its characters lie before the place it is found at. */
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
   * Returns the position of a reader. Gson only tells it at the beginning of {@code toString()}:
   * {@code JsonReader at line 1 column 5 path $}.
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
