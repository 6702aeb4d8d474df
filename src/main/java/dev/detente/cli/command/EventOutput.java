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
 * Answers with events, in the order and format that is asked for. The columns that are asked for
 * are named first of all, so that it can be seen whether there are such while events are read.
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
   * @param fields finds the columns that are named
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

  /** Returns the question for the events of {@code filter}: where they are counted, for none. */
  EventQuery query(EventFilter filter) {
    return options.count()
        ? new EventQuery(filter, Order.ofFile(), OptionalInt.of(0))
        : new EventQuery(filter, order, options.limit());
  }

  /**
   * Writes what was selected, or how many that is; before it, for people, who {@code profile} is.
   *
   * @param record what the events are of
   * @param question what they answer, in words
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

  /** Writes events of {@code record} as a table, as a package or as lines. */
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
   * Tells whether the events of {@code record} are written as they are read: where they are not
   * held anyway, and each looks the same whatever the others are. Which columns all of them have is
   * known only of all.
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

  /** Writes the events of {@code filter}, none of which is held, when all have been read. */
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
