package dev.detente.cli.command;

import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.query.EventQuery;
import dev.detente.query.EventQuery.Selection;
import dev.detente.query.filter.EventFilter;
import dev.detente.render.EventJson;
import dev.detente.render.OutputFormat;
import dev.detente.report.Columns;
import dev.detente.report.EventColumn;
import dev.detente.report.Profile;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Selects events and writes them in the format that is asked for. */
public final class EventOutput {

  private EventOutput() {}

  /** Returns the question for the events of {@code filter}, in the order asked for. */
  static EventQuery query(
      EventFilter filter, Chronology chronology, OutputOptions output, Session session) {
    Columns<Event> columns = EventColumn.of(chronology.registry(), session.language());
    if (output.columns().isPresent()) {
      // a column that is not known is told before the record is read
      output.columns(columns);
    }
    return new EventQuery(filter, output.order(columns, EventQuery.BY_DATE), output.limit());
  }

  /** Writes the events as a table, as a package or as lines. */
  static void write(
      List<Event> events,
      Chronology chronology,
      Optional<Profile> profile,
      OutputOptions output,
      Session session)
      throws IOException {
    switch (output.format()) {
      case JSON -> EventJson.writePackage(events, chronology.registry(), profile, session.data());
      case JSONL -> EventJson.lines(events, session.data());
      default -> {
        Columns<Event> columns = EventColumn.of(chronology.registry(), session.language());
        TableOutput.write(Table.of(output.columns(columns), events), output, session);
      }
    }
  }

  /** Writes how many events would be shown. */
  static ExitCode writeCount(Selection selection, Session session) throws IOException {
    session.out().append(Integer.toString(selection.events().size())).append('\n');
    return session.found(selection.matching());
  }

  /** Writes under a table for people, on a terminal, how much of what matched it shows. */
  static void writeFooter(Selection selection, OutputOptions output, Session session)
      throws IOException {
    int shown = selection.events().size();
    boolean table = output.format() == OutputFormat.TABLE;
    if (session.terminal().out() && table && selection.matching() > 0) {
      String words =
          shown == selection.matching()
              ? session
                  .words()
                  .say(shown == 1 ? "footer.one" : "footer.all", Integer.toString(shown))
              : session
                  .words()
                  .say(
                      "footer.some",
                      Integer.toString(shown),
                      Integer.toString(selection.matching()));
      session.out().append('\n');
      for (String line : session.layout().lines(words, 0)) {
        session.out().append(session.layout().palette().faint(line)).append('\n');
      }
    }
  }
}
