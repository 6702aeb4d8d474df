package dev.detente.cli.command;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.Chronology;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import dev.detente.query.EventQuery;
import dev.detente.query.names.Keywords;
import dev.detente.render.OutputFormat;
import dev.detente.render.OverviewWriter;
import dev.detente.report.Column;
import dev.detente.report.Columns;
import dev.detente.report.CrossTable;
import dev.detente.report.Grouping;
import dev.detente.report.Overview;
import dev.detente.report.Span;
import dev.detente.report.Summary;
import dev.detente.report.SummaryColumns;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code detente summary}: what the events come to. */
public final class SummaryCommand implements Command {

  private static final String FORMAT = "detente-summary/1";
  private static final int MOST_KEYS = 2;

  /** More than anyone reads, fewer than take a second to print: the days of a millennium fit. */
  private static final int MOST_COUNTS = 500_000;

  @Override
  public String name() {
    return "summary";
  }

  @Override
  public List<OptionGroup> options() {
    return List.of(
        new OptionGroup("summary", List.of(OptionGroup.single("KEY[,KEY]", "--by"))),
        FilterOptions.group(),
        OutputOptions.group(),
        GlobalOptions.group());
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) throws IOException {
    OutputOptions output = OutputOptions.of(parsed, session);
    List<Grouping> by = groupings(parsed.matchedOptionValue("--by", ""));
    if (by.isEmpty() && (output.sort().isPresent() || output.limit().isPresent())) {
      String option = output.sort().isPresent() ? "--sort" : "--limit";
      throw ValueException.malformed("summary.one-row", option);
    }
    FilterOptions filters = FilterOptions.open(parsed, session);
    Chronology chronology = filters.chronology();
    EventQuery query = EventQuery.all(filters.filter());
    if (by.isEmpty() && output.page() && !output.count()) {
      Overview overview = query.gather(chronology, Overview.gathering(chronology));
      new OverviewWriter(session.layout(), session.words()::label).write(overview, session.out());
      return session.found(overview.total().count());
    }
    Summary summary = query.gather(chronology, Summary.gathering(by, chronology.registry()));
    write(summary, output, session);
    for (Grouping grouping : by) {
      if (grouping.isMultiple() && session.terminal().out()) {
        session.tell(Message.of("summary.multiple", grouping.key()));
      }
    }
    return session.found(summary.total().count());
  }

  private static void write(Summary summary, OutputOptions output, Session session)
      throws IOException {
    boolean json = output.format().isJson();
    boolean crossed = summary.by().size() == MOST_KEYS && !json && output.columns().isEmpty();
    List<Grouping> by = crossed ? summary.by().subList(0, 1) : summary.by();
    SummaryColumns known = new SummaryColumns(by, session.language(), session.words()::label);
    Columns<Summary.Row> columns = known.columns();
    List<Summary.Row> all = crossed ? summary.rowsOfFirst() : summary.rows();
    if (output.sort().isPresent() || !output.count()) {
      int made = output.sort().isPresent() ? all.size() : output.limited(all).size();
      refuseTooMany(summary, (long) made * (crossed ? summary.keys(1).size() : 1));
    }
    List<Summary.Row> rows = output.arranged(all, columns);
    if (output.count()) {
      int count = summary.by().isEmpty() ? summary.total().count() : rows.size();
      session.out().append(Integer.toString(count)).append('\n');
    } else if (json) {
      Table table = Table.of(columns.all(), rows);
      TableOutput.writeJson(FORMAT, Optional.of(known.keys()), table, output, session);
    } else if (crossed) {
      TableOutput.write(CrossTable.of(summary, rows), output, session);
    } else {
      boolean charted = output.format() == OutputFormat.TABLE && output.columns().isEmpty();
      List<Column<Summary.Row>> shown = charted ? known.charted() : output.columns(columns);
      TableOutput.write(Table.of(shown, rows), output, session);
    }
  }

  /** One placeholder date, such as 0001 or 9999, puts millions of empty days into the span. */
  private static void refuseTooMany(Summary summary, long counts) {
    if (counts > MOST_COUNTS && summary.by().stream().anyMatch(Grouping::isTime)) {
      Span span = summary.total().span();
      throw ValueException.malformed(
          "summary.too-many",
          String.join(",", summary.by().stream().map(Grouping::key).toList()),
          span.first(),
          span.last(),
          Long.toString(counts));
    }
  }

  private static List<Grouping> groupings(String text) {
    List<Grouping> groupings = new ArrayList<>();
    if (text.isEmpty()) {
      return groupings;
    }
    List<String> known = new ArrayList<>();
    for (Grouping grouping : Grouping.values()) {
      known.add(grouping.key());
    }
    for (String key : Keywords.list("--by", text)) {
      Grouping grouping = Grouping.of(Keywords.choose("--by", key, known)).orElseThrow();
      if (groupings.contains(grouping) || groupings.size() == MOST_KEYS) {
        throw ValueException.malformed("summary.two-keys", text);
      }
      groupings.add(grouping);
    }
    return groupings;
  }
}
