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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Makes filters of what the user names. Where a record declares nothing, as a stream does, each
 * event is asked for the name itself; a theme, type or country that none has is told.
 *
 * @param names finds what is named
 * @param watches takes what all events are to be seen by
 */
public record NamedFilters(NameLookup names, Consumer<Collector<Event, ?, ?>> watches) {

  private static final EventFilter NONE = EventFilter.any(List.of());

  private Chronology record() {
    return names.chronology();
  }

  /** Returns the filter for events that a named actor takes part in. */
  public EventFilter actor(Name name, Role role) {
    if (!record().streamed()) {
      return new EventFilters.ByActor(names.actors(name), role);
    }
    return name.exact()
        ? new EventFilters.ByActor(Set.of(name.text()), role)
        : new EventFilters.ByName(TextFolding.tokens(name.text()), role);
  }

  /** Returns the filter for events of all who may be meant by a name of a stream. */
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

  /** Returns the filter for events of a named type, of PLOVER or of the file's own. */
  public EventFilter type(Name name) {
    Set<String> types = names.types(name);
    EventFilter known = new EventFilters.ByType(types);
    // a type of PLOVER is known, whether events have it or not
    return types.isEmpty() || record().streamed()
        ? word("--type", name, event -> List.of(event.type()), known)
        : known;
  }

  /**
   * Returns the filter for events that have a word, or are what is meant by it otherwise; tells if
   * none has.
   */
  private EventFilter word(
      String option, Name name, Function<Event, Collection<String>> words, EventFilter otherwise) {
    EventFilter written = new EventFilters.ByField(words, NamedWord.of(name));
    EventFilter filter = EventFilter.any(List.of(otherwise, written));
    watches.accept(UnusedWord.of(filter, () -> names.tellUnused(option, name)));
    return filter;
  }

  /** Returns the filter for events of a named class, or half of the classes. */
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

  /** Returns the filter for events that a source tells of: one, by its id, or those by words. */
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
      watches.accept(OneYear.of(period));
    }
    return new EventFilters.ByPeriod(period);
  }

  /** Returns the filter for events whose texts have all of some words. */
  public EventFilter search(Name words) {
    return new TextFilters.BySearch(Phrase.all("--search", words), record().registry());
  }
}
