package dev.detente.cli.command;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.Option;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.option.Rows;
import dev.detente.cli.option.ValueKind;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.text.Question;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import dev.detente.query.EventQuery;
import dev.detente.query.names.Keywords;
import dev.detente.render.OutputFormat;
import dev.detente.render.OverviewWriter;
import dev.detente.render.page.Page;
import dev.detente.report.Addends;
import dev.detente.report.Column;
import dev.detente.report.Columns;
import dev.detente.report.CrossTable;
import dev.detente.report.GroupKey;
import dev.detente.report.Overview;
import dev.detente.report.Span;
import dev.detente.report.Summary;
import dev.detente.report.SummaryColumns;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.ParseResult;

/** {@code detente summary}: counts of events. */
final class SummaryCommand {

  private static final String FORMAT = "detente-summary/1";
  private static final int MOST_KEYS = 2;

  /** More than anyone reads, but printed within a second; enough for the days of a millennium. */
  private static final int MOST_COUNTS = 500_000;

  private static final Option BY = Option.single("KEY[,KEY]", ValueKind.list("groupings"), "--by");

  private static final Option SUM = Option.single("FIELD", ValueKind.TEXT, "--sum");

  static final OptionGroup GROUP = new OptionGroup("summary", List.of(BY, SUM));

  private SummaryCommand() {}

  static ExitCode run(ParseResult parsed, Session session) throws IOException {
    OutputOptions output = session.output(parsed, Rows.SUMMARY);
    Optional<String> keys = BY.in(parsed);
    if (keys.isEmpty() && (output.sort().isPresent() || output.limit().isPresent())) {
      Option option = output.sort().isPresent() ? OutputOptions.SORT : OutputOptions.LIMIT;
      throw ValueException.malformed("summary.one-row", option.name());
    }
    if (keys.isEmpty() && output.format() == OutputFormat.SVG) {
      throw ValueException.malformed("summary.one-row", "--format svg");
    }
    List<String> words = words(keys);
    FilterOptions filters = session.filters(parsed);
    List<GroupKey> by = new ArrayList<>();
    for (String word : words) {
      by.add(filters.fields().key(BY, word));
    }
    Optional<Column<Event>> sum = SUM.in(parsed).map(word -> filters.fields().column(SUM, word));
    if (by.size() != new HashSet<>(by).size()) {
      throw ValueException.malformed("summary.two-keys", keys.get());
    }
    Chronology chronology = filters.chronology();
    EventQuery query = EventQuery.all(filters.filter());
    Supplier<Page> page =
        () -> PageOutput.page(question(by, filters, session), chronology, session);
    boolean glance = output.page() || output.format() == OutputFormat.HTML;
    if (by.isEmpty() && glance && !output.count()) {
      Overview overview = query.gather(chronology, Overview.gathering(chronology, sum));
      tellOthers(overview.quads(), session);
      if (output.page()) {
        new OverviewWriter(session.layout(), session.words()::label).write(overview, session.out());
      } else {
        page.get().overview(overview, session.data());
      }
      return session.found(overview.total().count());
    }
    Summary summary = query.gather(chronology, Summary.gathering(by, sum, chronology.registry()));
    tellOthers(summary, session);
    write(summary, page, output, session);
    for (int i = 0; i < by.size(); i++) {
      if (summary.isMultiple(i) && session.terminal().out()) {
        session.tell(Message.of("summary.multiple", by.get(i).key()));
      }
    }
    return session.found(summary.total().count());
  }

  /** Notes which values could not be added up. */
  private static void tellOthers(Summary summary, Session session) {
    if (summary.sum().isPresent() && summary.sum().get().others() > 0) {
      Addends sum = summary.sum().get();
      session.tell(
          Message.of("sum.others", sum.name(), Integer.toString(sum.others()), sum.firstOther()));
    }
  }

  private static Question question(List<GroupKey> by, FilterOptions filters, Session session) {
    Question question = session.question().and(filters);
    List<Function<Language, String>> keys = new ArrayList<>();
    for (GroupKey grouping : by) {
      keys.add(language -> question.lexicon().heading(grouping.key()).in(language));
    }
    return by.isEmpty() ? question : question.and("by", question.joined("and", keys));
  }

  private static void write(
      Summary summary, Supplier<Page> page, OutputOptions output, Session session)
      throws IOException {
    boolean json = output.format().isJson();
    boolean crossed =
        summary.by().size() == MOST_KEYS
            && !json
            && output.columns().isEmpty()
            // a cell cannot hold both a count and a sum
            && (summary.sum().isEmpty() || !output.format().hasColumns());
    List<? extends GroupKey> by = crossed ? summary.by().subList(0, 1) : summary.by();
    SummaryColumns known =
        SummaryColumns.of(summary, by, session.language(), session.words()::label);
    Columns<Summary.Row> columns = known.columns();
    List<Summary.Row> all = crossed ? summary.rowsOfFirst() : summary.rows();
    if (output.sort().isPresent() || !output.count()) {
      int made = output.sort().isPresent() ? all.size() : output.limited(all).size();
      refuseTooMany(summary, (long) made * (crossed ? summary.keys(1).size() : 1));
    }
    List<Summary.Row> rows = output.arranged(all, columns);
    TableOutput written = new TableOutput(output, session);
    if (output.count()) {
      int count = summary.by().isEmpty() ? summary.total().count() : rows.size();
      session.writeCount(count);
    } else if (output.format() == OutputFormat.HTML) {
      page.get().summary(summary, rows, session.data());
    } else if (output.format() == OutputFormat.SVG) {
      page.get().chart(summary, rows, session.data());
    } else if (json) {
      Table table = Table.of(columns.all(), rows);
      written.writeJson(FORMAT, Optional.of(known.keys()), table);
    } else if (crossed) {
      written.write(CrossTable.of(summary, rows));
    } else {
      boolean charted = output.format() == OutputFormat.TABLE && output.columns().isEmpty();
      List<Column<Summary.Row>> shown = charted ? known.charted() : output.columns(columns);
      written.write(Table.of(shown, rows));
    }
  }

  /** Rejects too many groups: a placeholder date such as 9999 adds millions of empty days. */
  private static void refuseTooMany(Summary summary, long counts) {
    if (counts > MOST_COUNTS && summary.by().stream().anyMatch(GroupKey::isTime)) {
      Span span = summary.total().span();
      throw ValueException.malformed(
          "summary.too-many",
          String.join(",", summary.by().stream().map(GroupKey::key).toList()),
          span.first(),
          span.last(),
          Long.toString(counts));
    }
  }

  /** Returns the words of {@code --by}. */
  private static List<String> words(Optional<String> given) {
    if (given.isEmpty()) {
      return List.of();
    }
    List<String> words = Keywords.list(BY.name(), given.get());
    if (words.size() > MOST_KEYS) {
      throw ValueException.malformed("summary.two-keys", given.get());
    }
    return words;
  }
}
