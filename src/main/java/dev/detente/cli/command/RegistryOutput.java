package dev.detente.cli.command;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.Chronology;
import dev.detente.query.EventQuery;
import dev.detente.query.References;
import dev.detente.query.filter.EventFilter;
import dev.detente.render.OutputFormat;
import dev.detente.report.Census;
import dev.detente.report.Columns;
import dev.detente.report.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;

/**
 * Lists a registry with what the events refer to of it. Filters by names of its entries choose
 * among the entries, all others among the events.
 *
 * @param <T> the kind of entry
 * @param format the name and version of the JSON document
 * @param columns the columns
 * @param declared the ids that a record declares
 * @param references what an event refers to
 * @param choosing the filters by names of the entries
 * @param entry what an id stands for
 * @param own the formats that no table has
 */
public record RegistryOutput<T>(
    String format,
    Columns<Census.Entry<T>> columns,
    Function<Chronology, Collection<String>> declared,
    References references,
    Set<String> choosing,
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

  ExitCode run(ParseResult parsed, Session session) throws IOException {
    OutputOptions output = OutputOptions.of(parsed, session, formats());
    FilterOptions filters = FilterOptions.open(parsed, session);
    Chronology chronology = filters.chronology();
    boolean all = filters.filter().equals(EventFilter.ALL);
    EventFilter choice = filters.only(choosing);
    Census<T> census =
        EventQuery.all(filters.without(choosing))
            .gather(
                chronology,
                Census.gathering(
                    all ? declared.apply(chronology) : List.of(),
                    event -> references.of(event, choice),
                    entry.apply(chronology)));
    List<Census.Entry<T>> entries = census.entries();
    entries.sort(
        Comparator.comparingInt((Census.Entry<T> counted) -> -counted.tally().count())
            .thenComparing(Census.Entry::id));
    List<Census.Entry<T>> rows = output.arranged(entries, columns);
    if (output.count()) {
      session.out().append(Integer.toString(rows.size())).append('\n');
    } else if (own.containsKey(output.format())) {
      own.get(output.format()).write(values(rows), session.data());
    } else if (output.format().isJson()) {
      Table table = Table.of(columns.all(), rows);
      TableOutput.writeJson(format, Optional.empty(), table, output, session);
    } else {
      TableOutput.write(Table.of(output.columns(columns), rows), output, session);
    }
    return session.found(entries.size());
  }

  private List<OutputFormat> formats() {
    return own.isEmpty() ? OutputFormat.OF_TABLES : OutputFormat.OF_SOURCES;
  }

  private static <T> List<T> values(List<Census.Entry<T>> rows) {
    List<T> values = new ArrayList<>(rows.size());
    for (Census.Entry<T> row : rows) {
      values.add(row.value());
    }
    return values;
  }
}
