package dev.detente.cli.completion;

import dev.detente.cli.completion.Completion.Word;
import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.Country;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import dev.detente.query.filter.Months;
import dev.detente.query.names.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Collects the words that name something in a record.
 *
 * @param chronology the record
 * @param language the language of meanings
 */
record RecordWords(Chronology chronology, Language language) {

  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;

  void addTo(Map<String, List<Word>> lists) {
    List<String> periods = periods();
    periods.addAll(Months.names());
    lists.put("periods", Word.all(periods));
    Registry registry = chronology.registry();
    lists.put("themes", named(registry.themes(), Theme::id, Theme::label));
    lists.put("actors", named(registry.actors(), Actor::id, Actor::name));
    lists.put("countries", countries());
    lists.put("places", places());
    lists.put("sources", sources());
    lists.put("events", events());
  }

  /** Returns the years of the record, and their quarters and months. */
  List<String> periods() {
    Set<Integer> years = new TreeSet<>();
    chronology.forEach(event -> years.add(event.date().year()));
    List<String> periods = new ArrayList<>();
    for (int number : years) {
      String year = EventDate.written(number);
      periods.add(year);
      for (int quarter = 1; quarter <= QUARTERS; quarter++) {
        periods.add(year + "-Q" + quarter);
      }
      for (int month = 1; month <= MONTHS; month++) {
        periods.add(year + (month < 10 ? "-0" : "-") + month);
      }
    }
    return periods;
  }

  /** Returns the countries of actors: their codes, then their names in every language. */
  private List<Word> countries() {
    Set<String> codes = new TreeSet<>();
    for (Actor actor : chronology.registry().actors()) {
      codes.add(actor.country());
    }
    codes.remove("");
    List<Word> words = Word.all(codes, code -> Country.name(code).in(language));
    for (Language each : Language.values()) {
      for (String code : codes) {
        words.add(new Word(Country.name(code).in(each), ""));
      }
    }
    return words;
  }

  private List<Word> places() {
    Set<String> names = new TreeSet<>();
    chronology.forEach(event -> names.addAll(event.place().name().byLanguage().values()));
    return Word.all(names);
  }

  /** Returns the publishers of sources, then the exact ids of sources. */
  private List<Word> sources() {
    Set<String> publishers = new TreeSet<>();
    List<Word> ids = new ArrayList<>();
    for (Source source : chronology.registry().sources()) {
      publishers.add(source.publisher());
      ids.add(new Word(Name.EXACT + source.id(), source.title().in(language)));
    }
    List<Word> words = Word.all(publishers);
    words.addAll(ids);
    return words;
  }

  private List<Word> events() {
    List<Word> words = new ArrayList<>();
    chronology.forEach(event -> words.add(new Word(event.id(), event.title().in(language))));
    return words;
  }

  /** Returns the ids of entries, then their names, except those that are an id in another case. */
  private <T> List<Word> named(
      Collection<T> entries, Function<T, String> id, Function<T, LocalizedText> name) {
    List<Word> words = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (T entry : entries) {
      words.add(new Word(id.apply(entry), name.apply(entry).in(language)));
      names.addAll(name.apply(entry).byLanguage().values());
    }
    for (Word word : words) {
      names.removeIf(word.text()::equalsIgnoreCase);
    }
    words.addAll(Word.all(names));
    return words;
  }
}
