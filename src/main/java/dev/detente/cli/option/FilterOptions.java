package dev.detente.cli.option;

import static dev.detente.cli.option.Option.single;
import static dev.detente.cli.option.ValueKind.one;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.ValueException;
import dev.detente.query.Watched;
import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.FieldCondition;
import dev.detente.query.filter.NamedFilters;
import dev.detente.query.filter.PeriodParser;
import dev.detente.query.names.Keywords;
import dev.detente.query.names.NameLookup;
import dev.detente.report.Column;
import dev.detente.report.Columns;
import dev.detente.report.EventColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import picocli.CommandLine.ParseResult;

/**
 * The options that select events, as values.
 *
 * @param names finds what names mean in the record
 * @param fields finds columns and fields of events
 * @param watches the watches that must see all events
 * @param given the filters of events
 * @param ofRows the conditions on rows of the answer that are not events
 * @param asked what was asked for, in the order to tell it
 */
public record FilterOptions(
    NameLookup names,
    EventFields fields,
    List<Collector<Event, ?, ?>> watches,
    List<Given> given,
    List<FieldCondition> ofRows,
    List<Asked> asked) {

  private static final Option SINCE = single("DATE", one("periods"), "--since");
  private static final Option UNTIL = single("DATE", one("periods"), "--until");

  public static final OptionGroup GROUP = group();

  /**
   * A filter on the command line.
   *
   * @param by the option
   * @param filter the filter of its value
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
   * Parses the filters.
   *
   * @param names finds what names mean in the record
   * @param language the language of columns
   * @param columns the names of the columns of other rows than events, which take precedence over
   *     those of events
   * @throws ValueException if a value is malformed or names nothing
   */
  public static FilterOptions of(
      ParseResult parsed, NameLookup names, Language language, List<String> columns) {
    List<Collector<Event, ?, ?>> watches = new ArrayList<>();
    Columns<Event> ofEvents = EventColumn.of(names.chronology().registry(), language);
    EventFields fields = new EventFields(ofEvents, columns, watches);
    NamedFilters filters = new NamedFilters(names, watches);
    List<Given> given = new ArrayList<>();
    List<FieldCondition> ofRows = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    for (FilterOption filter : FilterOption.values()) {
      for (String value : filter.option().allIn(parsed)) {
        if (isOfRows(filter, value, columns)) {
          ofRows.add(FieldCondition.parse(value));
        } else {
          asked.add(filter.ask(value, filters, fields));
          given.add(new Given(filter, asked.get(asked.size() - 1).filter()));
        }
      }
    }
    Optional<String> since = SINCE.in(parsed);
    Optional<String> until = UNTIL.in(parsed);
    if (since.isPresent() || until.isPresent()) {
      given.add(new Given(FilterOption.IN, filters.within(PeriodParser.between(since, until))));
      since.ifPresent(date -> asked.add(Asked.of(SINCE, date)));
      until.ifPresent(date -> asked.add(Asked.of(UNTIL, date)));
    }
    return new FilterOptions(names, fields, watches, given, ofRows, asked);
  }

  private static boolean isOfRows(FilterOption filter, String value, List<String> columns) {
    return filter == FilterOption.WHERE
        && Keywords.find(FieldCondition.parse(value).field(), columns).isPresent();
  }

  /** Returns the condition on rows with {@code columns}. */
  public <T> Predicate<T> ofRows(Columns<T> columns) {
    Predicate<T> all = row -> true;
    for (FieldCondition condition : ofRows) {
      Column<T> column = OutputOptions.find(columns, condition.field()).orElseThrow();
      Predicate<Collection<String>> test = condition.test(FilterOption.WHERE.option().name());
      all = all.and(row -> test.test(column.cell().apply(row).values()));
    }
    return all;
  }

  /**
   * Returns the record with all watches on it: those of the filters, and those of the {@link
   * #fields} found so far.
   */
  public Chronology chronology() {
    return Watched.of(names.chronology(), watches);
  }

  public EventFilter filter() {
    return without(Set.of());
  }

  /** Returns the filter of the options in {@code chosen}. */
  public EventFilter only(Set<FilterOption> chosen) {
    return all(each -> chosen.contains(each));
  }

  /** Returns the filter of all options that are not in {@code chosen}. */
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
