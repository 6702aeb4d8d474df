package dev.detente.dataset.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks one JSON document, more strictly than Gson's strict reader: a key twice in an object, half
 * a surrogate pair and anything after the document are refused, each with its place. Broken JSON
 * ends the walk with a {@link DatasetException}; a value of the wrong kind is reported to the sink
 * and passed over.
 */
public final class JsonCursor {

  private final JsonText text;
  private final JsonReader reader;
  private final ProblemSink sink;
  private final Deque<Set<String>> keys = new ArrayDeque<>();
  private Set<String> left = Set.of();
  private int names;

  public JsonCursor(JsonText text, ProblemSink sink) {
    this.text = text;
    this.reader = text.reader();
    this.sink = sink;
  }

  /** Returns the path of the value to come. */
  public String path() {
    return reader.getPath();
  }

  /** Reports an error about the value just read. */
  public void error(String key, String... arguments) {
    report(Severity.ERROR, reader.getPreviousPath(), key, arguments);
  }

  /** Reports a problem about the value at {@code path}. */
  public void report(Severity severity, String path, String key, String... arguments) {
    sink.report(text, severity, path, key, arguments);
  }

  /** Enters an object; tells whether there was one. {@link #nextName} takes its end. */
  public boolean beginObject() {
    return beginObject("object");
  }

  /** Enters an object, where {@code wanted} tells in words what else there might be. */
  public boolean beginObject(String wanted) {
    if (!expect(JsonToken.BEGIN_OBJECT, wanted)) {
      return false;
    }
    try {
      reader.beginObject();
    } catch (IOException | IllegalStateException e) {
      throw malformed(e);
    }
    keys.push(new LinkedHashSet<>());
    return true;
  }

  /** Returns the next name of the object; null, having left it, at its end. */
  public String nextName() {
    try {
      if (reader.hasNext()) {
        String name = wellFormed(reader.nextName());
        names++;
        if (!keys.element().add(name)) {
          Location place = JsonLocator.ofName(text.reader(), names);
          throw new DatasetException(text.problemAt(place, path(), "json.duplicate-key", name));
        }
        return name;
      }
      reader.endObject();
    } catch (IOException | IllegalStateException e) {
      throw malformed(e);
    }
    left = keys.pop();
    return null;
  }

  /** Returns the names in the object just left, in their order. */
  public Set<String> left() {
    return left;
  }

  /**
   * Reports that a member of the object just left is missing or empty, unless its value has been
   * refused already.
   */
  public void require(String member, boolean empty) {
    String object = reader.getPreviousPath();
    String path = object + "." + member;
    if (!empty || sink.hasRefused(path)) {
      return;
    }
    if (left.contains(member)) {
      report(Severity.ERROR, path, "data.empty-field", member);
    } else {
      report(Severity.ERROR, object, "data.missing-field", member);
    }
  }

  /** Enters an array; tells whether there was one. {@link #hasNext} takes its end. */
  public boolean beginArray() {
    if (!expect(JsonToken.BEGIN_ARRAY, "array")) {
      return false;
    }
    try {
      reader.beginArray();
    } catch (IOException | IllegalStateException e) {
      throw malformed(e);
    }
    return true;
  }

  /** Tells whether the array has another element; leaves the array if it has not. */
  public boolean hasNext() {
    try {
      if (reader.hasNext()) {
        return true;
      }
      reader.endArray();
      return false;
    } catch (IOException | IllegalStateException e) {
      throw malformed(e);
    }
  }

  /** Tells whether the next value is a string. */
  public boolean atString() {
    return peek() == JsonToken.STRING;
  }

  /** Tells whether the next value is an object. */
  public boolean atObject() {
    return peek() == JsonToken.BEGIN_OBJECT;
  }

  /** Passes over any value, as strictly as one that is read. */
  public void skip() {
    raw();
  }

  /** Reads a string; empty if there was none. */
  public String string() {
    if (!expect(JsonToken.STRING, "string")) {
      return "";
    }
    try {
      return wellFormed(reader.nextString());
    } catch (IOException | IllegalStateException e) {
      throw malformed(e);
    }
  }

  /** Reads an array of strings. */
  public List<String> strings() {
    List<String> strings = new ArrayList<>();
    if (beginArray()) {
      while (hasNext()) {
        strings.add(string());
      }
    }
    return strings;
  }

  /** Reads any value and returns it as compact JSON text. */
  public String raw() {
    StringWriter raw = new StringWriter();
    try {
      JsonWriter writer = new JsonWriter(raw);
      writer.setHtmlSafe(false);
      copy(writer);
      writer.flush();
    } catch (IOException e) {
      throw malformed(e);
    }
    return raw.toString();
  }

  /** Refuses anything but white space after the document. */
  public void end() {
    try {
      if (reader.peek() == JsonToken.END_DOCUMENT) {
        return;
      }
    } catch (IOException | IllegalStateException e) {
      throw malformed(e);
    }
    throw new DatasetException(text.fault(reader, path()));
  }

  private void copy(JsonWriter writer) throws IOException {
    switch (peek()) {
      case BEGIN_OBJECT -> {
        beginObject();
        writer.beginObject();
        for (String name = nextName(); name != null; name = nextName()) {
          writer.name(name);
          copy(writer);
        }
        writer.endObject();
      }
      case BEGIN_ARRAY -> {
        beginArray();
        writer.beginArray();
        while (hasNext()) {
          copy(writer);
        }
        writer.endArray();
      }
      case STRING -> writer.value(string());
      case NUMBER -> writer.jsonValue(reader.nextString());
      case BOOLEAN -> writer.value(reader.nextBoolean());
      default -> {
        reader.nextNull();
        writer.nullValue();
      }
    }
  }

  private boolean expect(JsonToken wanted, String words) {
    JsonToken found = peek();
    if (found == wanted) {
      return true;
    }
    report(Severity.ERROR, reader.getPath(), "data.kind", words, kind(found));
    raw();
    return false;
  }

  private JsonToken peek() {
    try {
      return reader.peek();
    } catch (IOException | IllegalStateException e) {
      throw malformed(e);
    }
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case BEGIN_OBJECT -> "object";
      case BEGIN_ARRAY -> "array";
      case STRING -> "string";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      default -> "null";
    };
  }

  private String wellFormed(String string) {
    for (int i = 0; i < string.length(); i++) {
      if (Character.isSurrogate(string.charAt(i))) {
        if (i + 1 < string.length()
            && Character.isSurrogatePair(string.charAt(i), string.charAt(i + 1))) {
          i++;
        } else {
          throw new DatasetException(text.fault(reader, reader.getPreviousPath()));
        }
      }
    }
    return string;
  }

  /** Returns our own wording, and the place, of what Gson refused. */
  private DatasetException malformed(Exception cause) {
    String path = path();
    // before the first name of an object the path ends in a full stop
    String value = path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
    return new DatasetException(text.fault(reader, value), cause);
  }
}
