package dev.detente.cli.command;

import dev.detente.cli.option.EventFields;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.option.Rows;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.text.Question;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import dev.detente.query.EventKey;
import dev.detente.query.Watched;
import dev.detente.query.filter.PeriodParser;
import dev.detente.render.EventDetail;
import dev.detente.render.EventMarkdown;
import dev.detente.render.OutputFormat;
import dev.detente.report.Columns;
import dev.detente.report.EventColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import picocli.CommandLine.ParseResult;

/** {@code detente show KEY}: events in full. */
final class ShowCommand {

  private ShowCommand() {}

  static ExitCode run(ParseResult parsed, Session session) throws IOException {
    List<String> keys = Syntax.arguments(parsed);
    if (keys.isEmpty()) {
      throw ValueException.malformed("show.no-key");
    }
    if (keys.size() != 1) {
      throw ValueException.malformed("show.one-key", String.join(" ", keys));
    }
    OutputOptions options = session.output(parsed, Rows.EVENTS);
    Chronology record = session.open();
    List<Collector<Event, ?, ?>> watches = new ArrayList<>();
    Columns<Event> columns = EventColumn.of(record.registry(), session.language());
    EventOutput output =
        new EventOutput(new EventFields(columns, List.of(), watches), options, session);
    Chronology chronology = Watched.of(record, watches);
    List<Event> events = find(keys.get(0), chronology);
    if (options.page()) {
      new EventDetail(session.layout(), chronology.registry(), session.words()::label)
          .write(events, session.out());
    } else if (options.format() == OutputFormat.HTML) {
      String date = events.get(0).date().text();
      Question question = session.question().and("show", language -> date);
      PageOutput.page(question, chronology, session).details(events, session.data());
    } else if (options.format() == OutputFormat.MARKDOWN && options.columns().isEmpty()) {
      new EventMarkdown(session.language(), chronology.registry(), session.words()::label)
          .write(events, session.data());
    } else {
      output.write(events, Optional.empty(), chronology);
    }
    return ExitCode.OK;
  }

  private static List<Event> find(String key, Chronology chronology) {
    EventKey.Match match = EventKey.find(key, chronology);
    if (!match.events().isEmpty()) {
      return match.events();
    }
    String candidates = String.join(", ", match.candidates());
    if (match.more() > 0) {
      String more = Integer.toString(match.more());
      throw ValueException.unknown(Message.of("id.more", key, candidates, more, listing(key)));
    }
    throw ValueException.unknown(
        candidates.isEmpty()
            ? Message.of("id.unknown", key)
            : Message.of("id.suggest", key, candidates));
  }

  /**
   * Returns a command that lists what {@code key} may mean, since a month is a period rather than a
   * key.
   */
  private static String listing(String key) {
    try {
      return "detente list --in " + PeriodParser.parse(key).text();
    } catch (ValueException e) {
      return "detente list -c id,title";
    }
  }
}
