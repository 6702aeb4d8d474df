package dev.detente.cli.command;

import java.util.List;
import java.util.Optional;

/** The commands there are; each is made only when it is called. */
public final class Commands {

  /** The names, in the order that help shows them. */
  public static final List<String> NAMES =
      List.of("list", "who", "show", "summary", "actors", "sources", "check", "completion", "help");

  private Commands() {}

  /** Returns the command of that name. */
  public static Optional<Command> of(String name) {
    return switch (name) {
      case "list" -> Optional.of(new ListCommand());
      case "who" -> Optional.of(new WhoCommand());
      case "show" -> Optional.of(new ShowCommand());
      case "summary" -> Optional.of(new SummaryCommand());
      case "actors" -> Optional.of(new ActorsCommand());
      case "sources" -> Optional.of(new SourcesCommand());
      case "check" -> Optional.of(new CheckCommand());
      case "completion" -> Optional.of(new CompletionCommand());
      case "help" -> Optional.of(new HelpCommand());
      default -> Optional.empty();
    };
  }
}
