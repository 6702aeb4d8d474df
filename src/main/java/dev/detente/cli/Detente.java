package dev.detente.cli;

import dev.detente.dataset.ChronologyReader;
import dev.detente.dataset.DatasetException;
import dev.detente.model.Chronology;
import dev.detente.model.Language;
import dev.detente.model.ValueException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Runs one command line: parses it, calls the command, turns every failure into words and a code.
 */
final class Detente {

  /** The commands that read the bundled record. */
  private static final List<String> READERS =
      List.of("list", "who", "show", "summary", "actors", "sources", "completion");

  private final Terminal terminal;
  private final Streams streams;

  Detente(Terminal terminal, Streams streams) {
    this.terminal = terminal;
    this.streams = streams;
  }

  /** Runs {@code args} and returns how it went; all output is written by then. */
  ExitCode run(String... args) {
    Failures failures = new Failures(terminal, streams, args);
    ExitCode code;
    try {
      code = dispatch(args);
      streams.out().flush();
    } catch (IOException e) {
      code = failures.output(e);
    } catch (DatasetException e) {
      code = failures.data(e);
    } catch (ValueException e) {
      code = failures.value(e);
    } catch (ParameterException e) {
      code = failures.usage(e);
    } catch (RuntimeException | Error e) {
      code = failures.internal(e);
    }
    return failures.flush(code);
  }

  private ExitCode dispatch(String[] args) throws IOException {
    if (GlobalOptions.asksForHelp(args)) {
      // help wins over every other error, so nothing is parsed
      Language language = GlobalOptions.languageOf(args, terminal);
      help(
          firstCommand(args),
          session(GlobalOptions.defaults(language), ChronologyReader.bundled()));
      return ExitCode.OK;
    }
    Chronology record = record(args);
    CommandLine line = new CommandLine(spec(args));
    line.setExpandAtFiles(false);
    ParseResult root = line.parseArgs(args);
    ParseResult parsed = root.hasSubcommand() ? root.subcommand() : root;
    Session session = session(GlobalOptions.of(root, parsed, terminal), record);
    if (GlobalOptions.isGiven(root, parsed, "--version")) {
      streams.out().append(Version.line()).append('\n');
      return ExitCode.OK;
    }
    if (!root.hasSubcommand()) {
      new HelpPage(session.layout(), session.words()).brief(streams.out());
      return ExitCode.OK;
    }
    return Commands.of(parsed.commandSpec().name()).orElseThrow().run(parsed, session);
  }

  private Session session(GlobalOptions options, Chronology record) {
    return new Session(streams, terminal, options, new Words(options.language()), record);
  }

  private static void help(Optional<Command> command, Session session) throws IOException {
    HelpPage page = new HelpPage(session.layout(), session.words());
    if (command.isPresent()) {
      page.command(command.get(), session.out());
    } else {
      page.overview(session.out());
    }
  }

  private static Optional<Command> firstCommand(String[] args) {
    for (String arg : args) {
      Optional<Command> command = Commands.of(arg);
      if (command.isPresent()) {
        return command;
      }
    }
    return Optional.empty();
  }

  /** Opens the bundled record; if it looks as if it will be wanted, it is read from now on. */
  private static Chronology record(String... args) {
    boolean wanted = false;
    for (String arg : args) {
      if (arg.startsWith("-d") || arg.startsWith("--data")) {
        return ChronologyReader.bundled();
      }
      wanted |= READERS.contains(arg);
    }
    return wanted ? ChronologyReader.bundledAhead() : ChronologyReader.bundled();
  }

  /** Returns what the line is parsed with: only the commands that it may name. */
  private static CommandSpec spec(String[] args) {
    CommandSpec spec = CommandSpec.create().name("detente");
    for (OptionSpec option : GlobalOptions.group().options()) {
      spec.addOption(option);
    }
    List<String> words = Arrays.asList(args);
    for (String name : Commands.NAMES) {
      if (words.contains(name)) {
        spec.addSubcommand(name, Commands.of(name).orElseThrow().spec());
      }
    }
    return spec;
  }
}
