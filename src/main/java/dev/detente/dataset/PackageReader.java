package dev.detente.dataset;

import dev.detente.dataset.Problem.Severity;
import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a package: one object of registries and events, whole, its members in any order. */
final class PackageReader {

  /** The one format there is so far. */
  static final String FORMAT = "detente/1";

  private final JsonCursor json;
  private LocalizedText title = LocalizedText.EMPTY;
  private final List<Theme> themes = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Optional<Event>> events = new ArrayList<>();
  private boolean formatSeen;

  private PackageReader(JsonCursor json) {
    this.json = json;
  }

  /** Reads the package that {@code text} holds. */
  static Package read(JsonText text, ProblemSink sink) {
    JsonCursor json = new JsonCursor(text, sink);
    PackageReader reader = new PackageReader(json);
    reader.members();
    json.end();
    List<Source> sources = List.copyOf(reader.sources);
    return new Package(
        reader.title,
        new Registry(reader.themes, sources, reader.actors),
        List.copyOf(reader.themes),
        sources,
        List.copyOf(reader.actors),
        List.copyOf(reader.events));
  }

  private void members() {
    if (!json.beginObject()) {
      return;
    }
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      switch (name) {
        case "format" -> format();
        case "title" -> title = FieldReader.text(json);
        case "themes" -> each(() -> themes.add(RegistryReader.theme(json)));
        case "sources" -> each(() -> sources.add(RegistryReader.source(json)));
        case "actors" -> each(() -> actors.add(RegistryReader.actor(json)));
        case "events" -> each(() -> events.add(EventReader.read(json)));
        case "name", "version", "updated", "license" -> json.string();
        // told of a package as a whole by this program's own output
        case "profile" -> json.raw();
        default -> {
          String path = json.path();
          json.raw();
          json.report(Severity.NOTE, path, "data.unknown-field", name);
        }
      }
    }
    if (!formatSeen) {
      json.report(Severity.NOTE, "$", "data.missing-field", "format");
    }
  }

  private void format() {
    formatSeen = true;
    String format = json.string();
    if (!format.equals(FORMAT)) {
      json.error("data.format", format, FORMAT);
    }
  }

  private void each(Runnable element) {
    if (json.beginArray()) {
      while (json.hasNext()) {
        element.run();
      }
    }
  }

  /**
   * A package in memory.
   *
   * @param title what it calls itself
   * @param registry what it declares
   * @param themes its themes, in order
   * @param sources its sources, in order
   * @param actors its actors, in order
   * @param events its events, in order; an empty place stands for one that could not be read
   */
  record Package(
      LocalizedText title,
      Registry registry,
      List<Theme> themes,
      List<Source> sources,
      List<Actor> actors,
      List<Optional<Event>> events)
      implements Chronology {

    /** Returns a record that is whole as the package it would have been read from. */
    static Package of(Chronology record) {
      List<Optional<Event>> events = new ArrayList<>();
      record.forEach(event -> events.add(Optional.of(event)));
      Registry registry = record.registry();
      return new Package(
          record.title(),
          registry,
          List.copyOf(registry.themes()),
          List.copyOf(registry.sources()),
          List.copyOf(registry.actors()),
          events);
    }

    @Override
    public boolean streamed() {
      return false;
    }

    @Override
    public void forEach(Consumer<Event> action) {
      for (Optional<Event> event : events) {
        event.ifPresent(action);
      }
    }
  }
}
