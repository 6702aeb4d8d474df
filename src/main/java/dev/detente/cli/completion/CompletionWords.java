package dev.detente.cli.completion;

import dev.detente.cli.command.Commands;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.OptionGroup.Option;
import dev.detente.cli.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What may follow what on a command line, the same for every shell.
 *
 * @param lists the words there are to choose from, by the name of their list
 * @param values what the arguments of {@code COMMAND} and the value of {@code COMMAND OPTION} are
 *     made up of
 */
public record CompletionWords(Map<String, List<Word>> lists, Map<String, Value> values) {

  /** Stands for the command in a line that names none yet. */
  static final String ROOT = "detente";

  /**
   * A word to choose.
   *
   * @param text the word, unquoted
   * @param meaning what it stands for; empty where the word says it
   */
  public record Word(String text, String meaning) {}

  /** How the words of a list make up a value. */
  enum Shape {
    /** As one word. */
    ONE,
    /** As several with commas between. */
    LIST,
    /** As several with commas between, each perhaps after {@code not:}. */
    FILTER,
    /** As one that may be written as several arguments. */
    PHRASE,
    /** Not at all: the value is the name of a file. */
    FILE,
    /** Not at all: the value may be anything. */
    TEXT
  }

  /**
   * What a value is made up of.
   *
   * @param shape how
   * @param list the name of the list; empty where there is none
   */
  record Value(Shape shape, String list) {

    /** Writes the shape and the list, as scripts read them. */
    @Override
    public String toString() {
      return shape.name().toLowerCase(Locale.ROOT) + " " + list;
    }
  }

  /** Adds to {@code lists} the options of every command, told by {@code words}. */
  public static CompletionWords of(Map<String, List<Word>> lists, Words words) {
    CompletionWords all = new CompletionWords(new LinkedHashMap<>(lists), new LinkedHashMap<>());
    all.add(ROOT, List.of(GlobalOptions.group()), words);
    for (String name : Commands.NAMES) {
      all.add(name, Commands.of(name).orElseThrow().options(), words);
    }
    return all;
  }

  private void add(String command, List<OptionGroup> groups, Words words) {
    List<Word> list = new ArrayList<>();
    values.put(command, CompletionValues.ofArguments(command));
    for (OptionGroup group : groups) {
      for (Option option : group.options()) {
        for (String name : option.names()) {
          list.add(new Word(name, words.say(option.key())));
          if (option.hasValue()) {
            values.put(command + " " + name, CompletionValues.ofOption(command, option.name()));
          }
        }
      }
    }
    lists.put("options_" + command, list);
  }
}
