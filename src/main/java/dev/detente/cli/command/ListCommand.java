package dev.detente.cli.command;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.Chronology;
import dev.detente.query.EventQuery.Selection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code detente list}: the events that match. */
public final class ListCommand implements Command {

  @Override
  public String name() {
    return "list";
  }

  @Override
  public List<OptionGroup> options() {
    return List.of(FilterOptions.group(), OutputOptions.group(), GlobalOptions.group());
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) throws IOException {
    OutputOptions output = OutputOptions.of(parsed, session);
    FilterOptions filters = FilterOptions.open(parsed, session);
    Chronology chronology = filters.chronology();
    Selection selection =
        EventOutput.query(filters.filter(), chronology, output, session).select(chronology);
    if (output.count()) {
      return EventOutput.writeCount(selection, session);
    }
    EventOutput.write(selection.events(), chronology, Optional.empty(), output, session);
    EventOutput.writeFooter(selection, output, session);
    return session.found(selection.matching());
  }
}
