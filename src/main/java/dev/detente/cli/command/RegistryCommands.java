package dev.detente.cli.command;

import dev.detente.cli.option.FilterOption;
import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.option.Rows;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.Source;
import dev.detente.query.EventQuery;
import dev.detente.query.References;
import dev.detente.query.filter.EventFilter;
import dev.detente.render.BibtexWriter;
import dev.detente.render.CslJsonWriter;
import dev.detente.render.OutputFormat;
import dev.detente.report.Census;
import dev.detente.report.Columns;
import dev.detente.report.RegistryColumns;
import dev.detente.report.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.ParseResult;

/**
 * {@code detente actors} and {@code detente sources}: the entries of a registry, with the number of
 * their events. Filters by the names of entries and conditions on their columns select entries; all
 * other filters select events.
 *
 * @param <T> the kind of entry
 * @param rows the kind of rows
 * @param format the name and version of the JSON format
 * @param columns the columns
 * @param declared returns the ids that a record declares
 * @param references the references of events to entries
 * @param choosing the filters by names of entries
 * @param entry returns the entry of an id
 * @param own the formats that tables do not have
 */
record RegistryCommands<T>(
    Rows rows,
    String format,
    Columns<Census.Entry<T>> columns,
    Function<Chronology, Collection<String>> declared,
    References references,
    Set<FilterOption> choosing,
    Function<Chronology, Function<String, T>> entry,
    Map<OutputFormat, Writing<T>> own) {

  /**
   * Writes entries in a format of their own.
   *
   * @param <T> the kind of entry
   */
  interface Writing<T> {
    void write(List<T> entries, Writer out) throws IOException;
  }

  static ExitCode actors(ParseResult parsed, Session session) throws IOException {
    return new RegistryCommands<>(
            Rows.ACTORS,
            "detente-actors/1",
            RegistryColumns.actors(session.language()),
            chronology -> chronology.registry().actors().stream().map(Actor::id).toList(),
            References.ACTORS,
            Set.of(FilterOption.ACTOR, FilterOption.RECIPIENT, FilterOption.COUNTRY),
            chronology -> chronology.registry()::actor,
            Map.of())
        .run(parsed, session);
  }

  static ExitCode sources(ParseResult parsed, Session session) throws IOException {
    return new RegistryCommands<>(
            Rows.SOURCES,
            "detente-sources/1",
            RegistryColumns.sources(session.language()),
            chronology -> chronology.registry().sources().stream().map(Source::id).toList(),
            References.SOURCES,
            Set.of(FilterOption.SOURCE),
            chronology -> chronology.registry()::source,
            Map.of(
                OutputFormat.BIBTEX,
                new BibtexWriter(session.language())::write,
                OutputFormat.CSL_JSON,
                new CslJsonWriter(session.language())::write))
        .run(parsed, session);
  }

  private ExitCode run(ParseResult parsed, Session session) throws IOException {
    OutputOptions options = session.output(parsed, rows);
    FilterOptions filters = session.filters(parsed, columns.names());
    Predicate<Census.Entry<T>> wanted = filters.ofRows(columns);
    Chronology chronology = filters.chronology();
    boolean all = filters.filter().equals(EventFilter.ALL);
    Set<FilterOption> chosenBy = new HashSet<>(choosing);
    if (chronology.registry().actors().isEmpty()) {
      // without actors of countries, an event is selected by its place
      chosenBy.remove(FilterOption.COUNTRY);
    }
    EventFilter choice = filters.only(chosenBy);
    Census<T> census =
        EventQuery.all(filters.without(chosenBy))
            .gather(
                chronology,
                Census.gathering(
                    all ? declared.apply(chronology) : List.of(),
                    event -> references.of(event, choice),
                    entry.apply(chronology)));
    List<Census.Entry<T>> entries = census.entries();
    entries.removeIf(wanted.negate());
    entries.sort(
        Comparator.comparingInt((Census.Entry<T> counted) -> -counted.tally().count())
            .thenComparing(Census.Entry::id));
    List<Census.Entry<T>> shown = options.arranged(entries, columns);
    TableOutput output = new TableOutput(options, session);
    if (options.count()) {
      session.writeCount(shown.size());
    } else if (own.containsKey(options.format())) {
      own.get(options.format()).write(values(shown), session.data());
    } else if (options.format().isJson()) {
      output.writeJson(format, Optional.empty(), Table.of(columns.all(), shown));
    } else {
      output.write(Table.of(options.columns(columns), shown));
    }
    return session.found(entries.size());
  }

  private static <T> List<T> values(List<Census.Entry<T>> entries) {
    List<T> values = new ArrayList<>(entries.size());
    for (Census.Entry<T> entry : entries) {
      values.add(entry.value());
    }
    return values;
  }
}
