package dev.detente.cli.completion;

import dev.detente.cli.completion.Completion.Word;
import dev.detente.cli.option.ValueKind;
import dev.detente.dataset.BundledFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A shell, and the syntax of words in its completion script. The script is {@code
 * completion.SHELL}, with {@code @lists@} and {@code @values@} in place of the words.
 */
public enum Shell {
  /** From release 4.4 on. */
  BASH("_detente_%s=(\n%s)\n", "['%s']='%s'\n") {
    @Override
    String word(Word word) {
      return inQuotes(word.text()) + "\n";
    }
  },
  ZSH("typeset -ga _detente_%s=(\n%s)\n", "'%s' '%s'\n") {
    /** Writes a word as {@code _describe} takes it: {@code word:meaning}. */
    @Override
    String word(Word word) {
      String text = word.text().replace("\\", "\\\\").replace(":", "\\:");
      return inQuotes(word.meaning().isEmpty() ? text : text + ":" + word.meaning()) + "\n";
    }
  },
  /** From release 3.1 on. */
  FISH("        case %s\nprintf '%%s\\n'%s\n", "        case '%s'\n            echo %s\n") {
    /** Writes a word as fish takes it from a command: {@code word TAB meaning}. */
    @Override
    String word(Word word) {
      String text = word.meaning().isEmpty() ? word.text() : word.text() + "\t" + word.meaning();
      return " \\\n'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
  };

  public static final List<String> NAMES =
      Stream.of(values()).map(shell -> shell.name().toLowerCase(Locale.ROOT)).toList();

  private final String list;
  private final String value;

  /**
   * Makes a shell.
   *
   * @param list the format of a list, with its name and its words
   * @param value the format of the kind of a value, with its place and the kind
   */
  Shell(String list, String value) {
    this.list = list;
    this.value = value;
  }

  /** Returns the shell with that name, which must exist. */
  public static Shell of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  public void write(Completion completion, Appendable out) throws IOException {
    String name = "completion." + name().toLowerCase(Locale.ROOT);
    out.append(
        BundledFile.text(Shell.class, name)
            .replace("@lists@\n", lists(completion.lists()))
            .replace("@values@\n", values(completion.values())));
  }

  abstract String word(Word word);

  private String lists(Map<String, List<Word>> lists) {
    StringBuilder written = new StringBuilder();
    for (Map.Entry<String, List<Word>> each : lists.entrySet()) {
      StringBuilder words = new StringBuilder();
      for (Word word : each.getValue()) {
        words.append(word(word));
      }
      written.append(String.format(Locale.ROOT, list, each.getKey(), words));
    }
    return written.toString();
  }

  private String values(Map<String, ValueKind> values) {
    StringBuilder written = new StringBuilder();
    for (Map.Entry<String, ValueKind> each : values.entrySet()) {
      written.append(String.format(Locale.ROOT, value, each.getKey(), each.getValue()));
    }
    return written.toString();
  }

  /** Quotes {@code text} as one word of a POSIX shell. */
  private static String inQuotes(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
