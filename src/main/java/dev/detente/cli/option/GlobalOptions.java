package dev.detente.cli.option;

import static dev.detente.cli.option.OptionGroup.flag;
import static dev.detente.cli.option.OptionGroup.single;

import dev.detente.cli.option.OptionGroup.Option;
import dev.detente.cli.process.Terminal;
import dev.detente.model.Language;
import dev.detente.query.names.Keywords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The options that may stand before the name of a command or after.
 *
 * @param data the file to read; empty for the bundled record
 * @param language the language of texts
 * @param color {@code auto}, {@code always} or {@code never}
 * @param exitStatus whether finding nothing is to be told by the exit code
 */
public record GlobalOptions(
    Optional<String> data, Language language, String color, boolean exitStatus) {

  /** When there are colours. */
  public static final List<String> COLORS = List.of("auto", "always", "never");

  /** The languages, by their codes. */
  static final List<String> LANGUAGES = List.of("en", "ar");

  public static OptionGroup group() {
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

  /** Returns those that a command takes for which {@code names} mean nothing. */
  public static OptionGroup without(String... names) {
    List<Option> options = new ArrayList<>(group().options());
    options.removeIf(option -> List.of(names).contains(option.name()));
    return new OptionGroup("global", options);
  }

  /** Reads the options of a line. */
  public static GlobalOptions of(RawLine line, Terminal terminal) {
    Optional<String> language = line.value("--lang");
    String variable = terminal.variable("DETENTE_LANG");
    if (language.isPresent()) {
      Keywords.choose("--lang", language.get(), LANGUAGES);
    } else if (!variable.isEmpty()) {
      Keywords.choose("DETENTE_LANG", variable, LANGUAGES);
    }
    Optional<String> when = line.value("--color");
    if (when.isPresent()) {
      Keywords.choose("--color", when.get(), COLORS);
    }
    return lenient(line, terminal);
  }

  /** Reads the options of a line that may be wrong: a value that is none counts as not given. */
  public static GlobalOptions lenient(RawLine line, Terminal terminal) {
    return new GlobalOptions(
        line.value("--data"),
        language(line, terminal),
        Keywords.find(line.value("--color").orElse(""), COLORS).orElse("auto"),
        line.has("--exit-status"));
  }

  /** Returns the language of the option, else of the variable, else of the terminal's locale. */
  private static Language language(RawLine line, Terminal terminal) {
    for (String given :
        List.of(line.value("--lang").orElse(""), terminal.variable("DETENTE_LANG"))) {
      Optional<String> code = Keywords.find(given, LANGUAGES);
      if (code.isPresent()) {
        return Language.of(code.get()).orElseThrow();
      }
    }
    return terminal.language().orElse(Language.EN);
  }
}
