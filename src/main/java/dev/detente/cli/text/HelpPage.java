package dev.detente.cli.text;

import dev.detente.cli.option.Option;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.process.ExitCode;
import dev.detente.render.RenderSettings;
import dev.detente.render.Wrap;
import java.io.IOException;
import java.util.List;

/**
 * Writes help: the purpose of a command, examples to paste, then its options.
 *
 * @param settings the layout
 * @param words the words of the help
 */
public record HelpPage(RenderSettings settings, Words words) {

  /** The environment variables that users may set, in the order of the help. */
  public static final List<String> VARIABLES =
      List.of(
          "DETENTE_LANG",
          "NO_COLOR",
          "FORCE_COLOR",
          "CLICOLOR",
          "COLUMNS",
          "JAVA_HOME",
          "DETENTE_JAVA_OPTS",
          "DETENTE_ARCHIVE",
          "XDG_CACHE_HOME");

  private static final int USUAL_WIDTH = 80;
  private static final int MOST_WIDTH = 100;
  private static final int LEAST_WIDTH = 20;

  /** On narrower screens meanings stand below the names. */
  private static final int NARROW = 60;

  private static final int INDENT = 28;
  private static final int NARROW_INDENT = 6;

  /** Writes the page that lists {@code commands}. */
  public void overview(List<Syntax> commands, Appendable out) throws IOException {
    paragraph("help.overview", out);
    examples("help.overview.examples", out);
    synopsis("detente COMMAND [OPTION]...", out);
    heading("help.commands", out);
    for (Syntax command : commands) {
      item(command.name(), words.say("help." + command.name()), out);
    }
    options(Syntax.ROOT, out);
    heading("help.environment", out);
    for (String variable : VARIABLES) {
      item(variable, words.say("variable." + variable), out);
    }
    out.append('\n');
    paragraph("help.more", out);
  }

  /** Writes what is shown if no command is given. */
  public void brief(Appendable out) throws IOException {
    paragraph("help.overview", out);
    examples("help.overview.examples", out);
    out.append('\n');
    paragraph("help.brief", out);
  }

  /** Writes the page of one command. */
  public void command(Syntax command, Appendable out) throws IOException {
    String key = "help." + command.name();
    String name = "detente " + command.name();
    String title = String.join("\n", Wrap.lines(name + " - " + words.say(key), width()));
    out.append(settings.palette().heading(name)).append(title.substring(name.length()));
    out.append('\n');
    examples(key + ".examples", out);
    String arguments = command.arguments().isEmpty() ? "" : " " + command.arguments();
    synopsis("detente " + command.name() + arguments + " [OPTION]...", out);
    if (words.has(key + ".details")) {
      out.append('\n');
      paragraph(key + ".details", out);
    }
    options(command, out);
    exitCodes(out);
  }

  private void exitCodes(Appendable out) throws IOException {
    heading("help.exit-codes", out);
    for (ExitCode code : ExitCode.values()) {
      item(Integer.toString(code.number()), words.say("exit." + code.number()), out);
    }
  }

  private void synopsis(String synopsis, Appendable out) throws IOException {
    heading("help.usage", out);
    for (String line : Wrap.lines(synopsis, width() - 2)) {
      out.append("  ").append(line).append('\n');
    }
  }

  private void examples(String key, Appendable out) throws IOException {
    if (words.has(key)) {
      out.append('\n');
      for (String example : words.say(key).split("\n")) {
        // a continued line can be pasted as it is
        boolean fits = Wrap.lines(example, width() - 2).size() == 1;
        List<String> lines = Wrap.lines(example, fits ? width() - 2 : width() - 6);
        out.append("  ").append(String.join(" \\\n    ", lines)).append('\n');
      }
    }
  }

  private void options(Syntax command, Appendable out) throws IOException {
    for (OptionGroup group : command.groups()) {
      heading("group." + group.key(), out);
      for (Option option : group.options()) {
        item(names(option), words.say(option.key()), out);
      }
    }
  }

  /** Returns an option as {@code -a, --actor NAME}. */
  private static String names(Option option) {
    String names = String.join(", ", option.names());
    String aligned = option.names().size() == 1 ? "    " + names : names;
    return option.hasValue() ? aligned + " " + option.label() : aligned;
  }

  private void heading(String key, Appendable out) throws IOException {
    out.append('\n').append(settings.palette().heading(words.say(key))).append('\n');
  }

  private void paragraph(String key, Appendable out) throws IOException {
    for (String line : words.say(key).split("\n")) {
      for (String piece : Wrap.lines(line, width())) {
        out.append(piece).append('\n');
      }
    }
  }

  /** Writes a name and its meaning, which gets a new line if the name is long. */
  private void item(String name, String meaning, Appendable out) throws IOException {
    out.append("  ").append(name);
    int used = 2 + name.length();
    int column = width() < NARROW ? NARROW_INDENT : INDENT;
    if (used + 2 > column) {
      out.append('\n');
      used = 0;
    }
    String indent = " ".repeat(column);
    String next = " ".repeat(column - used);
    for (String line : Wrap.lines(meaning, width() - column)) {
      out.append(next).append(line).append('\n');
      next = indent;
    }
  }

  private int width() {
    return Math.min(MOST_WIDTH, Math.max(settings.width().orElse(USUAL_WIDTH), LEAST_WIDTH));
  }
}
