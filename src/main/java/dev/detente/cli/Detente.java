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
 * Runs one command line: parses it, calls the command, turns every failure into words and a code.
 */
public final class Detente {

  /** The options that say something of a command, and nothing where there is none. */
  private static final List<Option> OF_COMMANDS =
      List.of(GlobalOptions.DATA, GlobalOptions.MAP, GlobalOptions.SKIP, GlobalOptions.EXIT_STATUS);

  private final Terminal terminal;
  private final Streams streams;
  private final DataSource source;

  public Detente(Terminal terminal, Streams streams) {
    this(terminal, streams, new DataFile(streams, terminal));
  }

  /** Makes a program that reads files from {@code source}. */
  public Detente(Terminal terminal, Streams streams, DataSource source) {
    this.terminal = terminal;
    this.streams = streams;
    this.source = source;
  }

  /** Runs {@code args} and returns how it went; all output is written by then. */
  public ExitCode run(String... args) {
    return run(new RawLine(Command.syntaxes(), args));
  }

  /** Does the same with a line that may hold more than the commands have of their own. */
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
      // help wins over every other error, so nothing is parsed
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
   * Returns the program's version, as the module that it is or the manifest of the jar has it, and
   * the edition of its record.
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

  /** Opens the bundled record; if it will be wanted, it is read from now on. */
  private static Chronology record(RawLine line) {
    boolean wanted =
        line.value(GlobalOptions.DATA).isEmpty()
            && line.command().isPresent()
            && command(line).isReading();
    return wanted ? ChronologyReader.bundledAhead() : ChronologyReader.bundled();
  }
}
