package dev.detente.query.filter;

import dev.detente.model.Country;
import dev.detente.model.Event;
import dev.detente.model.QuadClass;
import dev.detente.model.Registry;
import dev.detente.query.names.NameMatcher;
import dev.detente.query.names.TextFolding;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Conditions on what events refer to, by its ids, and on when they took place. */
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
  }

  /**
   * Wants events that one of some countries takes part in, by an actor, or is the place of.
   *
   * @param codes the ISO 3166-1 codes
   * @param registry tells the countries of the actors
   */
  public record ByCountry(Set<String> codes, Registry registry) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      for (String country : registry.countries(event)) {
        if (codes.contains(country)) {
          return true;
        }
      }
      return false;
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
  }

  /**
   * Wants events of some types.
   *
   * @param types the types
   */
  public record ByType(Set<String> types) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return types.contains(event.type());
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
  }

  /**
   * Wants events in a country.
   *
   * @param code the ISO 3166-1 code
   */
  public record ByPlaceCountry(String code) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return Country.code(event.place().country()).equals(code);
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
  }

  /**
   * Wants events of which a field says something that is wanted.
   *
   * @param values what the field says
   * @param value tells whether a value is wanted
   */
  record ByField(Function<Event, ? extends Collection<String>> values, Predicate<String> value)
      implements EventFilter {
    @Override
    public boolean matches(Event event) {
      for (String each : values.apply(event)) {
        if (value.test(each)) {
          return true;
        }
      }
      return false;
    }
  }
}
