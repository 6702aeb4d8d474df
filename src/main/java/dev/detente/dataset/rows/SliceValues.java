package dev.detente.dataset.rows;

import dev.detente.model.EventDate;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberNames;
import dev.detente.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads values that {@link JsonScanner} has passed over: nothing is left to be refused. */
final class SliceValues {

  private SliceValues() {}

  /** Reads a string. */
  static String string(byte[] bytes, int from, int to) {
    return new String(bytes, from + 1, to - from - 2, StandardCharsets.UTF_8);
  }

  static EventDate date(byte[] bytes, int from, int to) {
    return EventDate.parse(string(bytes, from, to));
  }

  /** Reads a type; empty if there is none of that name. */
  static Optional<EventType> type(byte[] bytes, int from, int to) {
    return EventType.of(string(bytes, from, to));
  }

  /** Reads an array of strings. */
  static List<String> strings(byte[] bytes, int from, int to) {
    JsonScanner json = new JsonScanner(bytes, from, to);
    List<String> strings = new ArrayList<>();
    json.take('[');
    while (!json.take(']')) {
      strings.add(next(json));
      json.take(',');
    }
    return strings;
  }

  /** Reads a string, or an object of strings by language. */
  static LocalizedText text(byte[] bytes, int from, int to) {
    return text(new JsonScanner(bytes, from, to));
  }

  private static LocalizedText text(JsonScanner json) {
    if (json.atString()) {
      return LocalizedText.plain(next(json));
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    json.take('{');
    while (!json.take('}')) {
      String language = next(json);
      json.take(':');
      byLanguage.put(language, next(json));
      json.take(',');
    }
    return new LocalizedText(byLanguage);
  }

  /** Reads the name of a place, or an object of name and country. */
  static Place place(byte[] bytes, int from, int to) {
    JsonScanner json = new JsonScanner(bytes, from, to);
    if (json.atString()) {
      return new Place(LocalizedText.plain(next(json)), "", Map.of());
    }
    LocalizedText name = LocalizedText.EMPTY;
    String country = "";
    json.take('{');
    while (!json.take('}')) {
      boolean isName = next(json).equals(MemberNames.NAME);
      json.take(':');
      if (isName) {
        name = text(json);
      } else {
        country = next(json);
      }
      json.take(',');
    }
    return new Place(name, country, Map.of());
  }

  private static String next(JsonScanner json) {
    json.white();
    int from = json.at;
    json.string();
    return string(json.bytes, from, json.at);
  }
}
