package dev.detente.render;

import com.google.gson.stream.JsonWriter;
import dev.detente.model.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Writes JSON, indented or compact, with methods for the kinds of values that records have. */
final class JsonOutput {

  private static final String INDENT = "  ";

  private final JsonWriter json;

  private JsonOutput(Writer out, String indent) {
    json = new JsonWriter(out);
    json.setIndent(indent);
    json.setHtmlSafe(false);
  }

  /** Writes over several lines. */
  static JsonOutput indented(Writer out) {
    return new JsonOutput(out, INDENT);
  }

  /** Writes on one line. */
  static JsonOutput compact(Writer out) {
    return new JsonOutput(out, "");
  }

  JsonWriter json() {
    return json;
  }

  /** Writes a member, unless it is empty. */
  void member(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }

  /** Writes a text as a string or an object by language, unless it is empty. */
  void member(String name, LocalizedText text) throws IOException {
    if (!text.isEmpty()) {
      json.name(name);
      value(text);
    }
  }

  /** Writes an array of strings. */
  void member(String name, List<String> values) throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  /** Writes members whose values are JSON text. */
  void members(Map<String, String> raw) throws IOException {
    for (Map.Entry<String, String> member : raw.entrySet()) {
      json.name(member.getKey()).jsonValue(member.getValue());
    }
  }

  /** Writes a text as a string or an object by language; null if it is empty. */
  void value(LocalizedText text) throws IOException {
    Map<String, String> byLanguage = text.byLanguage();
    if (byLanguage.isEmpty()) {
      json.nullValue();
    } else if (byLanguage.size() == 1 && byLanguage.containsKey(LocalizedText.PLAIN)) {
      json.value(byLanguage.get(LocalizedText.PLAIN));
    } else {
      json.beginObject();
      for (Map.Entry<String, String> entry : byLanguage.entrySet()) {
        json.name(entry.getKey()).value(entry.getValue());
      }
      json.endObject();
    }
  }
}
