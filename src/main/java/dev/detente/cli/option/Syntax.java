package dev.detente.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options and arguments of a command.
 *
 * @param name the name of the command
 * @param arguments its arguments in the synopsis, such as {@code NAME...}; empty if it takes none
 * @param argument the kind of each argument
 * @param rows the kind of rows of its answer
 * @param groups its options, the global ones last
 */
public record Syntax(
    String name, String arguments, ValueKind argument, Rows rows, List<OptionGroup> groups) {

  /** A line without a command. */
  public static final Syntax ROOT =
      new Syntax("detente", "", ValueKind.one("commands"), Rows.NONE, List.of(GlobalOptions.GROUP));

  public List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (OptionGroup group : groups) {
      options.addAll(group.options());
    }
    return options;
  }

  /** Returns the arguments of a line. */
  public static List<String> arguments(ParseResult parsed) {
    return parsed.matchedPositionalValue(0, List.of());
  }

  ParseResult parse(String... args) {
    CommandSpec spec = CommandSpec.create();
    for (Option option : options()) {
      spec.addOption(option.spec());
    }
    if (!arguments.isEmpty()) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .paramLabel(arguments)
              .type(List.class)
              .auxiliaryTypes(String.class)
              .arity("0..*")
              .build());
    }
    return new CommandLine(spec)
        .setExpandAtFiles(false)
        // the raw line has already decided which words are values
        .setAllowOptionsAsOptionParameters(true)
        .parseArgs(args);
  }
}
