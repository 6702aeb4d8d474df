package dev.detente.dataset.read;

import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.json.JsonCursor;
import dev.detente.model.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the kinds of values that several parts of a record share. */
final class FieldReader {

  /** The form of a BCP 47 tag. */
  private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private FieldReader() {}

  /** Reads a string, or an object of strings by language. */
  static LocalizedText text(JsonCursor json) {
    if (json.atString()) {
      return LocalizedText.plain(json.string());
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    if (json.beginObject("string/object")) {
      for (String language = json.nextName(); language != null; language = json.nextName()) {
        String path = json.path();
        byLanguage.put(language, json.string());
        if (!LANGUAGE_TAG.matcher(language).matches()) {
          json.report(Severity.NOTE, path, "data.language", language);
        }
      }
    }
    return new LocalizedText(byLanguage);
  }

  /**
   * Reads a member that the format does not name.
   *
   * @return {@code extra}, or a new map if that cannot be added to
   */
  static Map<String, String> extra(JsonCursor json, String name, Map<String, String> extra) {
    Map<String, String> members = extra.isEmpty() ? new LinkedHashMap<>() : extra;
    String path = json.path();
    members.put(name, json.raw());
    json.report(Severity.NOTE, path, "data.unknown-field", name);
    return members;
  }
}
