package dev.detente.query;

import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Message;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import dev.detente.model.ValueException;
import dev.detente.query.FilterValue.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds what the user names, of whatever kind, and makes a filter of it. A name that means several
 * is taken for all of them, and that is told; so is what a name was taken for that is not written
 * out.
 */
public final class NameLookup {

  private static final int CODE_LENGTH = 2;

  private final Chronology chronology;
  private final Language language;
  private final BiFunction<String, String, LocalizedText> labels;
  private final Consumer<Message> notes;
  private NameMatcher actors;

  /**
   * Makes a lookup.
   *
   * @param chronology the record that things are named of
   * @param language the language of what is told
   * @param labels what the program calls a {@code type} or {@code quad}: names with commas between
   * @param notes is told
   */
  public NameLookup(
      Chronology chronology,
      Language language,
      BiFunction<String, String, LocalizedText> labels,
      Consumer<Message> notes) {
    this.chronology = chronology;
    this.language = language;
    this.labels = labels;
    this.notes = notes;
  }

  /** Returns the same lookup of another record. */
  public NameLookup of(Chronology other) {
    return other == chronology ? this : new NameLookup(other, language, labels, notes);
  }

  /** Returns the filter for events that a named actor takes part in. */
  public EventFilter actor(Part name, Role role) {
    if (!chronology.streamed()) {
      return new EventFilters.ByActor(all(name, actorIds(name)), role);
    }
    return name.exact()
        ? new EventFilters.ByActor(Set.of(name.text()), role)
        : new EventFilters.ByName(TextFolding.tokens(name.text()), role);
  }

  /**
   * Returns the actors that a name means, all equally well.
   *
   * @throws ValueException if there are none
   */
  public List<Actor> actors(Part name) {
    List<Actor> meant = new ArrayList<>();
    for (String id : actorIds(name)) {
      meant.add(chronology.registry().actor(id));
    }
    return meant;
  }

  private List<String> actorIds(Part name) {
    Registry registry = chronology.registry();
    NameMatcher matcher = actorMatcher();
    List<String> ids = meant(name, matcher, id -> registry.actor(id).name().in(language));
    if (ids.isEmpty()) {
      throw unknown(name, "name.unknown", "name.suggest", matcher.suggest(name.text()));
    }
    return ids;
  }

  private NameMatcher actorMatcher() {
    if (actors == null) {
      Registry registry = chronology.registry();
      // the declared first: meanwhile the events may still be read
      NameMatcher matcher = NameMatcher.ofNames(registry.actors());
      Set<String> named = new LinkedHashSet<>();
      chronology.forEach(event -> named.addAll(event.participants()));
      for (String id : named) {
        if (!registry.declaresActor(id)) {
          matcher.add(registry.actor(id));
        }
      }
      actors = matcher;
    }
    return actors;
  }

  /** Returns the filter for events with an actor of a named country. */
  public EventFilter country(Part name) {
    return new EventFilters.ByCountry(countries(name), chronology.registry());
  }

  private Set<String> countries(Part name) {
    NameMatcher matcher = NameMatcher.ofNames(List.of());
    for (Actor actor : chronology.registry().actors()) {
      if (!actor.country().isEmpty()) {
        boolean country = actor.kind().equals("country");
        matcher.add(actor.country(), country ? NameMatcher.names(actor) : List.of());
      }
    }
    String code = name.exact() ? name.text() : name.text().toUpperCase(Locale.ROOT);
    if (isCountry(code) || matcher.has(code)) {
      return Set.of(code);
    }
    boolean whole = matcher.find(name.text()).isWhole();
    // two letters are a code, or a whole name: UK is not the beginning of Ukraine
    if (name.exact() || (!whole && name.text().length() <= CODE_LENGTH)) {
      throw ValueException.unknown(Message.of("country.unknown", name.text()));
    }
    if (!whole) {
      for (String each : Locale.getISOCountries()) {
        matcher.add(each, countryName(each).byLanguage().values());
      }
    }
    List<String> ids = meant(name, matcher, id -> countryName(id).in(language));
    if (ids.isEmpty()) {
      throw ValueException.unknown(Message.of("country.unknown", name.text()));
    }
    return all(name, ids);
  }

  private static boolean isCountry(String code) {
    return code.length() == CODE_LENGTH && List.of(Locale.getISOCountries()).contains(code);
  }

  private static LocalizedText countryName(String code) {
    return LocalizedText.of(each -> each.country(code));
  }

  /** Returns the filter for events of a named theme; where none is declared, it may be any. */
  public EventFilter theme(Part name) {
    Registry registry = chronology.registry();
    if (registry.themes().isEmpty()) {
      return name.exact()
          ? new EventFilters.ByTheme(Set.of(name.text()))
          : new EventFilters.ByThemeName(TextFolding.tokens(name.text()));
    }
    NameMatcher matcher = NameMatcher.ofWords();
    for (Theme theme : registry.themes()) {
      matcher.add(theme.id(), List.of(theme.id()));
      matcher.add(theme.id(), theme.label().byLanguage().values());
    }
    if (!matcher.find(name.text()).isWhole()) {
      chronology.forEach(event -> matcher.add(event.theme(), List.of(event.theme())));
    }
    List<String> ids = meant(name, matcher, id -> registry.theme(id).label().in(language));
    if (ids.isEmpty()) {
      List<String> near = matcher.suggest(name.text());
      String offered = String.join(", ", near.isEmpty() ? matcher.ids() : near);
      throw ValueException.unknown(Message.of("theme.unknown", name.text(), offered));
    }
    return new EventFilters.ByTheme(all(name, ids));
  }

  /** Returns the filter for events of a named type. */
  public EventFilter type(Part name) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    List<String> known = new ArrayList<>();
    for (EventType type : EventType.values()) {
      known.add(type.name());
    }
    for (String id : choice("type", name, known)) {
      types.add(EventType.valueOf(id));
    }
    return new EventFilters.ByType(types);
  }

  /** Returns the filter for events of a named class, or half of the classes. */
  public EventFilter quad(Part name) {
    return new EventFilters.ByQuad(QuadNames.classes(choice("quad", name, QuadNames.ALL)));
  }

  /** Returns which of the ids that the program knows are meant. */
  private Set<String> choice(String kind, Part name, List<String> known) {
    NameMatcher matcher = NameMatcher.ofWords();
    known.forEach(id -> matcher.add(id, List.of(id)));
    boolean whole = matcher.find(name.text()).isWhole();
    for (String id : whole ? List.<String>of() : known) {
      for (String label : labels.apply(kind, id).byLanguage().values()) {
        matcher.add(id, List.of(label.split(",")));
      }
    }
    List<String> ids = meant(name, matcher, id -> labels.apply(kind, id).in(language));
    if (ids.isEmpty()) {
      throw ValueException.malformed(
          "option.choice", "--" + kind, name.text(), String.join(" ", known));
    }
    return all(name, ids);
  }

  /** Returns the filter for events at a place: in a country, by its code, or by words. */
  public EventFilter place(Part name) {
    String code = name.exact() ? name.text() : name.text().toUpperCase(Locale.ROOT);
    if (isCountry(code)) {
      return new EventFilters.ByPlaceCountry(code);
    }
    return name.exact()
        ? new EventFilters.ByPlaceName(name.text())
        : new EventFilters.ByPlace(Phrase.all("--place", name));
  }

  /** Returns the filter for events that a source tells of: one, by its id, or those by words. */
  public EventFilter source(Part name) {
    Registry registry = chronology.registry();
    if (!name.exact()) {
      return new EventFilters.BySource(Phrase.all("--source", name), registry);
    }
    if (!chronology.streamed() && !registry.declaresSource(name.text())) {
      Set<String> ids = new LinkedHashSet<>();
      registry.sources().stream().map(Source::id).forEach(ids::add);
      chronology.forEach(event -> ids.addAll(event.sources()));
      if (!ids.contains(name.text())) {
        List<String> near = Similarity.nearest(name.text(), ids);
        throw unknown(name, "source.unknown", "source.suggest", near);
      }
    }
    return new EventFilters.BySourceId(name.text());
  }

  /** Returns the filter for events whose texts have all of some words. */
  public EventFilter search(Part words) {
    return new EventFilters.BySearch(Phrase.all("--search", words), chronology.registry());
  }

  /** Returns what a name means, all equally well, and tells what it was taken for. */
  private List<String> meant(Part name, NameMatcher matcher, Function<String, String> label) {
    if (name.exact()) {
      return matcher.has(name.text()) ? List.of(name.text()) : List.of();
    }
    NameMatcher.Match match = matcher.find(name.text());
    if (match.isGuess() && match.ids().size() == 1) {
      String id = match.ids().get(0);
      notes.accept(Message.of("name.guess", name.text(), id, label.apply(id)));
    }
    return match.ids();
  }

  private Set<String> all(Part name, Collection<String> ids) {
    if (ids.size() > 1) {
      notes.accept(Message.of("name.several", name.text(), String.join(", ", ids)));
    }
    return new LinkedHashSet<>(ids);
  }

  private static ValueException unknown(
      Part name, String key, String keyOfSuggestion, List<String> near) {
    return ValueException.unknown(
        near.isEmpty()
            ? Message.of(key, name.text())
            : Message.of(keyOfSuggestion, name.text(), String.join(", ", near)));
  }
}
