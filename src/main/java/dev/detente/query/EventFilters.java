package dev.detente.query;

import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.model.QuadClass;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The conditions that single options put on events. */
public final class EventFilters {

  private EventFilters() {}

  /**
   * Wants events that one of some actors takes part in.
   *
   * @param ids the actors
   * @param role in which role
   */
  public record ByActor(Set<String> ids, Role role) implements EventFilter, Predicate<String> {
    @Override
    public boolean matches(Event event) {
      return role.anyOf(event, this);
    }

    /** Tells whether {@code id} is one of the actors. */
    @Override
    public boolean test(String id) {
      return ids.contains(id);
    }

    @Override
    public String toString() {
      return role.word() + " in " + new TreeSet<>(ids);
    }
  }

  /**
   * Wants events that an actor of that name takes part in, where no registry declares the actors:
   * by the first three tiers of {@link ActorMatcher} together.
   *
   * @param name the folded words of the name
   * @param role in which role
   */
  public record ByName(List<String> name, Role role) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return role.anyOf(event, this::names);
    }

    private boolean names(String actor) {
      List<String> words = TextFolding.tokens(actor);
      return ActorMatcher.matches(name, words, 0)
          || ActorMatcher.matches(name, words, 1)
          || ActorMatcher.matches(name, words, 2);
    }

    @Override
    public String toString() {
      return role.word() + " named " + String.join(" ", name);
    }
  }

  /**
   * Wants events with an actor of a country.
   *
   * @param code the ISO 3166-1 code
   * @param registry tells the countries of the actors
   */
  public record ByCountry(String code, Registry registry) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return Role.ANY.anyOf(event, id -> registry.actor(id).country().equals(code));
    }

    @Override
    public String toString() {
      return "country " + code;
    }
  }

  /**
   * Wants events of a theme.
   *
   * @param id the theme
   */
  public record ByTheme(String id) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return event.theme().equals(id);
    }

    @Override
    public String toString() {
      return "theme " + id;
    }
  }

  /**
   * Wants events of a type.
   *
   * @param type the type
   */
  public record ByType(EventType type) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return event.type().isPresent() && event.type().get() == type;
    }

    @Override
    public String toString() {
      return "type " + type;
    }
  }

  /**
   * Wants events of some quad classes.
   *
   * @param classes the classes
   */
  public record ByQuad(Set<QuadClass> classes) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return event.quad().isPresent() && classes.contains(event.quad().get());
    }

    @Override
    public String toString() {
      return "quad in " + new TreeSet<>(classes);
    }
  }

  /**
   * Wants events that may have taken place within a period.
   *
   * @param period the period
   */
  public record ByPeriod(Period period) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return period.touches(event.date());
    }

    @Override
    public Optional<String> yearlessPeriod() {
      return period.withoutYear();
    }

    @Override
    public String toString() {
      return "in " + period;
    }
  }

  /**
   * Wants events at a place: of a country, by its code, or whose name has all of some words.
   *
   * @param words folded
   */
  public record ByPlace(List<String> words) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      boolean country = words.size() == 1 && event.place().country().equalsIgnoreCase(words.get(0));
      return country || Haystack.of(event.place().name()).hasAll(words);
    }

    @Override
    public String toString() {
      return "place " + String.join(" ", words);
    }
  }

  /**
   * Wants events told by a source whose publisher, title, address or id has all of some words.
   *
   * @param words folded
   * @param registry tells what the sources are
   */
  public record BySource(List<String> words, Registry registry) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      for (String id : event.sources()) {
        Source source = registry.source(id);
        if (new Haystack()
            .add(id)
            .add(source.publisher())
            .add(source.url())
            .add(source.title())
            .hasAll(words)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public String toString() {
      return "source " + String.join(" ", words);
    }
  }

  /**
   * Wants events told by one source.
   *
   * @param id the source
   */
  public record BySourceId(String id) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return event.sources().contains(id);
    }

    @Override
    public String toString() {
      return "source @" + id;
    }
  }

  /**
   * Wants events whose texts, or the names of whose actors, have all of some words.
   *
   * @param words folded for search
   * @param registry tells the names of the actors
   */
  public record BySearch(List<String> words, Registry registry) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      Haystack haystack =
          new Haystack()
              .add(event.title())
              .add(event.summary())
              .add(event.note())
              .add(event.place().name());
      for (String id : event.participants()) {
        haystack.add(registry.actor(id).name());
      }
      return haystack.hasAll(words);
    }

    @Override
    public String toString() {
      return "search " + String.join(" ", words);
    }
  }

  /** Folded texts that words are looked for in. */
  private static final class Haystack {

    private final StringBuilder folded = new StringBuilder();

    static Haystack of(LocalizedText text) {
      return new Haystack().add(text);
    }

    Haystack add(LocalizedText text) {
      for (String words : text.byLanguage().values()) {
        add(words);
      }
      return this;
    }

    Haystack add(String text) {
      folded.append(TextFolding.foldForSearch(text)).append('\n');
      return this;
    }

    boolean hasAll(List<String> words) {
      for (String word : words) {
        if (folded.indexOf(word) < 0) {
          return false;
        }
      }
      return true;
    }
  }
}
