package dev.detente.report;

import dev.detente.model.Actor;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.QuadClass;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The columns of events.
 *
 * @param registry tells what the ids in an event stand for
 * @param language the language of the texts
 */
public record EventColumns(Registry registry, Language language) implements Columns<Event> {

  /** All columns. */
  public static final List<String> NAMES =
      List.of(
          "id",
          "date",
          "type",
          "quad",
          "theme",
          "title",
          "summary",
          "actors",
          "recipients",
          "place",
          "country",
          "sources",
          "url",
          "note");

  /** The columns shown where none are asked for. */
  public static final List<String> DEFAULTS = List.of("date", "type", "title");

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public List<String> defaults() {
    return DEFAULTS;
  }

  @Override
  public Cell cell(Event event, String name) {
    return switch (name) {
      case "actors" -> actors(event.actors());
      case "recipients" -> actors(event.recipients());
      case "sources" -> sources(event.sources());
      default -> new Cell.Text(text(event, name));
    };
  }

  private String text(Event event, String name) {
    return switch (name) {
      case "id" -> event.id();
      case "date" -> event.date().text();
      case "type" -> event.type().map(EventType::name).orElse("");
      case "quad" -> event.quad().map(QuadClass::id).orElse("");
      case "theme" -> event.theme();
      case "title" -> event.title().in(language);
      case "summary" -> event.summary().in(language);
      case "place" -> event.place().name().in(language);
      case "country" -> event.place().country();
      case "url" -> urls(event);
      case "note" -> event.note().in(language);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public Optional<Comparator<Event>> order(String name) {
    return switch (name) {
      case "date" -> Optional.of(Comparator.comparing(Event::date));
      case "title", "summary", "place", "note" ->
          Optional.of(TextOrder.by(event -> text(event, name), language));
      case "actors" -> Optional.of(Comparator.comparing(event -> joined(event.actors())));
      case "recipients" -> Optional.of(Comparator.comparing(event -> joined(event.recipients())));
      case "sources" -> Optional.of(Comparator.comparing(event -> joined(event.sources())));
      default ->
          NAMES.contains(name)
              ? Optional.of(Comparator.comparing(event -> text(event, name)))
              : Optional.empty();
    };
  }

  private static String joined(List<String> ids) {
    return String.join(";", ids);
  }

  private Cell actors(List<String> ids) {
    List<String> names = new ArrayList<>(ids.size());
    for (String id : ids) {
      Actor actor = registry.actor(id);
      names.add(actor.name().in(language));
    }
    return new Cell.Several(ids, String.join(language.comma(), names));
  }

  private Cell sources(List<String> ids) {
    List<String> names = new ArrayList<>(ids.size());
    for (String id : ids) {
      Source source = registry.source(id);
      names.add(source.publisher().isEmpty() ? id : source.publisher());
    }
    return new Cell.Several(ids, String.join(language.comma(), names));
  }

  /** Returns the addresses of all sources, with a space between: no address has one. */
  private String urls(Event event) {
    List<String> urls = new ArrayList<>();
    for (String id : event.sources()) {
      String url = registry.source(id).url();
      if (!url.isEmpty()) {
        urls.add(url);
      }
    }
    return String.join(" ", urls);
  }
}
