package dev.detente.cli.option;

import static dev.detente.cli.option.Option.single;
import static dev.detente.cli.option.ValueKind.one;

import dev.detente.model.Chronology;
import dev.detente.model.ValueException;
import dev.detente.query.OneYear;
import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.FilterValue;
import dev.detente.query.filter.NamedFilters;
import dev.detente.query.filter.Period;
import dev.detente.query.filter.PeriodParser;
import dev.detente.query.names.NameLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.ParseResult;

/**
 * The options that say which events are wanted.
 *
 * @param chronology the record that is asked
 * @param names finds the names of things in it
 * @param given what is asked
 * @param asked the same as it was written, in the order that it is told in
 */
public record FilterOptions(
    Chronology chronology, NameLookup names, List<Given> given, List<Asked> asked) {

  private static final Option SINCE = single("DATE", one("periods"), "--since");
  private static final Option UNTIL = single("DATE", one("periods"), "--until");

  public static final OptionGroup GROUP = group();

  /**
   * What a line asks.
   *
   * @param by the option
   * @param filter the filter that its value stands for
   */
  record Given(FilterOption by, EventFilter filter) {}

  private static OptionGroup group() {
    List<Option> options = new ArrayList<>();
    for (FilterOption filter : FilterOption.values()) {
      options.add(filter.option());
    }
    options.add(SINCE);
    options.add(UNTIL);
    return new OptionGroup("filter", options);
  }

  /**
   * Reads the filters.
   *
   * @param names finds what they name, in the record that they are asked of
   * @throws ValueException if a value is not understood or names nothing
   */
  public static FilterOptions of(ParseResult parsed, NameLookup names) {
    NamedFilters filters = new NamedFilters(names);
    List<Given> given = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    List<Period> periods = new ArrayList<>();
    for (FilterOption filter : FilterOption.values()) {
      for (String value : filter.option().allIn(parsed)) {
        FilterValue read = FilterValue.parse(filter.option().name(), value);
        List<EventFilter> parts = new ArrayList<>();
        EventFilter whole =
            read.filter(
                name -> {
                  parts.add(filter.of(name, filters, periods));
                  return parts.get(parts.size() - 1);
                });
        given.add(new Given(filter, whole));
        asked.add(new Asked(filter.option(), read.parts(), parts));
      }
    }
    Optional<String> since = SINCE.in(parsed);
    Optional<String> until = UNTIL.in(parsed);
    if (since.isPresent() || until.isPresent()) {
      given.add(
          new Given(
              FilterOption.IN, FilterOption.within(PeriodParser.between(since, until), periods)));
      since.ifPresent(date -> asked.add(Asked.of(SINCE, date)));
      until.ifPresent(date -> asked.add(Asked.of(UNTIL, date)));
    }
    return new FilterOptions(OneYear.of(names.chronology(), periods), names, given, asked);
  }

  /** Returns what all options together ask of an event. */
  public EventFilter filter() {
    return without(Set.of());
  }

  /** Returns what {@code chosen} alone ask. */
  public EventFilter only(Set<FilterOption> chosen) {
    return all(each -> chosen.contains(each));
  }

  /** Returns what all but {@code chosen} ask. */
  public EventFilter without(Set<FilterOption> chosen) {
    return all(each -> !chosen.contains(each));
  }

  private EventFilter all(Predicate<FilterOption> wanted) {
    List<EventFilter> filters = new ArrayList<>();
    for (Given each : given) {
      if (wanted.test(each.by())) {
        filters.add(each.filter());
      }
    }
    return EventFilter.all(filters);
  }
}
