package dev.detente.cli;

import dev.detente.cli.command.Command;
import dev.detente.cli.command.DataFile;
import dev.detente.cli.command.DataSource;
import dev.detente.cli.command.HelpCommand;
import dev.detente.cli.command.Session;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.Option;
import dev.detente.cli.option.RawLine;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import dev.detente.cli.text.HelpPage;
import dev.detente.cli.text.Words;
import dev.detente.dataset.ChronologyReader;
import dev.detente.dataset.DatasetException;
import dev.detente.model.Chronology;
import dev.detente.model.Edition;
import dev.detente.model.ValueException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Runs a command line: parses it, calls the command, and turns every failure into a message and an
 * exit code.
 */
public final class Detente {

  /** The global options that mean nothing without a command. */
  private static final List<Option> OF_COMMANDS =
      List.of(GlobalOptions.DATA, GlobalOptions.MAP, GlobalOptions.SKIP, GlobalOptions.EXIT_STATUS);

  private final Terminal terminal;
  private final Streams streams;
  private final DataSource source;

  public Detente(Terminal terminal, Streams streams) {
    this(terminal, streams, new DataFile(streams, terminal));
  }

  /** Makes a program that reads its files from {@code source}. */
  public Detente(Terminal terminal, Streams streams, DataSource source) {
    this.terminal = terminal;
    this.streams = streams;
    this.source = source;
  }

  /** Runs {@code args} and returns the exit code, after all output was written. */
  public ExitCode run(String... args) {
    return run(new RawLine(Command.syntaxes(), args));
  }

  /** Runs a line whose commands may have further options. */
  public ExitCode run(RawLine line) {
    Failures failures = new Failures(terminal, streams, line);
    ExitCode code;
    try {
      code = dispatch(line);
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

  private ExitCode dispatch(RawLine line) throws IOException {
    if (line.has(GlobalOptions.HELP)) {
      // help takes precedence over every error, so nothing is parsed
      GlobalOptions options = GlobalOptions.lenient(line, terminal);
      try (Session session = session(line, options, ChronologyReader.bundled())) {
        return HelpCommand.show(line.command(), session);
      }
    }
    Chronology record = record(line);
    ParseResult parsed = line.parse();
    try (Session session = session(line, GlobalOptions.of(line, terminal), record)) {
      return run(line, parsed, session);
    }
  }

  private ExitCode run(RawLine line, ParseResult parsed, Session session) throws IOException {
    if (line.has(GlobalOptions.VERSION)) {
      streams.out().append(version(session.record().edition()));
      return ExitCode.OK;
    }
    if (line.command().isPresent()) {
      return command(line).run(parsed, session);
    }
    for (Option option : OF_COMMANDS) {
      if (option.isIn(parsed)) {
        throw ValueException.malformed("usage.no-command", option.name(), "list");
      }
    }
    new HelpPage(session.layout(), session.words()).brief(streams.out());
    return ExitCode.OK;
  }

  private static Command command(RawLine line) {
    return Command.of(line.syntax().name());
  }

  private Session session(RawLine line, GlobalOptions options, Chronology record) {
    return new Session(
        streams, terminal, line.given(), options, new Words(options.language()), record, source);
  }

  /**
   * Returns the version of the program, from its module or the manifest of its jar, and the edition
   * of its record.
   */
  private static String version(Edition edition) {
    Module module = Detente.class.getModule();
    Optional<String> version =
        module.isNamed()
            ? module.getDescriptor().rawVersion()
            : Optional.ofNullable(Detente.class.getPackage().getImplementationVersion());
    String program = "detente " + version.orElse("(unpackaged)");
    return program + "\nrecord " + edition + "\n";
  }

  /** Opens the bundled record; if it will be needed, reading starts at once. */
  private static Chronology record(RawLine line) {
    boolean wanted =
        line.value(GlobalOptions.DATA).isEmpty()
            && line.command().isPresent()
            && command(line).isReading();
    return wanted ? ChronologyReader.bundledAhead() : ChronologyReader.bundled();
  }
}
