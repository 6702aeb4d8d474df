package dev.detente.cli.completion;

import dev.detente.cli.completion.CompletionWords.Shape;
import dev.detente.cli.completion.CompletionWords.Value;

/** Tells which list the value of an option, or an argument, is chosen from. */
public final class CompletionValues {

  private static final Value TEXT = new Value(Shape.TEXT, "");
  private static final Value FILE = new Value(Shape.FILE, "");

  private CompletionValues() {}

  /** Returns what the value of an option of {@code command} is made up of. */
  static Value ofOption(String command, String option) {
    return switch (option) {
      case "--actor", "--recipient" -> new Value(Shape.FILTER, "actors");
      case "--country" -> new Value(Shape.FILTER, "countries");
      case "--theme" -> new Value(Shape.FILTER, "themes");
      case "--type" -> new Value(Shape.FILTER, "types");
      case "--quad" -> new Value(Shape.FILTER, "quads");
      case "--place" -> new Value(Shape.FILTER, "places");
      case "--source" -> new Value(Shape.FILTER, "sources");
      case "--in" -> new Value(Shape.FILTER, "periods");
      case "--since", "--until" -> new Value(Shape.ONE, "periods");
      case "--by" -> new Value(Shape.LIST, "groupings");
      case "--sort" -> new Value(Shape.LIST, "keys_" + table(command));
      case "--columns" -> new Value(Shape.LIST, "columns_" + table(command));
      case "--format" ->
          new Value(Shape.ONE, command.equals("sources") ? "formats_sources" : "formats");
      case "--lang" -> new Value(Shape.ONE, "languages");
      case "--color" -> new Value(Shape.ONE, "colors");
      case "--data" -> FILE;
      case "--search", "--limit" -> TEXT;
      default -> throw new IllegalArgumentException(option);
    };
  }

  /** Returns what the arguments of {@code command} are made up of. */
  static Value ofArguments(String command) {
    return switch (command) {
      case CompletionWords.ROOT, "help" -> new Value(Shape.ONE, "commands");
      case "who" -> new Value(Shape.PHRASE, "actors");
      case "show" -> new Value(Shape.ONE, "events");
      case "completion" -> new Value(Shape.ONE, "shells");
      case "check" -> FILE;
      default -> TEXT;
    };
  }

  /** Returns the table whose columns a command shows. */
  private static String table(String command) {
    return switch (command) {
      case "who", "show" -> "list";
      default -> command;
    };
  }
}
