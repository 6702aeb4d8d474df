package dev.detente.cli.process;

import dev.detente.model.Language;
import dev.detente.render.Glyphs;
import dev.detente.render.Palette;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What the environment says of the terminal, asked once. The launcher finds it out and passes it
 * on: without the launcher nothing counts as a terminal.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param width the columns of the terminal
 * @param locale the user's POSIX locale, such as {@code ar_EG.UTF-8}; may be empty
 * @param environment the environment variables
 */
public record Terminal(
    boolean out, boolean err, int width, String locale, Map<String, String> environment) {

  private static final int USUAL_WIDTH = 80;

  /** In fewer columns nothing can be read. */
  private static final int LEAST_WIDTH = 20;

  /** Asks the environment. */
  public static Terminal system() {
    String terminals = System.getProperty("detente.terminals", "");
    return new Terminal(
        terminals.indexOf('1') >= 0,
        terminals.indexOf('2') >= 0,
        width(System.getProperty("detente.width", "")),
        System.getProperty("detente.locale", ""),
        System.getenv());
  }

  private static int width(String columns) {
    try {
      int width = Integer.parseInt(columns);
      return width > 0 ? Math.max(width, LEAST_WIDTH) : USUAL_WIDTH;
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  /** Returns the language that the environment asks for, if any: the locale's on terminals only. */
  public Optional<Language> language() {
    return out ? Language.of(locale) : Optional.empty();
  }

  /** Returns the value of an environment variable; empty if it is not set. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** Returns what tells the time that has passed, in nanoseconds. */
  public LongSupplier clock() {
    return System::nanoTime;
  }

  public Glyphs glyphs() {
    String charset = locale.substring(locale.indexOf('.') + 1).toLowerCase(Locale.ROOT);
    return charset.startsWith("utf-8") || charset.startsWith("utf8")
        ? Glyphs.UNICODE
        : Glyphs.ASCII;
  }

  /**
   * Returns the colours for a stream: after {@code when}, else by the variables, the first that
   * says anything, else where there is a terminal.
   *
   * @param when {@code auto}, {@code always} or {@code never}
   * @param terminal whether the stream is a terminal
   */
  public Palette palette(String when, boolean terminal) {
    if (when.equals("always")) {
      return Palette.ANSI;
    }
    if (when.equals("never") || !variable("NO_COLOR").isEmpty()) {
      return Palette.NONE;
    }
    if (isForced("FORCE_COLOR") || isForced("CLICOLOR_FORCE")) {
      return Palette.ANSI;
    }
    boolean plain = variable("CLICOLOR").equals("0") || isDumb();
    return terminal && !plain ? Palette.ANSI : Palette.NONE;
  }

  /** Tells whether the terminal does no more than show text, or none says what it is. */
  public boolean isDumb() {
    return variable("TERM").isEmpty() || variable("TERM").equals("dumb");
  }

  private boolean isForced(String name) {
    String value = variable(name);
    return !value.isEmpty() && !value.equals("0") && !value.equals("false");
  }
}
