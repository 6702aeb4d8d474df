package dev.detente.cli.command;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.option.Rows;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.Chronology;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code detente list}: the events that match. */
final class ListCommand {

  private ListCommand() {}

  static ExitCode run(ParseResult parsed, Session session) throws IOException {
    OutputOptions options = session.output(parsed, Rows.EVENTS);
    FilterOptions filters = session.filters(parsed);
    Chronology chronology = filters.chronology();
    EventOutput output =
        new EventOutput(chronology, session.question().and(filters), options, session);
    return output.write(output.query(filters.filter()).select(chronology), Optional.empty());
  }
}
