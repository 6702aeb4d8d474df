package dev.detente.cli.command;

import dev.detente.cli.completion.BashCompletion;
import dev.detente.cli.completion.CompletionLists;
import dev.detente.cli.completion.CompletionScript;
import dev.detente.cli.completion.CompletionWords;
import dev.detente.cli.completion.CompletionWords.Word;
import dev.detente.cli.completion.FishCompletion;
import dev.detente.cli.completion.RecordWords;
import dev.detente.cli.completion.ZshCompletion;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.ValueException;
import dev.detente.query.names.Keywords;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/** {@code detente completion SHELL}: a script that completes command lines in that shell. */
public final class CompletionCommand implements Command {

  /** The shells there is a script for. */
  public static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public List<OptionGroup> options() {
    return List.of(GlobalOptions.without("--data", "--exit-status"));
  }

  @Override
  public String arguments() {
    return "bash|zsh|fish";
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) throws IOException {
    List<String> shells = Command.arguments(parsed);
    if (shells.isEmpty()) {
      throw ValueException.malformed("completion.no-shell", String.join(" ", SHELLS));
    }
    CompletionScript script =
        switch (Keywords.choose("completion", String.join(" ", shells), SHELLS)) {
          case "bash" -> new BashCompletion();
          case "zsh" -> new ZshCompletion();
          default -> new FishCompletion();
        };
    RecordWords record = new RecordWords(session.open(), session.language());
    Map<String, List<Word>> lists = CompletionLists.of(record, session.language(), session.words());
    script.write(CompletionWords.of(lists, session.words()), session.out());
    return ExitCode.OK;
  }
}
