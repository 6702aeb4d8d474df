package dev.detente.cli.command;

import dev.detente.cli.option.EventFields;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.text.Question;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Message;
import dev.detente.query.EventQuery;
import dev.detente.query.EventQuery.Selection;
import dev.detente.query.Order;
import dev.detente.query.filter.EventFilter;
import dev.detente.render.EventJson;
import dev.detente.render.OutputFormat;
import dev.detente.render.ProfileWriter;
import dev.detente.render.TableWriter;
import dev.detente.report.Column;
import dev.detente.report.Columns;
import dev.detente.report.EventColumn;
import dev.detente.report.Profile;
import dev.detente.report.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes events in the requested order and format. The requested columns are found before events
 * are read, so that fields of the file can be looked for while reading.
 */
final class EventOutput {

  private final OutputOptions options;
  private final Session session;
  private final Columns<Event> known;
  private final List<Column<Event>> columns;
  private final Order<Event> order;

  /**
   * Makes an output.
   *
   * @param fields finds the named columns
   * @param options the order and format
   * @param session where the answer is written
   */
  EventOutput(EventFields fields, OutputOptions options, Session session) {
    this.options = options;
    this.session = session;
    this.known = fields.known();
    this.columns = options.columns(fields.columns(OutputOptions.COLUMNS));
    this.order = options.order(fields.columns(OutputOptions.SORT), EventQuery.BY_DATE);
  }

  /**
   * Returns the query for the events that {@code filter} accepts; if they are only counted, it
   * returns none of them.
   */
  EventQuery query(EventFilter filter) {
    return options.count()
        ? new EventQuery(filter, Order.ofFile(), OptionalInt.of(0))
        : new EventQuery(filter, order, options.limit());
  }

  /**
   * Writes the selection or its size; for people, {@code profile} comes first.
   *
   * @param record the record of the events
   * @param question the question they answer, in words
   */
  ExitCode write(
      Selection selection, Optional<Profile> profile, Chronology record, Question question)
      throws IOException {
    if (options.count()) {
      session.writeCount(Math.min(selection.matching(), options.limit().orElse(Integer.MAX_VALUE)));
      return session.found(selection.matching());
    }
    if (options.format() == OutputFormat.HTML) {
      PageOutput.page(question, record, session)
          .events(selection.events(), selection.matching(), profile, session.data());
      return session.found(selection.matching());
    }
    boolean table = options.format() == OutputFormat.TABLE;
    if (table && profile.isPresent()) {
      new ProfileWriter(session.layout(), session.words()::label)
          .write(profile.get(), session.out());
      session.out().append(selection.events().isEmpty() ? "" : "\n");
    }
    write(selection.events(), profile, record);
    if (table && session.terminal().out() && selection.matching() > 0) {
      writeFooter(selection.events().size(), selection.matching());
    }
    return session.found(selection.matching());
  }

  /** Writes events of {@code record} as a table, a package or lines. */
  void write(List<Event> events, Optional<Profile> profile, Chronology record) throws IOException {
    switch (options.format()) {
      case JSON ->
          EventJson.writePackage(
              record.format(), events, record.registry(), profile, session.data());
      case JSONL -> EventJson.lines(events, session.data());
      default -> {
        List<Column<Event>> shown = options.isAll() ? EventColumn.all(known, events) : columns;
        new TableOutput(options, session).write(Table.of(shown, events));
      }
    }
  }

  /**
   * Tells whether events of {@code record} can be written while they are read: if they are not held
   * in memory anyway, and each looks the same whatever the others are. What columns there are in
   * all is known only at the end.
   */
  boolean isSerial(Chronology record) {
    boolean alike =
        switch (options.format()) {
          case TSV, CSV, MARKDOWN -> !options.isAll();
          case JSON, JSONL -> true;
          default -> false;
        };
    return alike && record.streamed() && options.limit().isEmpty() && !options.count();
  }

  /**
   * Writes the events that {@code filter} accepts as they are read; the output appears when all
   * have been read.
   */
  ExitCode writeSerially(EventFilter filter, Chronology record) throws IOException {
    try {
      SpooledEvents events =
          EventQuery.all(filter).gather(record, SpooledEvents.gathering(form(), order));
      switch (options.format()) {
        case JSON -> EventJson.writePackage(events.count() > 0, events::copyTo, session.data());
        case JSONL -> events.copyTo(session.data());
        default -> {
          new TableOutput(options, session).write(Table.of(columns, List.of()));
          events.copyTo(session.data());
        }
      }
      return session.found(events.count());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SpooledEvents.Form form() {
    return switch (options.format()) {
      case JSON -> new SpooledEvents.Form(EventJson::element, EventJson.BETWEEN);
      case JSONL ->
          new SpooledEvents.Form((event, out) -> EventJson.lines(List.of(event), out), "");
      default -> {
        TableWriter.RowByRow writer = new TableOutput(options, session).rowByRow();
        yield new SpooledEvents.Form(
            (event, out) -> writer.rows(Table.of(columns, List.of(event)), out), "");
      }
    };
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
}
