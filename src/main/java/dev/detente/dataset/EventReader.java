package dev.detente.dataset;

import static dev.detente.dataset.FieldReader.extra;
import static dev.detente.dataset.FieldReader.text;

import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.EventTexts;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.model.Place;
import dev.detente.model.ValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one event. */
final class EventReader {

  // They stand where the sink passed over an error, so that what there is can be checked further.
  private static final EventDate STAND_IN_DATE = EventDate.parse("0000");
  private static final LocalizedText STAND_IN_TITLE = LocalizedText.plain("?");

  private EventReader() {}

  /** Reads an event; empty if there is no object and the sink passed over that. */
  static Optional<Event> read(JsonCursor json) {
    if (!json.beginObject()) {
      return Optional.empty();
    }
    String id = "";
    EventDate date = null;
    String theme = "";
    Optional<EventType> type = Optional.empty();
    LocalizedText title = LocalizedText.EMPTY;
    LocalizedText summary = LocalizedText.EMPTY;
    List<String> actors = List.of();
    List<String> recipients = List.of();
    Place place = Place.NONE;
    List<String> sources = List.of();
    LocalizedText note = LocalizedText.EMPTY;
    Map<String, String> extra = Map.of();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      switch (name) {
        case "id" -> id = json.string();
        case "date" -> date = date(json);
        case "theme" -> theme = json.string();
        case "type" -> type = type(json);
        case "title" -> title = text(json);
        case "summary" -> summary = text(json);
        case "actors" -> actors = json.strings();
        case "recipients" -> recipients = json.strings();
        case "place" -> place = place(json);
        case "sources" -> sources = json.strings();
        case "note" -> note = text(json);
        default -> extra = extra(json, name, extra);
      }
    }
    json.require("date", date == null);
    json.require("title", title.isEmpty());
    return Optional.of(
        new Event(
            id,
            date == null ? STAND_IN_DATE : date,
            theme,
            type,
            new EventTexts.Held(title.isEmpty() ? STAND_IN_TITLE : title, summary, note),
            actors,
            recipients,
            place,
            sources,
            extra));
  }

  static EventDate date(JsonCursor json) {
    boolean string = json.atString();
    String text = json.string();
    try {
      return string ? EventDate.parse(text) : null;
    } catch (ValueException e) {
      json.error(e.message().key(), e.message().arguments().toArray(new String[0]));
      return null;
    }
  }

  static Optional<EventType> type(JsonCursor json) {
    boolean string = json.atString();
    String name = json.string();
    Optional<EventType> type = string ? EventType.of(name) : Optional.empty();
    if (string && type.isEmpty()) {
      json.error("data.type", name);
    }
    return type;
  }

  static Place place(JsonCursor json) {
    if (json.atString()) {
      return new Place(LocalizedText.plain(json.string()), "", Map.of());
    }
    LocalizedText name = LocalizedText.EMPTY;
    String country = "";
    Map<String, String> extra = Map.of();
    if (json.beginObject()) {
      for (String member = json.nextName(); member != null; member = json.nextName()) {
        switch (member) {
          case "name" -> name = text(json);
          case "country" -> country = json.string();
          default -> extra = extra(json, member, extra);
        }
      }
    }
    return new Place(name, country, extra);
  }
}
