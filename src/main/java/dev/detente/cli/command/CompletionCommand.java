package dev.detente.cli.command;

import dev.detente.cli.completion.Completion;
import dev.detente.cli.completion.Shell;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.ValueException;
import dev.detente.query.names.Keywords;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** {@code detente completion SHELL}: a script that completes command lines in that shell. */
final class CompletionCommand {

  private CompletionCommand() {}

  static ExitCode run(ParseResult parsed, Session session) throws IOException {
    List<String> words = Syntax.arguments(parsed);
    if (words.isEmpty()) {
      throw ValueException.malformed("completion.no-shell", String.join(" ", Shell.NAMES));
    }
    Shell shell = Shell.of(Keywords.choose("completion", String.join(" ", words), Shell.NAMES));
    shell.write(
        Completion.of(Command.syntaxes(), session.open(), session.language(), session.words()),
        session.out());
    return ExitCode.OK;
  }
}
