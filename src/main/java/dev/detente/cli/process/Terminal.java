package dev.detente.cli.process;

import dev.detente.model.Language;
import dev.detente.render.Glyphs;
import dev.detente.render.Palette;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The facts about the terminal, read from the environment once. The launcher finds them out and
 * passes them on; without it nothing counts as a terminal.
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

  /** Narrower output would be unreadable. */
  private static final int LEAST_WIDTH = 20;

  /** Reads the environment. */
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

  /** Returns the language of the locale, if output goes to a terminal. */
  public Optional<Language> language() {
    return out ? Language.of(locale) : Optional.empty();
  }

  /** Returns the value of an environment variable; empty if it is not set. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** Returns a clock that counts nanoseconds. */
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
   * Returns the colours for a stream: by {@code when}, else by the first environment variable that
   * decides, else by whether it is a terminal.
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

  /** Tells whether the terminal can only show text, or does not say what it can do. */
  public boolean isDumb() {
    return variable("TERM").isEmpty() || variable("TERM").equals("dumb");
  }

  private boolean isForced(String name) {
    String value = variable(name);
    return !value.isEmpty() && !value.equals("0") && !value.equals("false");
  }
}
