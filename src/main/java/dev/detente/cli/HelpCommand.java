package dev.detente.cli;

import dev.detente.model.ValueException;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** {@code detente help [COMMAND]}: the same as {@code detente COMMAND --help}. */
final class HelpCommand implements Command {

  @Override
  public String name() {
    return "help";
  }

  @Override
  public List<OptionGroup> options() {
    return List.of();
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
    Command command =
        Commands.of(names.get(0))
            .filter(found -> names.size() == 1)
            .orElseThrow(() -> unknown(String.join(" ", names)));
    page.command(command, session.out());
    return ExitCode.OK;
  }

  private static ValueException unknown(String name) {
    return ValueException.malformed(
        "option.choice", "help", name, String.join(" ", Commands.NAMES));
  }
}
