package dev.detente.cli.command;

import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.text.Question;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Message;
import dev.detente.query.EventQuery;
import dev.detente.query.EventQuery.Selection;
import dev.detente.query.filter.EventFilter;
import dev.detente.render.EventJson;
import dev.detente.render.OutputFormat;
import dev.detente.render.ProfileWriter;
import dev.detente.render.page.Page;
import dev.detente.report.Columns;
import dev.detente.report.EventColumn;
import dev.detente.report.Profile;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Answers with events, in the order and format that is asked for.
 *
 * @param chronology the record that they are of
 * @param question what they answer, in words
 * @param options the order and format
 * @param session where they are written
 */
record EventOutput(
    Chronology chronology, Question question, OutputOptions options, Session session) {

  /** Returns the question for the events of {@code filter}, in the order asked for. */
  EventQuery query(EventFilter filter) {
    if (options.columns().isPresent()) {
      // a column that is not known is told before the record is read
      options.columns(columns());
    }
    return new EventQuery(filter, options.order(columns(), EventQuery.BY_DATE), options.limit());
  }

  /**
   * Writes what was selected, or how many that is; before it, for people, who {@code profile} is.
   */
  ExitCode write(Selection selection, Optional<Profile> profile) throws IOException {
    if (options.count()) {
      session.writeCount(selection.events().size());
      return session.found(selection.matching());
    }
    if (options.format() == OutputFormat.HTML) {
      page().events(selection.events(), selection.matching(), profile, session.data());
      return session.found(selection.matching());
    }
    boolean table = options.format() == OutputFormat.TABLE;
    if (table && profile.isPresent()) {
      new ProfileWriter(session.layout(), session.words()::label)
          .write(profile.get(), session.out());
      session.out().append(selection.events().isEmpty() ? "" : "\n");
    }
    write(selection.events(), profile);
    if (table && session.terminal().out() && selection.matching() > 0) {
      writeFooter(selection.events().size(), selection.matching());
    }
    return session.found(selection.matching());
  }

  /** Returns the page of the answer. */
  Page page() {
    return PageOutput.page(question, chronology, session);
  }

  /** Writes events as a table, as a package or as lines. */
  void write(List<Event> events, Optional<Profile> profile) throws IOException {
    switch (options.format()) {
      case JSON -> EventJson.writePackage(events, chronology.registry(), profile, session.data());
      case JSONL -> EventJson.lines(events, session.data());
      default ->
          new TableOutput(options, session).write(Table.of(options.columns(columns()), events));
    }
  }

  private void writeFooter(int shown, int matching) throws IOException {
    String key = shown < matching ? "footer.some" : shown == 1 ? "footer.one" : "footer.all";
    String footer =
        session.words().say(Message.of(key, Integer.toString(shown), Integer.toString(matching)));
    session.out().append('\n');
    for (String line : session.layout().lines(footer, 0)) {
      session.out().append(session.layout().palette().faint(line)).append('\n');
    }
  }

  private Columns<Event> columns() {
    return EventColumn.of(chronology.registry(), session.language());
  }
}
