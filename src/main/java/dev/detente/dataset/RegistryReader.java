package dev.detente.dataset;

import static dev.detente.dataset.FieldReader.extra;
import static dev.detente.dataset.FieldReader.text;

import dev.detente.model.Actor;
import dev.detente.model.LocalizedText;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import java.util.List;
import java.util.Map;

/** Reads one entry of a registry; an entry without an id is reported and has an empty one. */
final class RegistryReader {

  private RegistryReader() {}

  static Theme theme(JsonCursor json) {
    String id = "";
    LocalizedText label = LocalizedText.EMPTY;
    Map<String, String> extra = Map.of();
    if (json.beginObject()) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        switch (name) {
          case "id" -> id = json.string();
          case "label" -> label = text(json);
          default -> extra = extra(json, name, extra);
        }
      }
      json.require("id", id.isEmpty());
      json.require("label", label.isEmpty());
    }
    return new Theme(id, label, extra);
  }

  static Source source(JsonCursor json) {
    String id = "";
    LocalizedText title = LocalizedText.EMPTY;
    String publisher = "";
    String author = "";
    String date = "";
    String language = "";
    String url = "";
    Map<String, String> extra = Map.of();
    if (json.beginObject()) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        switch (name) {
          case "id" -> id = json.string();
          case "title" -> title = text(json);
          case "publisher" -> publisher = json.string();
          case "author" -> author = json.string();
          case "date" -> date = json.string();
          case "lang" -> language = json.string();
          case "url" -> url = json.string();
          default -> extra = extra(json, name, extra);
        }
      }
      json.require("id", id.isEmpty());
    }
    return new Source(id, title, publisher, author, date, language, url, extra);
  }

  static Actor actor(JsonCursor json) {
    String id = "";
    String kind = "";
    String country = "";
    LocalizedText name = LocalizedText.EMPTY;
    LocalizedText role = LocalizedText.EMPTY;
    List<String> aliases = List.of();
    Map<String, String> extra = Map.of();
    if (json.beginObject()) {
      for (String member = json.nextName(); member != null; member = json.nextName()) {
        switch (member) {
          case "id" -> id = json.string();
          case "kind" -> kind = json.string();
          case "country" -> country = json.string();
          case "name" -> name = text(json);
          case "role" -> role = text(json);
          case "aliases" -> aliases = json.strings();
          default -> extra = extra(json, member, extra);
        }
      }
      json.require("id", id.isEmpty());
      json.require("name", name.isEmpty());
    }
    return new Actor(id, kind, country, name, role, aliases, extra);
  }
}
