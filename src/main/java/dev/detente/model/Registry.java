package dev.detente.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The themes, sources and actors that a record declares, in its order. */
public final class Registry {

  /** The registry of a record that declares nothing. */
  public static final Registry EMPTY = new Registry(List.of(), List.of(), List.of());

  private final Declared<Theme> themes;
  private final Declared<Source> sources;
  private final Declared<Actor> actors;

  /** Makes a registry; of several entries with one id, the first counts. */
  public Registry(List<Theme> themes, List<Source> sources, List<Actor> actors) {
    this(Lazy.of(themes), Lazy.of(sources), Lazy.of(actors));
  }

  /** Makes a registry of lists that are asked for when the first of their entries is wanted. */
  public Registry(Lazy<List<Theme>> themes, Lazy<List<Source>> sources, Lazy<List<Actor>> actors) {
    this.themes = new Declared<>(themes);
    this.sources = new Declared<>(sources);
    this.actors = new Declared<>(actors);
  }

  /** Returns the declared themes. */
  public Collection<Theme> themes() {
    return themes.all();
  }

  /** Returns the declared sources. */
  public Collection<Source> sources() {
    return sources.all();
  }

  /** Returns the declared actors. */
  public Collection<Actor> actors() {
    return actors.all();
  }

  /** Tells whether an actor of that id is declared. */
  public boolean declaresActor(String id) {
    return actors.get().containsKey(id);
  }

  /** Tells whether a source of that id is declared. */
  public boolean declaresSource(String id) {
    return sources.get().containsKey(id);
  }

  /** Tells whether a theme of that id is declared. */
  public boolean declaresTheme(String id) {
    return themes.get().containsKey(id);
  }

  /** Returns the actor of that id; one that is not declared is its own name. */
  public Actor actor(String id) {
    Actor actor = actors.get().get(id);
    return actor == null ? Actor.undeclared(id) : actor;
  }

  /** Returns the source of that id; one that is not declared is its own title. */
  public Source source(String id) {
    Source source = sources.get().get(id);
    return source == null ? Source.undeclared(id) : source;
  }

  /** Returns the theme of that id; one that is not declared is its own label. */
  public Theme theme(String id) {
    Theme theme = themes.get().get(id);
    return theme == null ? new Theme(id, LocalizedText.plain(id), Map.of()) : theme;
  }
}
