package dev.detente.cli;

import dev.detente.cli.command.Command;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.Option;
import dev.detente.cli.option.RawLine;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import dev.detente.cli.text.ProblemText;
import dev.detente.cli.text.Words;
import dev.detente.dataset.DatasetException;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import dev.detente.query.names.Similarity;
import dev.detente.render.Palette;
import dev.detente.render.Visible;
import dev.detente.render.VisibleWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Maps every failure to one line on standard error and an exit code. */
final class Failures {

  private static final String BROKEN_PIPE = "Broken pipe";

  private final Terminal terminal;
  private final Streams streams;
  private final RawLine line;

  Failures(Terminal terminal, Streams streams, RawLine line) {
    this.terminal = terminal;
    this.streams = streams;
    this.line = line;
  }

  /** Ends a run whose output could not be written; a closed pipe is not a failure. */
  ExitCode output(IOException e) {
    if (String.valueOf(e.getMessage()).contains(BROKEN_PIPE)) {
      return ExitCode.OK;
    }
    return fail(ExitCode.OUTPUT, say("output.failed", String.valueOf(e.getMessage())), e);
  }

  /** Ends a run whose data is invalid. */
  ExitCode data(DatasetException e) {
    String words = ProblemText.of(e.problem(), words());
    return fail(ExitCode.DATA, e.isOfRow() ? words().say("rows.advice", words) : words, e);
  }

  /** Ends a run because a value was rejected. */
  ExitCode value(ValueException e) {
    ExitCode code = e.kind() == ValueException.Kind.UNKNOWN ? ExitCode.NOT_FOUND : ExitCode.USAGE;
    String words = words().say(e.message());
    return fail(code, code == ExitCode.USAGE ? withPointer(words) : words, e);
  }

  /** Ends a run whose command line cannot be parsed. */
  ExitCode usage(ParameterException e) {
    return fail(ExitCode.USAGE, withPointer(words().say(message(e))), e);
  }

  /** Ends a run that failed by a defect of the program, or for lack of memory. */
  ExitCode internal(Throwable e) {
    String words =
        e instanceof OutOfMemoryError
            ? say("internal.memory")
            : say("internal.defect", String.valueOf(e));
    return fail(ExitCode.INTERNAL, words, e);
  }

  /** Flushes standard error; if that fails, so does a run that had succeeded. */
  ExitCode flush(ExitCode code) {
    try {
      streams.err().flush();
      return code;
    } catch (IOException e) {
      return code == ExitCode.OK ? output(e) : code;
    }
  }

  private ExitCode fail(ExitCode code, String words, Throwable cause) {
    try {
      Palette palette = terminal.palette(options().color(), terminal.err());
      streams.err().append(palette.error("detente:")).append(' ');
      streams.err().append(Visible.of(words)).append('\n');
      if (line.has(GlobalOptions.DEBUG)) {
        cause.printStackTrace(new PrintWriter(new VisibleWriter(streams.err()), true));
      }
    } catch (IOException e) {
      // there is no one left to tell
    }
    return code;
  }

  private String withPointer(String words) {
    String command = line.command().map(named -> named.name() + " ").orElse("");
    return words + say("usage.pointer", "detente " + command + "--help");
  }

  private Message message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      return line.isArgument(word) ? unmatchedArgument(word) : unmatchedOption(word);
    }
    if (e instanceof OverwrittenOptionException repeated
        && repeated.getOverwritten() instanceof OptionSpec option) {
      return Message.of("usage.repeated", option.longestName());
    }
    return Message.of("usage.other", e.getMessage());
  }

  private Message unmatchedArgument(String word) {
    if (line.command().isPresent()) {
      return Message.of("usage.extra", word, "detente who " + word);
    }
    List<String> near = Similarity.nearest(word, Command.names());
    String remedy = "detente " + (near.isEmpty() ? "who " + word : near.get(0));
    return Message.of("usage.unknown-command", word, remedy);
  }

  /** Says where an option belongs, or which one may be meant. */
  private Message unmatchedOption(String word) {
    List<String> right = new ArrayList<>();
    for (Syntax command : line.commands()) {
      if (RawLine.option(word, command.options()).isPresent()) {
        right.add(command.name());
      }
    }
    if (!right.isEmpty()) {
      return line.command().isPresent() && !line.hasUnknownBeforeCommand()
          ? Message.of(
              "usage.elsewhere", word, line.command().get().name(), String.join(" ", right))
          : Message.of("usage.no-command", word, right.get(0));
    }
    if (word.length() > 1 && Character.isDigit(word.charAt(1))) {
      return Message.of("usage.hyphen", word);
    }
    List<String> names = line.syntax().options().stream().map(Option::name).toList();
    int end = word.indexOf('=');
    List<String> near = Similarity.nearest(end < 0 ? word : word.substring(0, end), names);
    return near.isEmpty()
        ? Message.of("usage.unknown-option", word)
        : Message.of("usage.suggest", word, near.get(0));
  }

  private GlobalOptions options() {
    return GlobalOptions.lenient(line, terminal);
  }

  private Words words() {
    return new Words(options().language());
  }

  private String say(String key, String... arguments) {
    return words().say(key, arguments);
  }
}
