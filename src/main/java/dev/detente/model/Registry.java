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

  /** The registry of a record that declares nothing. */
  public static final Registry EMPTY = new Registry(List.of(), List.of(), List.of());

  private final Map<String, Theme> themes = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  /** Makes a registry; of several entries with one id, the first counts. */
  public Registry(List<Theme> themes, List<Source> sources, List<Actor> actors) {
    for (Theme theme : themes) {
      this.themes.putIfAbsent(theme.id(), theme);
    }
    for (Source source : sources) {
      this.sources.putIfAbsent(source.id(), source);
    }
    for (Actor actor : actors) {
      this.actors.putIfAbsent(actor.id(), actor);
    }
  }

  /** Returns the declared themes. */
  public Collection<Theme> themes() {
    return Collections.unmodifiableCollection(themes.values());
  }

  /** Returns the declared sources. */
  public Collection<Source> sources() {
    return Collections.unmodifiableCollection(sources.values());
  }

  /** Returns the declared actors. */
  public Collection<Actor> actors() {
    return Collections.unmodifiableCollection(actors.values());
  }

  /** Tells whether an actor of that id is declared. */
  public boolean declaresActor(String id) {
    return actors.containsKey(id);
  }

  /** Tells whether a source of that id is declared. */
  public boolean declaresSource(String id) {
    return sources.containsKey(id);
  }

  /** Tells whether a theme of that id is declared. */
  public boolean declaresTheme(String id) {
    return themes.containsKey(id);
  }

  /** Returns the actor of that id; one that is not declared is its own name. */
  public Actor actor(String id) {
    Actor actor = actors.get(id);
    return actor == null ? Actor.undeclared(id) : actor;
  }

  /** Returns the source of that id; one that is not declared is its own title. */
  public Source source(String id) {
    Source source = sources.get(id);
    return source == null ? Source.undeclared(id) : source;
  }

  /** Returns the theme of that id; one that is not declared is its own label. */
  public Theme theme(String id) {
    Theme theme = themes.get(id);
    return theme == null ? new Theme(id, LocalizedText.plain(id), Map.of()) : theme;
  }

  /**
   * Returns the countries of those who take part in an event, and that of its place, each once: by
   * their codes, or as they are written if they have none.
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
}
