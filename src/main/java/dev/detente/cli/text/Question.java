package dev.detente.cli.text;

import dev.detente.cli.option.Asked;
import dev.detente.cli.option.FilterOptions;
import dev.detente.model.Country;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.EventFilters;
import dev.detente.render.page.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A question in words, in every language: which events, and how they are counted. The words are
 * looked up only when the sentence is needed.
 *
 * @param lexicon the names of things
 * @param phrases the phrases about the events
 */
public record Question(Lexicon lexicon, List<Function<Language, String>> phrases) {

  /** Asks for all events. */
  public Question(Lexicon lexicon) {
    this(lexicon, List.of());
  }

  /**
   * Returns the question with one more phrase.
   *
   * @param key the key of the phrase, without {@code asked.}
   * @param value the value in the phrase
   */
  public Question and(String key, Function<Language, String> value) {
    List<Function<Language, String>> all = new ArrayList<>(phrases);
    all.add(language -> say(key, value, language));
    return new Question(lexicon, all);
  }

  /** Returns the question with a phrase for each filter, by the names that readers know. */
  public Question and(FilterOptions filters) {
    Question question = this;
    for (Asked asked : filters.asked()) {
      question = question.and(asked, filters.chronology().registry());
    }
    return question;
  }

  private Question and(Asked asked, Registry registry) {
    List<Function<Language, String>> wanted = new ArrayList<>();
    List<Function<Language, String>> unwanted = new ArrayList<>();
    for (int i = 0; i < asked.parts().size(); i++) {
      String written = asked.parts().get(i).name().text();
      (asked.parts().get(i).excluded() ? unwanted : wanted)
          .add(name(asked.filters().get(i), written, registry));
    }
    String key = asked.option().name().substring("--".length());
    Question question = wanted.isEmpty() ? this : and(key, joined("or", wanted));
    return unwanted.isEmpty()
        ? question
        : question.and("not", language -> say(key, joined("or", unwanted), language));
  }

  private Function<Language, String> name(EventFilter filter, String written, Registry registry) {
    if (filter instanceof EventFilters.ByActor by) {
      return names(by.ids(), id -> registry.actor(id).name());
    }
    if (filter instanceof EventFilters.ByTheme by) {
      return names(by.ids(), id -> registry.theme(id).label());
    }
    if (filter instanceof EventFilters.ByCountry by) {
      return names(by.codes(), Country::name);
    }
    if (filter instanceof EventFilters.ByQuad) {
      return names(List.of(written), id -> lexicon.of("quad", id));
    }
    return language -> written;
  }

  private Function<Language, String> names(
      Collection<String> ids, Function<String, LocalizedText> name) {
    List<Function<Language, String>> names = new ArrayList<>();
    for (String id : ids.stream().sorted().toList()) {
      names.add(
          language -> {
            String known = name.apply(id).in(language);
            return known.isEmpty() ? id : known;
          });
    }
    return joined("or", names);
  }

  /** Returns values joined by a word. */
  public Function<Language, String> joined(String joint, List<Function<Language, String>> values) {
    return language ->
        String.join(
            lexicon.of("asked", joint).in(language),
            values.stream().map(value -> value.apply(language)).toList());
  }

  public LocalizedText sentence() {
    return LocalizedText.of(
        language ->
            phrases.isEmpty()
                ? lexicon.of("asked", "all").in(language)
                : say("events", this::enumeration, language));
  }

  private String enumeration(Language language) {
    return String.join(
        language.comma(), phrases.stream().map(phrase -> phrase.apply(language)).toList());
  }

  private String say(String key, Function<Language, String> value, Language language) {
    return lexicon.of("asked", key).in(language).replace("{0}", value.apply(language));
  }
}
