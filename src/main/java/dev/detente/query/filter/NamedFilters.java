package dev.detente.query.filter;

import dev.detente.model.Chronology;
import dev.detente.query.names.CountryNames;
import dev.detente.query.names.Name;
import dev.detente.query.names.NameLookup;
import dev.detente.query.names.QuadNames;
import dev.detente.query.names.TextFolding;
import java.util.Set;

/**
 * Makes filters of what the user names. Where a record declares nothing, as a stream does, each
 * event is asked for the name itself.
 *
 * @param names finds what is named
 */
public record NamedFilters(NameLookup names) {

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

  /** Returns the filter for events with an actor of a named country. */
  public EventFilter country(Name name) {
    return new EventFilters.ByCountry(names.countries(name), record().registry());
  }

  /** Returns the filter for events of a named theme. */
  public EventFilter theme(Name name) {
    if (!record().registry().themes().isEmpty()) {
      return new EventFilters.ByTheme(names.themes(name));
    }
    return name.exact()
        ? new EventFilters.ByTheme(Set.of(name.text()))
        : new EventFilters.ByThemeName(TextFolding.tokens(name.text()));
  }

  /** Returns the filter for events of a named type. */
  public EventFilter type(Name name) {
    return new EventFilters.ByType(names.types(name));
  }

  /** Returns the filter for events of a named class, or half of the classes. */
  public EventFilter quad(Name name) {
    return new EventFilters.ByQuad(QuadNames.classes(names.quads(name)));
  }

  /** Returns the filter for events at a place: in a country, by its code, or by words. */
  public EventFilter place(Name name) {
    String code = CountryNames.code(name);
    if (CountryNames.isCode(code)) {
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

  /** Returns the filter for events whose texts have all of some words. */
  public EventFilter search(Name words) {
    return new TextFilters.BySearch(Phrase.all("--search", words), record().registry());
  }
}
