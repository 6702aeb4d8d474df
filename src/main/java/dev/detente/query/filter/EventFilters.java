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

/** Conditions on dates, and on what events refer to by id. */
public final class EventFilters {

  private EventFilters() {}

  /**
   * Accepts events in which any of some actors takes part.
   *
   * @param ids the actors
   * @param role in which role
   */
  public record ByActor(Set<String> ids, Role role) implements EventFilter, Predicate<String> {
    @Override
    public boolean matches(Event event) {
      return role.anyOf(event, this);
    }

    /** Tells whether {@code id} is one of these actors. */
    @Override
    public boolean test(String id) {
      return ids.contains(id);
    }
  }

  /**
   * Accepts events in which an actor with that name takes part, where no registry declares the
   * actors: the first three tiers of {@link NameMatcher} count alike.
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
   * Accepts events with an actor of any of some countries, or in any of them.
   *
   * @param codes the ISO 3166-1 codes
   * @param registry knows the countries of the actors
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
   * Accepts events of some themes.
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
   * Accepts events of some types.
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
   * Accepts events of some quad classes.
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
   * Accepts events that may have taken place within a period.
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
   * Accepts events in a country.
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
   * Accepts events at a place with exactly that name.
   *
   * @param name the name in any language
   */
  public record ByPlaceName(String name) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return event.place().name().byLanguage().containsValue(name);
    }
  }

  /**
   * Accepts events that one source reports.
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
   * Accepts events that have an accepted value in a field.
   *
   * @param values returns the values of the field
   * @param value tells whether a value is accepted
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
