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

  /** Makes a registry; of several entries with the same id, the first counts. */
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

  public Collection<Theme> themes() {
    return Collections.unmodifiableCollection(themes.values());
  }

  public Collection<Source> sources() {
    return Collections.unmodifiableCollection(sources.values());
  }

  public Collection<Actor> actors() {
    return Collections.unmodifiableCollection(actors.values());
  }

  public boolean declaresActor(String id) {
    return actors.containsKey(id);
  }

  public boolean declaresSource(String id) {
    return sources.containsKey(id);
  }

  public boolean declaresTheme(String id) {
    return themes.containsKey(id);
  }

  /** Returns the actor with that id; an undeclared one is named by its id. */
  public Actor actor(String id) {
    Actor actor = actors.get(id);
    return actor == null ? Actor.undeclared(id) : actor;
  }

  /** Returns the source with that id; an undeclared one has its id for a title. */
  public Source source(String id) {
    Source source = sources.get(id);
    return source == null ? Source.undeclared(id) : source;
  }

  /** Returns the theme with that id; an undeclared one has its id for a label. */
  public Theme theme(String id) {
    Theme theme = themes.get(id);
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
}
