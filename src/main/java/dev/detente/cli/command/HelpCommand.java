package dev.detente.cli.command;

import dev.detente.cli.option.Syntax;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.text.HelpPage;
import dev.detente.query.names.Keywords;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code detente help [COMMAND]}: the same as {@code detente COMMAND --help}. */
public final class HelpCommand {

  private HelpCommand() {}

  static ExitCode run(ParseResult parsed, Session session) throws IOException {
    List<String> words = Syntax.arguments(parsed);
    if (words.isEmpty()) {
      return show(Optional.empty(), session);
    }
    String name = Keywords.choose("help", String.join(" ", words), Command.names());
    return show(Optional.of(Command.of(name).syntax()), session);
  }

  /** Shows the page of a command, or the one that lists them. */
  public static ExitCode show(Optional<Syntax> command, Session session) throws IOException {
    HelpPage page = new HelpPage(session.layout(), session.words());
    if (command.isPresent()) {
      page.command(command.get(), session.out());
    } else {
      page.overview(Command.syntaxes(), session.out());
    }
    return ExitCode.OK;
  }
}
