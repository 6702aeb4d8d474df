package dev.detente.dataset.read;

import static dev.detente.dataset.read.FieldReader.extra;
import static dev.detente.dataset.read.FieldReader.text;

import dev.detente.dataset.json.JsonCursor;
import dev.detente.model.Actor;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberNames;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import java.util.List;
import java.util.Map;

/** Reads one entry of a registry; an entry without an id is reported and gets an empty one. */
final class RegistryReader {

  private RegistryReader() {}

  static Theme theme(JsonCursor json) {
    String id = "";
    LocalizedText label = LocalizedText.EMPTY;
    Map<String, String> extra = Map.of();
    if (json.beginObject()) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        switch (name) {
          case MemberNames.ID -> id = json.string();
          case MemberNames.LABEL -> label = text(json);
          default -> extra = extra(json, name, extra);
        }
      }
      json.require(MemberNames.ID, id.isEmpty());
      json.require(MemberNames.LABEL, label.isEmpty());
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
          case MemberNames.ID -> id = json.string();
          case MemberNames.TITLE -> title = text(json);
          case MemberNames.PUBLISHER -> publisher = json.string();
          case MemberNames.AUTHOR -> author = json.string();
          case MemberNames.DATE -> date = json.string();
          case MemberNames.LANG -> language = json.string();
          case MemberNames.URL -> url = json.string();
          default -> extra = extra(json, name, extra);
        }
      }
      json.require(MemberNames.ID, id.isEmpty());
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
          case MemberNames.ID -> id = json.string();
          case MemberNames.KIND -> kind = json.string();
          case MemberNames.COUNTRY -> country = json.string();
          case MemberNames.NAME -> name = text(json);
          case MemberNames.ROLE -> role = text(json);
          case MemberNames.ALIASES -> aliases = json.strings();
          default -> extra = extra(json, member, extra);
        }
      }
      json.require(MemberNames.ID, id.isEmpty());
      json.require(MemberNames.NAME, name.isEmpty());
    }
    return new Actor(id, kind, country, name, role, aliases, extra);
  }
}
