package dev.detente.cli.command;

import static dev.detente.cli.option.ValueKind.TEXT;
import static dev.detente.cli.option.ValueKind.one;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.option.Rows;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.option.ValueKind;
import dev.detente.cli.process.ExitCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParseResult;

/** The commands, in the order of the help. */
public enum Command {
  LIST(true, "", TEXT, Rows.EVENTS, query()),
  WHO(true, "[NAME...]", ValueKind.phrase("actors"), Rows.EVENTS, query()),
  SHOW(
      true, "KEY", one("events"), Rows.EVENTS, List.of(OutputOptions.IN_FULL, GlobalOptions.GROUP)),
  SUMMARY(true, "", TEXT, Rows.SUMMARY, query(SummaryCommand.GROUP)),
  ACTORS(true, "", TEXT, Rows.ACTORS, query()),
  SOURCES(true, "", TEXT, Rows.SOURCES, query()),
  CHECK(
      false,
      "[FILE]",
      ValueKind.FILE,
      Rows.NONE,
      List.of(
          CheckCommand.GROUP,
          GlobalOptions.GROUP.without(GlobalOptions.EXIT_STATUS, GlobalOptions.SKIP))),
  COMPLETION(true, "bash|zsh|fish", one("shells"), Rows.NONE, List.of(GlobalOptions.WITHOUT_DATA)),
  HELP(false, "[COMMAND]", one("commands"), Rows.NONE, List.of(GlobalOptions.WITHOUT_DATA));

  private final boolean reading;
  private final Syntax syntax;

  /**
   * Declares a command.
   *
   * @param reading whether it reads the bundled record if no file is named
   */
  Command(
      boolean reading, String arguments, ValueKind argument, Rows rows, List<OptionGroup> options) {
    String name = name().toLowerCase(Locale.ROOT);
    this.reading = reading;
    this.syntax = new Syntax(name, arguments, argument, rows, options);
  }

  /** Returns the options of a command that queries events, after its {@code own}. */
  private static List<OptionGroup> query(OptionGroup... own) {
    List<OptionGroup> groups = new ArrayList<>(List.of(own));
    groups.add(FilterOptions.GROUP);
    groups.add(OutputOptions.GROUP);
    groups.add(GlobalOptions.GROUP);
    return groups;
  }

  public static List<Syntax> syntaxes() {
    List<Syntax> syntaxes = new ArrayList<>();
    for (Command command : values()) {
      syntaxes.add(command.syntax);
    }
    return syntaxes;
  }

  public static List<String> names() {
    return syntaxes().stream().map(Syntax::name).toList();
  }

  /** Returns the command with that name, which must exist. */
  public static Command of(String name) {
    for (Command command : values()) {
      if (command.syntax.name().equals(name)) {
        return command;
      }
    }
    throw new IllegalArgumentException(name);
  }

  public Syntax syntax() {
    return syntax;
  }

  public boolean isReading() {
    return reading;
  }

  /**
   * Runs the command: load, select, tabulate, write.
   *
   * @throws IOException if the output cannot be written
   */
  public ExitCode run(ParseResult parsed, Session session) throws IOException {
    return switch (this) {
      case LIST -> ListCommand.run(parsed, session);
      case WHO -> WhoCommand.run(parsed, session);
      case SHOW -> ShowCommand.run(parsed, session);
      case SUMMARY -> SummaryCommand.run(parsed, session);
      case ACTORS -> RegistryCommands.actors(parsed, session);
      case SOURCES -> RegistryCommands.sources(parsed, session);
      case CHECK -> CheckCommand.run(parsed, session);
      case COMPLETION -> CompletionCommand.run(parsed, session);
      case HELP -> HelpCommand.run(parsed, session);
    };
  }
}
