package dev.detente.query.names;

import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.Country;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Message;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds what the user names, of any kind. A name that means several things is taken for all of
 * them, with a note; a name that was completed or guessed is noted too. A name that means nothing
 * is rejected.
 */
public final class NameLookup {

  private final Chronology chronology;
  private final Language language;
  private final BiFunction<String, String, LocalizedText> labels;
  private final Consumer<Message> notes;
  private NameMatcher actors;

  /**
   * Makes a lookup.
   *
   * @param chronology the record in which things are named
   * @param language the language of notes
   * @param labels the program's names for a {@code type} or {@code quad}, separated by commas
   * @param notes takes the notes
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

  /** Returns a lookup in another record. */
  public NameLookup of(Chronology other) {
    return other == chronology ? this : new NameLookup(other, language, labels, notes);
  }

  /** Returns the record in which things are named. */
  public Chronology chronology() {
    return chronology;
  }

  /** Returns the ids of the actors that a name may mean, without a note if there are several. */
  public List<String> candidates(Name name) {
    Registry registry = chronology.registry();
    NameMatcher matcher = actorMatcher();
    if (matcher.ids().isEmpty()) {
      throw ValueException.unknown(Message.of("name.no-actors", name.text()));
    }
    List<String> ids = meant(name, matcher, id -> registry.actor(id).name().in(language));
    if (ids.isEmpty()) {
      throw unknown(name, "name.unknown", "name.suggest", matcher.suggest(name.text()));
    }
    return ids;
  }

  /** Returns the ids of the actors that a name means. */
  public Set<String> actors(Name name) {
    return all(name, candidates(name));
  }

  /**
   * Returns the test of whether {@code name} may mean an undeclared actor; which one it does mean
   * depends on all the others.
   */
  public static Predicate<String> mayBe(Name name) {
    if (name.exact()) {
      return name.text()::equals;
    }
    Map<String, Boolean> known = new ConcurrentHashMap<>();
    return id -> known.computeIfAbsent(id, actor -> isMeant(actor, name));
  }

  private static boolean isMeant(String actor, Name name) {
    NameMatcher matcher = NameMatcher.ofNames(List.of(Actor.undeclared(actor)));
    return !matcher.find(name.text()).ids().isEmpty();
  }

  private NameMatcher actorMatcher() {
    if (actors == null) {
      Registry registry = chronology.registry();
      // the declared ones first, since the events may still be being read
      NameMatcher matcher = NameMatcher.ofNames(registry.actors());
      Set<String> named = new LinkedHashSet<>();
      chronology.forEach(
          event -> {
            named.addAll(event.actors());
            named.addAll(event.recipients());
          });
      for (String id : named) {
        if (!registry.declaresActor(id)) {
          matcher.add(registry.actor(id));
        }
      }
      actors = matcher;
    }
    return actors;
  }

  /**
   * Returns the codes of the countries that a name means; none if it may be a country of a stream,
   * which can be read only once.
   */
  public Set<String> countries(Name name) {
    NameMatcher matcher = CountryNames.ofActors(chronology.registry());
    String code = CountryNames.code(name);
    if (Country.isCode(code) || matcher.has(code)) {
      return Set.of(code);
    }
    if (!chronology.streamed() && !matcher.find(name.text()).isWhole()) {
      chronology.forEach(
          event -> countries(event).forEach(each -> matcher.add(each, List.of(each))));
    }
    boolean whole = matcher.find(name.text()).isWhole();
    boolean tooShort = !whole && CountryNames.isShort(name);
    if (!whole && !tooShort && !name.exact()) {
      CountryNames.addAll(matcher);
    }
    List<String> ids =
        tooShort ? List.of() : meant(name, matcher, id -> Country.name(id).in(language));
    if (ids.isEmpty() && !chronology.streamed()) {
      throw ValueException.unknown(Message.of("country.unknown", name.text()));
    }
    return all(name, ids);
  }

  private Collection<String> countries(Event event) {
    return chronology.registry().countries(event);
  }

  /** Returns the ids of the themes that a name means. */
  public Set<String> themes(Name name) {
    Registry registry = chronology.registry();
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
    return all(name, ids);
  }

  /** Returns the PLOVER types that a name means; none if it may be a type of the file. */
  public Set<String> types(Name name) {
    List<String> known = new ArrayList<>();
    for (EventType type : EventType.values()) {
      known.add(type.name());
    }
    Set<String> types = choice("type", name, known);
    if (types.isEmpty() && !hasOwnTypes()) {
      throw unknownChoice("type", name, known);
    }
    return types;
  }

  /** Tells whether there may be types of another ontology: a stream can be read only once. */
  private boolean hasOwnTypes() {
    return chronology.streamed()
        || chronology.gather(
            Collectors.reducing(
                false,
                event -> !event.type().isEmpty() && event.quad().isEmpty(),
                Boolean::logicalOr));
  }

  /** Returns the {@link QuadNames} that a name means. */
  public Set<String> quads(Name name) {
    Set<String> quads = choice("quad", name, QuadNames.ALL);
    if (quads.isEmpty()) {
      throw unknownChoice("quad", name, QuadNames.ALL);
    }
    return quads;
  }

  /** Returns which of the ids known to the program a name means. */
  private Set<String> choice(String kind, Name name, List<String> known) {
    NameMatcher matcher = NameMatcher.ofWords();
    known.forEach(id -> matcher.add(id, List.of(id)));
    boolean whole = matcher.find(name.text()).isWhole();
    for (String id : whole ? List.<String>of() : known) {
      for (String label : labels.apply(kind, id).byLanguage().values()) {
        matcher.add(id, List.of(label.split(",")));
      }
    }
    return all(name, meant(name, matcher, id -> labels.apply(kind, id).in(language)));
  }

  private static ValueException unknownChoice(String kind, Name name, List<String> known) {
    return ValueException.malformed(
        "option.choice", "--" + kind, name.text(), String.join(" ", known));
  }

  /** Notes that no event has a word given to an option. */
  public void tellUnused(String option, Name name) {
    notes.accept(Message.of("word.unused", option, name.text()));
  }

  /** Rejects an exact name that is not the id of a source; in a stream it may be. */
  public void requireSource(Name name) {
    Registry registry = chronology.registry();
    if (chronology.streamed() || registry.declaresSource(name.text())) {
      return;
    }
    Set<String> ids = new LinkedHashSet<>();
    registry.sources().stream().map(Source::id).forEach(ids::add);
    chronology.forEach(event -> ids.addAll(event.sources()));
    if (!ids.contains(name.text())) {
      List<String> near = Similarity.nearest(name.text(), ids);
      throw unknown(name, "source.unknown", "source.suggest", near);
    }
  }

  /** Returns the ids that a name means equally well, with a note if it was guessed. */
  private List<String> meant(Name name, NameMatcher matcher, Function<String, String> label) {
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

  private Set<String> all(Name name, Collection<String> ids) {
    if (ids.size() > 1) {
      notes.accept(Message.of("name.several", name.text(), String.join(", ", ids)));
    }
    return new LinkedHashSet<>(ids);
  }

  private static ValueException unknown(
      Name name, String key, String keyOfSuggestion, List<String> near) {
    return ValueException.unknown(
        near.isEmpty()
            ? Message.of(key, name.text())
            : Message.of(keyOfSuggestion, name.text(), String.join(", ", near)));
  }
}
