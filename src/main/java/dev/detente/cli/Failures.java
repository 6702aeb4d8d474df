package dev.detente.cli;

import dev.detente.dataset.DatasetException;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import dev.detente.query.Similarity;
import dev.detente.render.Palette;
import dev.detente.render.Visible;
import dev.detente.render.VisibleWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Maps every failure to one line on standard error and an exit code. */
final class Failures {

  private static final String BROKEN_PIPE = "Broken pipe";

  private final Terminal terminal;
  private final Streams streams;
  private final String[] args;

  Failures(Terminal terminal, Streams streams, String... args) {
    this.terminal = terminal;
    this.streams = streams;
    this.args = args.clone();
  }

  /** Ends a run whose output could not be written; one whose reader has gone is no failure. */
  ExitCode output(IOException e) {
    if (String.valueOf(e.getMessage()).contains(BROKEN_PIPE)) {
      return ExitCode.OK;
    }
    return fail(ExitCode.OUTPUT, say("output.failed", String.valueOf(e.getMessage())), e);
  }

  /** Ends a run whose data is not valid. */
  ExitCode data(DatasetException e) {
    return fail(ExitCode.DATA, ProblemText.of(e.problem(), words()), e);
  }

  /** Ends a run because of one value. */
  ExitCode value(ValueException e) {
    ExitCode code = e.kind() == ValueException.Kind.UNKNOWN ? ExitCode.NOT_FOUND : ExitCode.USAGE;
    String words = words().say(e.message());
    return fail(code, code == ExitCode.USAGE ? withPointer(words) : words, e);
  }

  /** Ends a run whose command line cannot be parsed. */
  ExitCode usage(ParameterException e) {
    return fail(ExitCode.USAGE, withPointer(words().say(message(e))), e);
  }

  /** Ends a run that failed by a defect of the program, or for want of memory. */
  ExitCode internal(Throwable e) {
    String words =
        e instanceof OutOfMemoryError
            ? say("internal.memory")
            : say("internal.defect", String.valueOf(e));
    return fail(ExitCode.INTERNAL, words, e);
  }

  /** Writes what was said; a run that went well has failed if that cannot be done. */
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
      Palette palette = terminal.palette(GlobalOptions.colorOf(args), terminal.err());
      streams.err().append(palette.error("detente:")).append(' ');
      streams.err().append(Visible.of(words)).append('\n');
      if (Arrays.asList(args).contains("--debug")) {
        cause.printStackTrace(new PrintWriter(new VisibleWriter(streams.err()), true));
      }
    } catch (IOException e) {
      // there is no one left to tell
    }
    return code;
  }

  private String withPointer(String words) {
    Optional<String> command =
        Arrays.stream(args).filter(arg -> Commands.of(arg).isPresent()).findFirst();
    String help = command.map(name -> "detente " + name + " --help").orElse("detente --help");
    return words + say("usage.pointer", help);
  }

  private static Message message(ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().get(0), spec);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return Message.of("usage.missing-value", name(missing.getMissing().get(0)));
    }
    if (e instanceof OverwrittenOptionException repeated) {
      return Message.of("usage.repeated", name(repeated.getOverwritten()));
    }
    if (e.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0) {
      return Message.of("usage.no-value", option.longestName());
    }
    return Message.of("usage.other", e.getMessage());
  }

  private static String name(Object argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.toString();
  }

  private static Message unmatched(String word, CommandSpec spec) {
    if (word.startsWith("-") && word.length() > 1) {
      List<String> options = new ArrayList<>();
      for (OptionSpec option : spec.options()) {
        options.add(option.longestName());
      }
      int end = word.indexOf('=');
      List<String> near = Similarity.nearest(end < 0 ? word : word.substring(0, end), options);
      return near.isEmpty()
          ? Message.of("usage.unknown-option", word)
          : Message.of("usage.suggest", word, near.get(0));
    }
    if (spec.name().equals("detente")) {
      List<String> near = Similarity.nearest(word, Commands.NAMES);
      String remedy = "detente " + (near.isEmpty() ? "who " + word : near.get(0));
      return Message.of("usage.unknown-command", word, remedy);
    }
    return Message.of("usage.extra", word, "detente who " + word);
  }

  private Words words() {
    return new Words(GlobalOptions.languageOf(args, terminal));
  }

  private String say(String key, String... arguments) {
    return words().say(key, arguments);
  }
}
