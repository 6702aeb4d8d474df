package dev.detente.cli;

import static dev.detente.cli.OptionGroup.flag;
import static dev.detente.cli.OptionGroup.single;

import dev.detente.model.Language;
import dev.detente.model.ValueException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * The options that every command takes, before its name or after.
 *
 * @param data the file to read; empty for the bundled record
 * @param language the language of texts
 * @param color {@code auto}, {@code always} or {@code never}
 * @param exitStatus whether finding nothing is to be told by the exit code
 */
record GlobalOptions(Optional<String> data, Language language, String color, boolean exitStatus) {

  /** When there are colours. */
  static final List<String> COLORS = List.of("auto", "always", "never");

  static OptionGroup group() {
    return new OptionGroup(
        "global",
        List.of(
            single("FILE", "-d", "--data"),
            single("LANG", "--lang"),
            single("WHEN", "--color"),
            flag("-e", "--exit-status"),
            flag("--debug"),
            flag("-h", "--help"),
            flag("--version")));
  }

  /** Reads the options of a command; those given before its name count where it has none. */
  static GlobalOptions of(ParseResult root, ParseResult command, Terminal terminal) {
    Optional<String> data = value(root, command, "--data");
    if (data.isPresent() && data.get().isEmpty()) {
      throw ValueException.malformed("option.empty", "--data", "");
    }
    return new GlobalOptions(
        data,
        language(value(root, command, "--lang"), terminal),
        color(value(root, command, "--color").orElse("auto")),
        isGiven(root, command, "--exit-status"));
  }

  /** Returns what holds where none of the options is given. */
  static GlobalOptions defaults(Language language) {
    return new GlobalOptions(Optional.empty(), language, "auto", false);
  }

  /** Tells whether help is asked for, whatever else may be wrong with the line. */
  static boolean asksForHelp(String... args) {
    for (String arg : args) {
      if (arg.equals("-h") || arg.equals("--help")) {
        return true;
      }
      if (arg.equals("--")) {
        return false;
      }
    }
    return false;
  }

  /** Returns the language that a line asks for, even if it cannot be parsed. */
  static Language languageOf(String[] args, Terminal terminal) {
    String code = valueIn(args, "--lang");
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    return Language.of(terminal.variable("DETENTE_LANG"))
        .or(terminal::language)
        .orElse(Language.EN);
  }

  /** Returns when a line asks for colours, even if it cannot be parsed. */
  static String colorOf(String... args) {
    String when = valueIn(args, "--color");
    return COLORS.contains(when) ? when : "auto";
  }

  private static String valueIn(String[] args, String option) {
    String value = "";
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(option + "=")) {
        value = args[i].substring(option.length() + 1);
      } else if (args[i].equals(option) && i + 1 < args.length) {
        value = args[i + 1];
      }
    }
    return value;
  }

  /** Tells whether a flag is given, before the name of the command or after. */
  static boolean isGiven(ParseResult root, ParseResult command, String flag) {
    return root.hasMatchedOption(flag) || command.hasMatchedOption(flag);
  }

  private static Optional<String> value(ParseResult root, ParseResult command, String option) {
    String value = command.matchedOptionValue(option, (String) null);
    return Optional.ofNullable(value == null ? root.matchedOptionValue(option, null) : value);
  }

  private static Language language(Optional<String> given, Terminal terminal) {
    if (given.isPresent()) {
      return exact("--lang", given.get());
    }
    String variable = terminal.variable("DETENTE_LANG");
    if (!variable.isEmpty()) {
      return exact("DETENTE_LANG", variable);
    }
    return terminal.language().orElse(Language.EN);
  }

  private static Language exact(String where, String code) {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    throw ValueException.malformed("option.choice", where, code, "en, ar");
  }

  private static String color(String when) {
    if (!COLORS.contains(when)) {
      throw ValueException.malformed("option.choice", "--color", when, String.join(", ", COLORS));
    }
    return when;
  }
}
