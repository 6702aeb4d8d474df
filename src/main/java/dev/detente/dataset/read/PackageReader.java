package dev.detente.dataset.read;

import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.json.JsonCursor;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.ChronologyInMemory;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberNames;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a whole package: one object of registries and events, its members in any order. */
public final class PackageReader {

  private final JsonCursor json;
  private LocalizedText title = LocalizedText.EMPTY;
  private String name = "";
  private String version = "";
  private String updated = "";
  private String license = "";
  private List<String> mirrors = List.of();
  private final List<Theme> themes = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Optional<Event>> events = new ArrayList<>();

  private PackageReader(JsonCursor json) {
    this.json = json;
  }

  /** Reads the package that {@code text} holds. */
  public static Package read(JsonText text, ProblemSink sink) {
    JsonCursor json = new JsonCursor(text, sink);
    PackageReader reader = new PackageReader(json);
    reader.members();
    json.end();
    return reader.read();
  }

  private Package read() {
    return new Package(
        title,
        new Edition(name, version, updated, license),
        List.copyOf(themes),
        List.copyOf(sources),
        List.copyOf(actors),
        List.copyOf(events),
        List.copyOf(mirrors));
  }

  /**
   * Reads the registries of a document in a foreign format; a member of another shape means
   * something else, and is ignored.
   */
  public static Package declared(JsonText text) {
    List<String> wrong = new ArrayList<>();
    JsonCursor json =
        new JsonCursor(
            text,
            (where, severity, path, key, arguments) -> {
              if (severity == Severity.ERROR) {
                wrong.add(path);
              }
            });
    PackageReader reader = new PackageReader(json);
    if (json.atObject() && json.beginObject()) {
      for (String member = json.nextName(); member != null; member = json.nextName()) {
        int before = wrong.size();
        reader.declaration(member);
        if (wrong.size() > before) {
          reader.forget(member);
        }
      }
    }
    return reader.read();
  }

  private void declaration(String member) {
    switch (member) {
      case MemberNames.TITLE -> title = FieldReader.text(json);
      case MemberNames.THEMES -> each(() -> themes.add(RegistryReader.theme(json)));
      case MemberNames.SOURCES -> each(() -> sources.add(RegistryReader.source(json)));
      case MemberNames.ACTORS -> each(() -> actors.add(RegistryReader.actor(json)));
      case MemberNames.NAME -> name = json.string();
      case MemberNames.VERSION -> version = json.string();
      case MemberNames.UPDATED -> updated = json.string();
      case MemberNames.LICENSE -> license = json.string();
      default -> json.skip();
    }
  }

  private void forget(String member) {
    switch (member) {
      case MemberNames.TITLE -> title = LocalizedText.EMPTY;
      case MemberNames.THEMES -> themes.clear();
      case MemberNames.SOURCES -> sources.clear();
      case MemberNames.ACTORS -> actors.clear();
      default -> {}
    }
  }

  private void members() {
    if (!json.beginObject()) {
      return;
    }
    for (String member = json.nextName(); member != null; member = json.nextName()) {
      switch (member) {
        case MemberNames.FORMAT -> format();
        case MemberNames.EVENTS -> each(() -> events.add(EventReader.read(json)));
        case MemberNames.TITLE,
            MemberNames.THEMES,
            MemberNames.SOURCES,
            MemberNames.ACTORS,
            MemberNames.NAME,
            MemberNames.VERSION,
            MemberNames.UPDATED,
            MemberNames.LICENSE ->
            declaration(member);
        case MemberNames.MIRRORS -> mirrors = json.strings();
        // this program's own output adds it
        case MemberNames.PROFILE -> json.raw();
        default -> {
          String path = json.path();
          json.raw();
          json.report(Severity.NOTE, path, "data.unknown-field", member);
        }
      }
    }
  }

  private void format() {
    String format = json.string();
    if (!format.equals(MemberNames.FORMAT_1)) {
      json.error("data.format", format, MemberNames.FORMAT_1);
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
   * What a package holds, as written: an id may be declared twice.
   *
   * @param title its title
   * @param edition its name, version, date and license
   * @param themes its themes
   * @param sources its sources
   * @param actors its actors
   * @param events its events; empty where one could not be read
   * @param mirrors the hosts whose pages its editor does not want
   */
  public record Package(
      LocalizedText title,
      Edition edition,
      List<Theme> themes,
      List<Source> sources,
      List<Actor> actors,
      List<Optional<Event>> events,
      List<String> mirrors) {

    /** Returns a complete record as the package it would have been read from. */
    public static Package of(Chronology record) {
      List<Optional<Event>> events = new ArrayList<>();
      record.forEach(event -> events.add(Optional.of(event)));
      Registry registry = record.registry();
      return new Package(
          record.title(),
          record.edition(),
          List.copyOf(registry.themes()),
          List.copyOf(registry.sources()),
          List.copyOf(registry.actors()),
          events,
          List.of());
    }

    /** Returns the record, of the events that could be read. */
    public ChronologyInMemory chronology() {
      return new ChronologyInMemory(
          title, edition, registry(), events.stream().flatMap(Optional::stream).toList());
    }

    /** Returns what it declares. */
    public Registry registry() {
      return new Registry(themes, sources, actors);
    }
  }
}
