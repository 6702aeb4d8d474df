package dev.detente.query.names;

import dev.detente.model.Chronology;
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
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds what the user names, of whatever kind. A name that means several is taken for all of them,
 * and that is told; so is what a name was taken for that is not written out. A name that means
 * nothing is refused.
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

  /** Returns the record that things are named of. */
  public Chronology chronology() {
    return chronology;
  }

  /** Returns the ids of the actors that a name means, not telling of several. */
  public List<String> candidates(Name name) {
    Registry registry = chronology.registry();
    NameMatcher matcher = actorMatcher();
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

  /** Returns the codes of the countries that a name means. */
  public Set<String> countries(Name name) {
    NameMatcher matcher = CountryNames.ofActors(chronology.registry());
    String code = CountryNames.code(name);
    if (CountryNames.isCode(code) || matcher.has(code)) {
      return Set.of(code);
    }
    boolean whole = matcher.find(name.text()).isWhole();
    if (name.exact() || (!whole && CountryNames.isShort(name))) {
      throw ValueException.unknown(Message.of("country.unknown", name.text()));
    }
    if (!whole) {
      CountryNames.addAll(matcher);
    }
    List<String> ids = meant(name, matcher, id -> CountryNames.of(id).in(language));
    if (ids.isEmpty()) {
      throw ValueException.unknown(Message.of("country.unknown", name.text()));
    }
    return all(name, ids);
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

  /** Returns the types that a name means. */
  public Set<String> types(Name name) {
    List<String> known = new ArrayList<>();
    for (EventType type : EventType.values()) {
      known.add(type.name());
    }
    return choice("type", name, known);
  }

  /** Returns the names of {@link QuadNames} that a name means. */
  public Set<String> quads(Name name) {
    return choice("quad", name, QuadNames.ALL);
  }

  /** Returns which of the ids that the program knows are meant. */
  private Set<String> choice(String kind, Name name, List<String> known) {
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

  /** Refuses an exact name that is the id of no source; of a stream it may be that of any. */
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

  /** Returns what a name means, all equally well, and tells what it was taken for. */
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
