package dev.detente.cli.completion;

import dev.detente.cli.completion.Completion.Word;
import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import dev.detente.query.filter.Months;
import dev.detente.query.names.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers the words that name something in a record.
 *
 * @param chronology the record
 * @param language the language of what ids stand for
 */
record RecordWords(Chronology chronology, Language language) {

  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;

  void addTo(Map<String, List<Word>> lists) {
    List<String> periods = periods();
    periods.addAll(Months.names());
    lists.put("periods", Word.all(periods));
    lists.put("themes", themes());
    lists.put("actors", actors());
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

  /** Returns the themes by their ids, then by their labels. */
  private List<Word> themes() {
    List<Word> words = new ArrayList<>();
    Set<String> labels = new LinkedHashSet<>();
    for (Theme theme : chronology.registry().themes()) {
      words.add(new Word(theme.id(), theme.label().in(language)));
      labels.addAll(theme.label().byLanguage().values());
    }
    return named(words, labels);
  }

  /** Returns the actors by their ids, then by their names in every language. */
  private List<Word> actors() {
    List<Word> words = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (Actor actor : chronology.registry().actors()) {
      words.add(new Word(actor.id(), actor.name().in(language)));
      names.addAll(actor.name().byLanguage().values());
    }
    return named(words, names);
  }

  /** Returns the countries of actors by their codes, then by their names in every language. */
  private List<Word> countries() {
    Set<String> codes = new TreeSet<>();
    for (Actor actor : chronology.registry().actors()) {
      codes.add(actor.country());
    }
    codes.remove("");
    List<Word> words = Word.all(codes, code -> language.country(code));
    for (Language each : Language.values()) {
      for (String code : codes) {
        words.add(new Word(each.country(code), ""));
      }
    }
    return words;
  }

  /** Returns the names of places in every language. */
  private List<Word> places() {
    Set<String> names = new TreeSet<>();
    chronology.forEach(event -> names.addAll(event.place().name().byLanguage().values()));
    return Word.all(names);
  }

  /** Returns the publishers of sources, then the sources by their exact ids. */
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

  /** Returns the events by their ids. */
  private List<Word> events() {
    List<Word> words = new ArrayList<>();
    chronology.forEach(event -> words.add(new Word(event.id(), event.title().in(language))));
    return words;
  }

  /** Returns ids and names, without names that are ids but for their case. */
  private static List<Word> named(List<Word> ids, Set<String> names) {
    List<Word> words = new ArrayList<>(ids);
    for (Word id : ids) {
      names.removeIf(id.text()::equalsIgnoreCase);
    }
    words.addAll(Word.all(names));
    return words;
  }
}
