package dev.detente.query.filter;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Registry;
import dev.detente.query.OneYear;
import dev.detente.query.names.CountryNames;
import dev.detente.query.names.Name;
import dev.detente.query.names.NameLookup;
import dev.detente.query.names.QuadNames;
import dev.detente.query.names.TextFolding;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Makes filters from names that the user gives. Where a record declares nothing, as a stream does,
 * events are searched for the name itself, and a note tells of a theme, type or country that none
 * has.
 *
 * @param names finds what a name means
 * @param watches is added what must see all events
 */
public record NamedFilters(NameLookup names, List<Collector<Event, ?, ?>> watches) {

  private static final EventFilter NONE = EventFilter.any(List.of());

  private Chronology record() {
    return names.chronology();
  }

  /** Returns the filter for events in which a named actor takes part. */
  public EventFilter actor(Name name, Role role) {
    if (!record().streamed()) {
      return new EventFilters.ByActor(names.actors(name), role);
    }
    return name.exact()
        ? new EventFilters.ByActor(Set.of(name.text()), role)
        : new EventFilters.ByName(TextFolding.tokens(name.text()), role);
  }

  /** Returns the filter for events of all actors that a name may mean in a stream. */
  public static EventFilter mayBe(Name name) {
    return new EventFilters.ByField(Event::participants, NameLookup.mayBe(name));
  }

  /** Returns the filter for events with an actor of a named country, or in that country. */
  public EventFilter country(Name name) {
    Registry registry = record().registry();
    EventFilter coded = new EventFilters.ByCountry(names.countries(name), registry);
    return record().streamed() ? word("--country", name, registry::countries, coded) : coded;
  }

  /** Returns the filter for events of a named theme. */
  public EventFilter theme(Name name) {
    return record().registry().themes().isEmpty()
        ? word("--theme", name, event -> List.of(event.theme()), NONE)
        : new EventFilters.ByTheme(names.themes(name));
  }

  /** Returns the filter for events of a named type, of PLOVER or of the file. */
  public EventFilter type(Name name) {
    Set<String> types = names.types(name);
    EventFilter known = new EventFilters.ByType(types);
    // a PLOVER type is known even if no event has it
    return types.isEmpty() || record().streamed()
        ? word("--type", name, event -> List.of(event.type()), known)
        : known;
  }

  /**
   * Returns the filter for events that {@code otherwise} accepts or that have the word itself; a
   * note tells if there are none.
   */
  private EventFilter word(
      String option, Name name, Function<Event, Collection<String>> words, EventFilter otherwise) {
    EventFilter written = new EventFilters.ByField(words, NamedWord.of(name));
    EventFilter filter = EventFilter.any(List.of(otherwise, written));
    watches.add(UnusedWord.of(filter, () -> names.tellUnused(option, name)));
    return filter;
  }

  /** Returns the filter for events of a named quad class, or of half of the classes. */
  public EventFilter quad(Name name) {
    return new EventFilters.ByQuad(QuadNames.classes(names.quads(name)));
  }

  /** Returns the filter for events at a place: in a country, by its code, or by words. */
  public EventFilter place(Name name) {
    String code = CountryNames.ofPlace(name);
    if (!code.isEmpty()) {
      return new EventFilters.ByPlaceCountry(code);
    }
    return name.exact()
        ? new EventFilters.ByPlaceName(name.text())
        : new TextFilters.ByPlace(Phrase.all("--place", name));
  }

  /** Returns the filter for events of a source: the one with that id, or any with these words. */
  public EventFilter source(Name name) {
    if (!name.exact()) {
      return new TextFilters.BySource(Phrase.all("--source", name), record().registry());
    }
    names.requireSource(name);
    return new EventFilters.BySourceId(name.text());
  }

  /** Returns the filter for events that may have taken place within a period. */
  public EventFilter within(Period period) {
    if (period.yearless()) {
      watches.add(OneYear.of(period));
    }
    return new EventFilters.ByPeriod(period);
  }

  /** Returns the filter for events whose texts contain all of some words. */
  public EventFilter search(Name words) {
    return new TextFilters.BySearch(Phrase.all("--search", words), record().registry());
  }
}
