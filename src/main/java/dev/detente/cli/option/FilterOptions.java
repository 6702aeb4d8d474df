package dev.detente.cli.option;

import static dev.detente.cli.option.OptionGroup.repeated;
import static dev.detente.cli.option.OptionGroup.single;

import dev.detente.cli.command.Session;
import dev.detente.cli.text.Words;
import dev.detente.model.Chronology;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.ValueException;
import dev.detente.query.OneYear;
import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.EventFilters;
import dev.detente.query.filter.FilterValue;
import dev.detente.query.filter.NamedFilters;
import dev.detente.query.filter.Period;
import dev.detente.query.filter.PeriodParser;
import dev.detente.query.filter.Role;
import dev.detente.query.names.Name;
import dev.detente.query.names.NameLookup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import picocli.CommandLine.ParseResult;

/** The options that say which events are wanted, and the record that they are asked of. */
public final class FilterOptions {

  /** The options whose values name actors. */
  public static final Set<String> OF_ACTORS = Set.of("--actor", "--recipient", "--country");

  /** The options whose values name sources. */
  public static final Set<String> OF_SOURCES = Set.of("--source");

  private static final String IN = "--in";
  private static final String SINCE = "--since";
  private static final String UNTIL = "--until";

  /** The options whose values may have several parts. */
  private static final List<String> OPTIONS =
      List.of(
          "--actor",
          "--recipient",
          "--country",
          "--theme",
          "--type",
          "--quad",
          "--place",
          "--source",
          "--search",
          IN);

  private final Chronology chronology;
  private final NameLookup names;
  private final List<Given> given;

  private FilterOptions(Chronology chronology, NameLookup names, List<Given> given) {
    this.chronology = chronology;
    this.names = names;
    this.given = given;
  }

  /**
   * What an option was given.
   *
   * @param option the option
   * @param filter the filter that its value stands for
   */
  private record Given(String option, EventFilter filter) {}

  public static OptionGroup group() {
    return new OptionGroup(
        "filter",
        List.of(
            repeated("NAME", "-a", "--actor"),
            repeated("NAME", "--recipient"),
            repeated("COUNTRY", "--country"),
            single("THEME", "-t", "--theme"),
            single("TYPE", "--type"),
            single("CLASS", "--quad"),
            repeated("PLACE", "--place"),
            repeated("SOURCE", "--source"),
            repeated("WORDS", "-s", "--search"),
            single("PERIOD", IN),
            single("DATE", SINCE),
            single("DATE", UNTIL)));
  }

  /**
   * Opens the record, and reads the filters that are asked of it.
   *
   * @throws ValueException if a value is not understood or names nothing
   */
  public static FilterOptions open(ParseResult parsed, Session session) {
    Chronology record = session.open();
    NameLookup names = new NameLookup(record, session.language(), labels(), session::tell);
    NamedFilters filters = new NamedFilters(names);
    List<Given> given = new ArrayList<>();
    List<Period> periods = new ArrayList<>();
    for (String option : OPTIONS) {
      for (String value : values(parsed, option)) {
        FilterValue read = FilterValue.parse(option, value);
        given.add(new Given(option, read.filter(name -> filter(option, name, filters, periods))));
      }
    }
    Optional<String> since = Optional.ofNullable(parsed.matchedOptionValue(SINCE, null));
    Optional<String> until = Optional.ofNullable(parsed.matchedOptionValue(UNTIL, null));
    if (since.isPresent() || until.isPresent()) {
      periods.add(PeriodParser.between(since, until));
      given.add(new Given(SINCE, new EventFilters.ByPeriod(periods.get(periods.size() - 1))));
    }
    return new FilterOptions(OneYear.of(record, periods), names, given);
  }

  private static EventFilter filter(
      String option, Name value, NamedFilters filters, List<Period> periods) {
    return switch (option) {
      case "--actor" -> filters.actor(value, Role.ANY);
      case "--recipient" -> filters.actor(value, Role.RECIPIENT);
      case "--country" -> filters.country(value);
      case "--theme" -> filters.theme(value);
      case "--type" -> filters.type(value);
      case "--quad" -> filters.quad(value);
      case "--place" -> filters.place(value);
      case "--source" -> filters.source(value);
      case "--search" -> filters.search(value);
      case IN -> {
        periods.add(PeriodParser.parse(value.written()));
        yield new EventFilters.ByPeriod(periods.get(periods.size() - 1));
      }
      default -> throw new IllegalArgumentException(option);
    };
  }

  /** Returns the record. */
  public Chronology chronology() {
    return chronology;
  }

  /** Returns what finds the names of things in the record. */
  public NameLookup names() {
    return names;
  }

  /** Returns the filter that all options stand for. */
  public EventFilter filter() {
    return without(Set.of());
  }

  /** Returns the filter that {@code options} stand for. */
  public EventFilter only(Set<String> options) {
    return all(each -> options.contains(each));
  }

  /** Returns the filter that all options but {@code options} stand for. */
  public EventFilter without(Set<String> options) {
    return all(each -> !options.contains(each));
  }

  private EventFilter all(Predicate<String> wanted) {
    List<EventFilter> filters = new ArrayList<>();
    for (Given each : given) {
      if (wanted.test(each.option())) {
        filters.add(each.filter());
      }
    }
    return EventFilter.all(filters);
  }

  private static List<String> values(ParseResult parsed, String option) {
    Object value = parsed.matchedOptionValue(option, null);
    if (value instanceof String text) {
      return List.of(text);
    }
    List<String> values = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(element -> values.add((String) element));
    }
    return values;
  }

  private static BiFunction<String, String, LocalizedText> labels() {
    Map<Language, Words> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, new Words(language));
    }
    return (kind, id) -> LocalizedText.of(language -> words.get(language).label(kind, id));
  }
}
