package dev.detente.cli.command;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.option.Rows;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.Chronology;
import dev.detente.query.EventQuery;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code detente list}: the matching events. */
final class ListCommand {

  private ListCommand() {}

  static ExitCode run(ParseResult parsed, Session session) throws IOException {
    OutputOptions options = session.output(parsed, Rows.EVENTS);
    FilterOptions filters = session.filters(parsed);
    EventOutput output = new EventOutput(filters.fields(), options, session);
    EventQuery query = output.query(filters.filter());
    Chronology chronology = filters.chronology();
    if (output.isSerial(chronology)) {
      return output.writeSerially(filters.filter(), chronology);
    }
    return output.write(
        query.select(chronology), Optional.empty(), chronology, session.question().and(filters));
  }
}
