package dev.detente.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The themes, sources and actors that a record declares, in its order. */
public final class Registry {

  /** What is declared: events refer to it by its id. */
  public sealed interface Declared permits Theme, Source, Actor {
    String id();
  }

  /** The registry of a record that declares nothing. */
  public static final Registry EMPTY = new Registry(List.of(), List.of(), List.of());

  private final Entries<Theme> themes;
  private final Entries<Source> sources;
  private final Entries<Actor> actors;

  /**
   * Makes a registry; of several entries with the same id, the first counts. Entries are gone
   * through when one of their kind is first asked for: most runs ask for few.
   */
  public Registry(Iterable<Theme> themes, Iterable<Source> sources, Iterable<Actor> actors) {
    this.themes = new Entries<>(themes);
    this.sources = new Entries<>(sources);
    this.actors = new Entries<>(actors);
  }

  public Collection<Theme> themes() {
    return Collections.unmodifiableCollection(themes.byId().values());
  }

  public Collection<Source> sources() {
    return Collections.unmodifiableCollection(sources.byId().values());
  }

  public Collection<Actor> actors() {
    return Collections.unmodifiableCollection(actors.byId().values());
  }

  public boolean declaresActor(String id) {
    return actors.byId().containsKey(id);
  }

  public boolean declaresSource(String id) {
    return sources.byId().containsKey(id);
  }

  public boolean declaresTheme(String id) {
    return themes.byId().containsKey(id);
  }

  /** Returns the actor with that id; an undeclared one is named by its id. */
  public Actor actor(String id) {
    Actor actor = actors.byId().get(id);
    return actor == null ? Actor.undeclared(id) : actor;
  }

  /** Returns the source with that id; an undeclared one has its id for a title. */
  public Source source(String id) {
    Source source = sources.byId().get(id);
    return source == null ? Source.undeclared(id) : source;
  }

  /** Returns the theme with that id; an undeclared one has its id for a label. */
  public Theme theme(String id) {
    Theme theme = themes.byId().get(id);
    return theme == null ? new Theme(id, LocalizedText.plain(id), Map.of()) : theme;
  }

  /**
   * Returns the countries of the participants of an event and of its place, each once: their codes,
   * or their names as written if they have none.
   */
  public Collection<String> countries(Event event) {
    Set<String> countries = new LinkedHashSet<>();
    for (String id : event.participants()) {
      countries.add(Country.code(actor(id).country()));
    }
    countries.add(Country.code(event.place().country()));
    countries.remove("");
    return countries;
  }

  /** The entries of a kind. Two threads may put them in order, which is none the worse. */
  private static final class Entries<T extends Declared> {

    private final Iterable<T> entries;
    private volatile Map<String, T> byId;

    Entries(Iterable<T> entries) {
      this.entries = entries;
    }

    Map<String, T> byId() {
      Map<String, T> known = byId;
      if (known == null) {
        known = new LinkedHashMap<>();
        for (T entry : entries) {
          known.putIfAbsent(entry.id(), entry);
        }
        byId = known;
      }
      return known;
    }
  }
}
