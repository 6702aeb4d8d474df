package dev.detente.cli;

import dev.detente.cli.CompletionWords.Word;
import dev.detente.model.ValueException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/** {@code detente completion SHELL}: a script that completes command lines in that shell. */
final class CompletionCommand implements Command {

  /** The shells there is a script for. */
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public List<OptionGroup> options() {
    return List.of();
  }

  @Override
  public String arguments() {
    return "bash|zsh|fish";
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) throws IOException {
    CompletionScript script = script(String.join(" ", Command.arguments(parsed)));
    if (session.options().data().isPresent()) {
      throw ValueException.malformed("completion.data", session.options().data().get());
    }
    RecordWords record = new RecordWords(session.open(), session.language());
    Map<String, List<Word>> lists = CompletionLists.of(record, session.language(), session.words());
    script.write(CompletionWords.of(lists, session.words()), session.out());
    return ExitCode.OK;
  }

  private static CompletionScript script(String shell) {
    return switch (shell) {
      case "bash" -> new BashCompletion();
      case "zsh" -> new ZshCompletion();
      case "fish" -> new FishCompletion();
      default ->
          throw ValueException.malformed(
              "option.choice", "completion", shell, String.join(" ", SHELLS));
    };
  }
}
