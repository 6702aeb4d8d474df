package dev.detente.cli;

import static dev.detente.cli.OptionGroup.repeated;
import static dev.detente.cli.OptionGroup.single;

import dev.detente.model.Chronology;
import dev.detente.model.EventType;
import dev.detente.model.Message;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import dev.detente.model.ValueException;
import dev.detente.query.EventFilter;
import dev.detente.query.EventFilters;
import dev.detente.query.Period;
import dev.detente.query.Role;
import dev.detente.query.Similarity;
import dev.detente.query.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParseResult;

/** The options that say which events are wanted. */
final class FilterOptions {

  /** An option; those whose values may be lists come first. */
  private enum Option {
    ACTOR,
    RECIPIENT,
    COUNTRY,
    THEME,
    TYPE,
    QUAD,
    PLACE,
    SOURCE,
    IN,
    SEARCH,
    SINCE,
    UNTIL;

    private final String flag = "--" + name().toLowerCase(Locale.ROOT);

    boolean takesLists() {
      return compareTo(IN) <= 0;
    }
  }

  private final ParseResult parsed;
  private final Chronology chronology;
  private final Names names;

  private FilterOptions(ParseResult parsed, Chronology chronology, Names names) {
    this.parsed = parsed;
    this.chronology = chronology;
    this.names = names;
  }

  static OptionGroup group() {
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
            single("PERIOD", "--in"),
            single("DATE", "--since"),
            single("DATE", "--until")));
  }

  /**
   * Reads the filter that the options stand for.
   *
   * @throws ValueException if a value is not understood or names nothing
   */
  static EventFilter filter(ParseResult parsed, Chronology chronology, Names names) {
    return new FilterOptions(parsed, chronology, names).filter();
  }

  private EventFilter filter() {
    List<EventFilter> filters = new ArrayList<>();
    for (Option option : Option.values()) {
      for (String value : values(option.flag)) {
        filters.add(
            option.takesLists()
                ? OptionValue.parse(option.flag, value).filter(name -> filter(option, name))
                : filter(option, value));
      }
    }
    return filters.isEmpty() ? EventFilter.ALL : EventFilter.all(filters);
  }

  private EventFilter filter(Option option, String value) {
    return switch (option) {
      case ACTOR -> names.filter(value, Role.ANY);
      case RECIPIENT -> names.filter(value, Role.RECIPIENT);
      case COUNTRY -> country(value);
      case THEME -> theme(value);
      case TYPE -> type(value);
      case QUAD -> new EventFilters.ByQuad(QuadNames.classes(value));
      case PLACE -> new EventFilters.ByPlace(search(option.flag, value));
      case SOURCE -> source(value);
      case IN -> new EventFilters.ByPeriod(Period.parse(value));
      case SEARCH -> new EventFilters.BySearch(search(option.flag, value), chronology.registry());
      case SINCE -> new EventFilters.ByPeriod(date(option.flag, value).since());
      case UNTIL -> new EventFilters.ByPeriod(date(option.flag, value).until());
    };
  }

  private List<String> values(String option) {
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

  private EventFilter country(String name) {
    Registry registry = chronology.registry();
    return new EventFilters.ByCountry(CountryNames.code(name, names), registry);
  }

  private EventFilter theme(String name) {
    String folded = TextFolding.fold(name);
    List<String> ids = new ArrayList<>();
    for (Theme theme : chronology.registry().themes()) {
      boolean named = theme.id().equals(name) || TextFolding.fold(theme.id()).equals(folded);
      for (String label : theme.label().byLanguage().values()) {
        named |= TextFolding.fold(label).equals(folded);
      }
      if (named) {
        return new EventFilters.ByTheme(theme.id());
      }
      ids.add(theme.id());
    }
    if (ids.isEmpty()) {
      return new EventFilters.ByTheme(name);
    }
    List<String> near = Similarity.nearest(folded, ids);
    throw ValueException.unknown(
        Message.of("theme.unknown", name, String.join(", ", near.isEmpty() ? ids : near)));
  }

  private static EventFilter type(String name) {
    List<String> types = new ArrayList<>();
    for (EventType type : EventType.values()) {
      types.add(type.name());
    }
    return new EventFilters.ByType(
        ValueNames.find("type", types, name)
            .flatMap(EventType::of)
            .orElseThrow(
                () ->
                    ValueException.malformed(
                        "option.choice", "--type", name, String.join(" ", types))));
  }

  private EventFilter source(String name) {
    if (name.startsWith(OptionValue.EXACT)) {
      return new EventFilters.BySourceId(exactSource(name.substring(OptionValue.EXACT.length())));
    }
    return new EventFilters.BySource(search("--source", name), chronology.registry());
  }

  /** Returns the id of a source, if there is one of that id, or no registry to tell. */
  private String exactSource(String id) {
    if (chronology.streamed() || chronology.registry().declaresSource(id)) {
      return id;
    }
    List<String> ids = new ArrayList<>();
    for (Source source : chronology.registry().sources()) {
      ids.add(source.id());
    }
    List<String> near = Similarity.nearest(id, ids);
    throw ValueException.unknown(
        near.isEmpty()
            ? Message.of("source.unknown", id)
            : Message.of("source.suggest", id, String.join(", ", near)));
  }

  private static List<String> search(String option, String text) {
    List<String> words = List.of(TextFolding.foldForSearch(text).split(" "));
    if (words.get(0).isEmpty()) {
      throw ValueException.malformed("option.empty", option, text);
    }
    return words;
  }

  /** Reads a date: a period that is no range. */
  private static Period date(String option, String text) {
    Period period = Period.parse(text);
    if (period.isRange()) {
      throw ValueException.malformed("option.range", option, text);
    }
    return period;
  }
}
