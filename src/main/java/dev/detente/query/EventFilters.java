package dev.detente.query;

import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.model.QuadClass;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import java.util.List;
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
   * by the first three tiers of {@link NameMatcher} together.
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
      return NameMatcher.matches(name, words, 0)
          || NameMatcher.matches(name, words, 1)
          || NameMatcher.matches(name, words, 2);
    }

    @Override
    public String toString() {
      return role.word() + " named " + String.join(" ", name);
    }
  }

  /**
   * Wants events with an actor of some countries.
   *
   * @param codes the ISO 3166-1 codes
   * @param registry tells the countries of the actors
   */
  public record ByCountry(Set<String> codes, Registry registry) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return Role.ANY.anyOf(event, id -> codes.contains(registry.actor(id).country()));
    }

    @Override
    public String toString() {
      return "country in " + new TreeSet<>(codes);
    }
  }

  /**
   * Wants events of some themes.
   *
   * @param ids the themes
   */
  public record ByTheme(Set<String> ids) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return ids.contains(event.theme());
    }

    @Override
    public String toString() {
      return "theme in " + new TreeSet<>(ids);
    }
  }

  /**
   * Wants events of a theme of that name, where no registry declares the themes.
   *
   * @param name its folded words
   */
  public record ByThemeName(List<String> name) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return NameMatcher.matches(name, TextFolding.tokens(event.theme()), 0);
    }

    @Override
    public String toString() {
      return "theme named " + String.join(" ", name);
    }
  }

  /**
   * Wants events of some types.
   *
   * @param types the types
   */
  public record ByType(Set<EventType> types) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return event.type().isPresent() && types.contains(event.type().get());
    }

    @Override
    public String toString() {
      return "type in " + new TreeSet<>(types);
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
    public String toString() {
      return "in " + period;
    }
  }

  /**
   * Wants events in a country.
   *
   * @param code the ISO 3166-1 code
   */
  public record ByPlaceCountry(String code) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return event.place().country().equals(code);
    }

    @Override
    public String toString() {
      return "place in " + code;
    }
  }

  /**
   * Wants events at a place of exactly that name.
   *
   * @param name in any language
   */
  public record ByPlaceName(String name) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return event.place().name().byLanguage().containsValue(name);
    }

    @Override
    public String toString() {
      return "place @" + name;
    }
  }

  /**
   * Wants events at a place whose name has all of some phrases.
   *
   * @param phrases what is looked for
   */
  record ByPlace(List<Phrase> phrases) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return new Haystack().add(event.place().name()).hasAll(phrases);
    }

    @Override
    public String toString() {
      return "place " + phrases;
    }
  }

  /**
   * Wants events told by a source whose publisher, title, address or id has all of some phrases.
   *
   * @param phrases what is looked for
   * @param registry tells what the sources are
   */
  record BySource(List<Phrase> phrases, Registry registry) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      for (String id : event.sources()) {
        Source source = registry.source(id);
        if (new Haystack()
            .add(id)
            .add(source.publisher())
            .add(source.url())
            .add(source.title())
            .hasAll(phrases)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public String toString() {
      return "source " + phrases;
    }
  }

  /**
   * Wants events told by one source.
   *
   * @param id the source
   */
  record BySourceId(String id) implements EventFilter {
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
   * Wants events whose texts, or the names of whose actors, have all of some phrases.
   *
   * @param phrases what is looked for
   * @param registry tells the names of the actors
   */
  record BySearch(List<Phrase> phrases, Registry registry) implements EventFilter {
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
      return haystack.hasAll(phrases);
    }

    @Override
    public String toString() {
      return "search " + phrases;
    }
  }

  /** Folded texts that phrases are looked for in. */
  private static final class Haystack {

    private final StringBuilder folded = new StringBuilder();

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

    boolean hasAll(List<Phrase> phrases) {
      for (Phrase phrase : phrases) {
        if (!phrase.isIn(folded)) {
          return false;
        }
      }
      return true;
    }
  }
}
