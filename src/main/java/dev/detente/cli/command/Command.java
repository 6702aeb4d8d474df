package dev.detente.cli.command;

import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.process.ExitCode;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** One command: what it takes, and what it does. */
public interface Command {

  /** Returns the name it is called by. */
  String name();

  /** Returns its options, the global ones last. */
  List<OptionGroup> options();

  /** Returns what stands for its arguments in the synopsis, such as {@code NAME...}; or nothing. */
  String arguments();

  /**
   * Does what it is for: load, select, tabulate, write.
   *
   * @throws IOException if the output cannot be written
   */
  ExitCode run(ParseResult parsed, Session session) throws IOException;

  /** Returns the arguments that {@code parsed} has. */
  static List<String> arguments(ParseResult parsed) {
    return parsed.matchedPositionalValue(0, List.of());
  }

  /** Returns what picocli parses the command with. */
  default CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(name());
    for (OptionGroup group : options()) {
      group.addTo(spec);
    }
    if (!arguments().isEmpty()) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .paramLabel(arguments())
              .type(List.class)
              .auxiliaryTypes(String.class)
              .arity("0..*")
              .build());
    }
    return spec;
  }
}
