package dev.detente.dataset.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;

/**
 * Finds where the events of a document that is not a package may be: the first objects in an array.
 */
final class EventPath {

  private EventPath() {}

  /**
   * Returns the path of the first objects in an array of a sound document; empty if there are none.
   */
  static String find(String document) {
    try (JsonReader json = new JsonReader(new StringReader(document))) {
      return find(json, "");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String find(JsonReader json, String path) throws IOException {
    String found = "";
    switch (json.peek()) {
      case BEGIN_OBJECT -> {
        json.beginObject();
        while (found.isEmpty() && json.hasNext()) {
          String name = json.nextName();
          found = find(json, path.isEmpty() ? name : path + "." + name);
        }
        if (found.isEmpty()) {
          json.endObject();
        }
      }
      case BEGIN_ARRAY -> {
        json.beginArray();
        boolean objects = json.hasNext() && json.peek() == JsonToken.BEGIN_OBJECT;
        // objects that hold arrays of objects are pages of a list, and their contents are meant
        while (found.isEmpty() && json.hasNext()) {
          found = find(json, path);
        }
        if (found.isEmpty()) {
          json.endArray();
        }
        found = found.isEmpty() && objects ? path : found;
      }
      default -> json.skipValue();
    }
    return found;
  }
}
