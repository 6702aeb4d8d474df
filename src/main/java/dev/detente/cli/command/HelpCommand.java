package dev.detente.cli.command;

import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.text.HelpPage;
import dev.detente.query.names.Keywords;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** {@code detente help [COMMAND]}: the same as {@code detente COMMAND --help}. */
public final class HelpCommand implements Command {

  @Override
  public String name() {
    return "help";
  }

  @Override
  public List<OptionGroup> options() {
    return List.of(GlobalOptions.without("--data", "--exit-status"));
  }

  @Override
  public String arguments() {
    return "[COMMAND]";
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) throws IOException {
    List<String> names = Command.arguments(parsed);
    HelpPage page = new HelpPage(session.layout(), session.words());
    if (names.isEmpty()) {
      page.overview(session.out());
      return ExitCode.OK;
    }
    String name = Keywords.choose("help", String.join(" ", names), Commands.NAMES);
    page.command(Commands.of(name).orElseThrow(), session.out());
    return ExitCode.OK;
  }
}
