package dev.detente.cli;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;

/** A record each of whose texts tries to take a terminal over. */
final class HostileRecord {

  /** Clears the screen, rings, colours by C1, turns text round, breaks lines. */
  static final String ATTACK = "\u001B[2J\u0007\u009B31m\u202E\u2067\u200F\u2028\r\n\tx";

  private HostileRecord() {}

  /** Returns a package of one event, with an attack in whatever may be a text. */
  static String json() {
    Map<String, Object> event =
        Map.ofEntries(
            Map.entry("id", attack("event")),
            Map.entry("date", "2025-02-18"),
            Map.entry("type", "CONSULT"),
            Map.entry("theme", attack("theme")),
            Map.entry("title", texts("title")),
            Map.entry("summary", texts("summary")),
            Map.entry("actors", List.of(attack("actor"), attack("undeclared"))),
            Map.entry("recipients", List.of(attack("recipient"))),
            Map.entry("place", Map.of("name", texts("place"), "country", attack("country"))),
            Map.entry("sources", List.of(attack("source"))),
            Map.entry("note", texts("note")),
            Map.entry(attack("member"), attack("value")));
    Map<String, Object> actor =
        Map.of(
            "id", attack("actor"),
            "kind", attack("kind"),
            "country", attack("country"),
            "name", texts("name"),
            "role", texts("role"),
            "aliases", List.of(attack("alias")));
    Map<String, Object> source =
        Map.of(
            "id", attack("source"),
            "title", texts("title"),
            "publisher", attack("publisher"),
            "lang", attack("lang"),
            "url", attack("https://example.org/"));
    return new Gson()
        .toJson(
            Map.of(
                "format",
                "detente/1",
                "title",
                texts("record"),
                "themes",
                List.of(Map.of("id", attack("theme"), "label", texts("label"))),
                "sources",
                List.of(source),
                "actors",
                List.of(actor),
                "events",
                List.of(event),
                attack("unknown"),
                1));
  }

  /** Returns {@code name} followed by an attack. */
  static String attack(String name) {
    return name + ATTACK;
  }

  private static Map<String, String> texts(String name) {
    return Map.of("en", attack(name), "ar", attack(name), attack("xx"), attack(name));
  }
}
