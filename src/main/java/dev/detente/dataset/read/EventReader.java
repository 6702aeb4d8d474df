package dev.detente.dataset.read;

import static dev.detente.dataset.read.FieldReader.extra;
import static dev.detente.dataset.read.FieldReader.text;

import dev.detente.dataset.json.JsonCursor;
import dev.detente.dataset.rows.OwnMembers;
import dev.detente.model.Details;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.EventText;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberNames;
import dev.detente.model.Place;
import dev.detente.model.ValueException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one event. */
public final class EventReader {

  // They take the place of what the sink has refused, so that the rest can be checked.
  private static final EventDate STAND_IN_DATE = EventDate.parse("0000");
  private static final LocalizedText STAND_IN_TITLE = LocalizedText.plain("?");

  private EventReader() {}

  /** Reads an event; empty if there is no object, and the sink lets reading go on. */
  static Optional<Event> read(JsonCursor json) {
    if (!json.beginObject()) {
      return Optional.empty();
    }
    String id = "";
    EventDate date = null;
    String theme = "";
    String type = "";
    Map<EventText, LocalizedText> texts = new EnumMap<>(EventText.class);
    List<String> actors = List.of();
    List<String> recipients = List.of();
    Place place = Place.NONE;
    List<String> sources = List.of();
    Map<String, String> extra = Map.of();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      switch (name) {
        case MemberNames.ID -> id = json.string();
        case MemberNames.DATE -> date = date(json);
        case MemberNames.THEME -> theme = json.string();
        case MemberNames.TYPE -> type = type(json);
        case MemberNames.ACTORS -> actors = json.strings();
        case MemberNames.RECIPIENTS -> recipients = json.strings();
        case MemberNames.PLACE -> place = place(json);
        case MemberNames.SOURCES -> sources = json.strings();
        default -> {
          Optional<EventText> text = EventText.of(name);
          if (text.isPresent()) {
            texts.put(text.get(), text(json));
          } else {
            extra = extra(json, name, extra);
          }
        }
      }
    }
    boolean untitled = texts.getOrDefault(EventText.TITLE, LocalizedText.EMPTY).isEmpty();
    json.require(MemberNames.DATE, date == null);
    json.require(EventText.TITLE.key(), untitled);
    if (untitled) {
      texts.put(EventText.TITLE, STAND_IN_TITLE);
    }
    return Optional.of(
        new Event(
            id,
            date == null ? STAND_IN_DATE : date,
            theme,
            type,
            new Details.Held(texts, OwnMembers.of(extra)),
            actors,
            recipients,
            place,
            sources));
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

  static String type(JsonCursor json) {
    boolean string = json.atString();
    String name = json.string();
    Optional<EventType> type = string ? EventType.of(name) : Optional.empty();
    if (string && type.isEmpty()) {
      json.error("data.type", name);
    }
    return type.map(EventType::name).orElse("");
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
          case MemberNames.NAME -> name = text(json);
          case MemberNames.COUNTRY -> country = json.string();
          default -> extra = extra(json, member, extra);
        }
      }
    }
    return new Place(name, country, extra);
  }
}
