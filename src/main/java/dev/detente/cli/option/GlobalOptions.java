package dev.detente.cli.option;

import static dev.detente.cli.option.Option.flag;
import static dev.detente.cli.option.Option.repeated;
import static dev.detente.cli.option.Option.single;

import dev.detente.cli.process.Terminal;
import dev.detente.dataset.Reading;
import dev.detente.model.Language;
import dev.detente.model.ValueException;
import dev.detente.query.names.Keywords;
import java.util.List;
import java.util.Optional;

/**
 * The options that may stand before or after the command.
 *
 * @param data the file to read; empty for the bundled record
 * @param maps the mappings of its fields to members of events, as written
 * @param skip whether unreadable rows are left out
 * @param language the language of texts
 * @param color {@code auto}, {@code always} or {@code never}
 * @param exitStatus whether finding nothing changes the exit code
 */
public record GlobalOptions(
    Optional<String> data,
    List<String> maps,
    boolean skip,
    Language language,
    String color,
    boolean exitStatus) {

  public static final Option DATA = single("FILE", ValueKind.FILE, "-d", "--data");
  public static final Option MAP = repeated("MEMBER=FIELD", ValueKind.FILE, "--map");
  public static final Option SKIP = flag("--skip");
  public static final Option LANG = single("LANG", ValueKind.one("languages"), "--lang");
  public static final Option COLOR = single("WHEN", ValueKind.one("colors"), "--color");
  public static final Option EXIT_STATUS = flag("-e", "--exit-status");
  public static final Option DEBUG = flag("--debug");
  public static final Option HELP = flag("-h", "--help");
  public static final Option VERSION = flag("--version");

  public static final OptionGroup GROUP =
      new OptionGroup(
          "global", List.of(DATA, MAP, SKIP, LANG, COLOR, EXIT_STATUS, DEBUG, HELP, VERSION));

  /** The group of commands that read no file. */
  public static final OptionGroup WITHOUT_DATA = GROUP.without(DATA, MAP, SKIP, EXIT_STATUS);

  /** The values of {@link #COLOR}. */
  public static final List<String> COLORS = List.of("auto", "always", "never");

  /** The values of {@link #LANG}. */
  public static final List<String> LANGUAGES = List.of(Language.EN.code(), Language.AR.code());

  private static final String LANGUAGE_VARIABLE = "DETENTE_LANG";

  /**
   * Parses the options of a line.
   *
   * @throws ValueException if a value is unknown
   */
  public static GlobalOptions of(RawLine line, Terminal terminal) {
    String variable = terminal.variable(LANGUAGE_VARIABLE);
    if (line.value(LANG).isPresent()) {
      Keywords.choose(LANG.name(), line.value(LANG).get(), LANGUAGES);
    } else if (!variable.isEmpty()) {
      Keywords.choose(LANGUAGE_VARIABLE, variable, LANGUAGES);
    }
    if (line.value(COLOR).isPresent()) {
      Keywords.choose(COLOR.name(), line.value(COLOR).get(), COLORS);
    }
    return lenient(line, terminal);
  }

  /** Parses the options of a line that may be wrong, ignoring unknown values. */
  public static GlobalOptions lenient(RawLine line, Terminal terminal) {
    return new GlobalOptions(
        line.value(DATA),
        line.values(MAP),
        line.has(SKIP),
        language(line, terminal),
        Keywords.find(line.value(COLOR).orElse(""), COLORS).orElse("auto"),
        line.has(EXIT_STATUS));
  }

  /**
   * Returns how the file is to be read.
   *
   * @throws ValueException if the mappings are malformed
   */
  public Reading reading() {
    return Reading.of(maps, skip);
  }

  /**
   * Rejects options about a file if none is read.
   *
   * @throws ValueException if there are such options
   */
  public void requireNoReading() {
    if (skip || !maps.isEmpty()) {
      throw ValueException.malformed("map.no-data", skip ? SKIP.name() : MAP.name());
    }
  }

  /** Returns the language of the option, else of the variable, else of the locale. */
  private static Language language(RawLine line, Terminal terminal) {
    for (String given :
        List.of(line.value(LANG).orElse(""), terminal.variable(LANGUAGE_VARIABLE))) {
      Optional<String> code = Keywords.find(given, LANGUAGES);
      if (code.isPresent()) {
        return Language.of(code.get()).orElseThrow();
      }
    }
    return terminal.language().orElse(Language.EN);
  }
}
