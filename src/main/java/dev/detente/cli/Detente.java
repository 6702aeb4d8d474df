package dev.detente.cli;

import dev.detente.cli.command.Command;
import dev.detente.cli.command.DataFile;
import dev.detente.cli.command.Session;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.RawLine;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import dev.detente.cli.text.HelpPage;
import dev.detente.cli.text.Words;
import dev.detente.dataset.ChronologyReader;
import dev.detente.dataset.DatasetException;
import dev.detente.model.Chronology;
import dev.detente.model.ValueException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Runs one command line: parses it, calls the command, turns every failure into words and a code.
 */
public final class Detente {

  /** The commands that read the bundled record. */
  private static final List<String> READERS =
      List.of("list", "who", "show", "summary", "actors", "sources", "completion");

  private final Terminal terminal;
  private final Streams streams;

  public Detente(Terminal terminal, Streams streams) {
    this.terminal = terminal;
    this.streams = streams;
  }

  /** Runs {@code args} and returns how it went; all output is written by then. */
  ExitCode run(String... args) {
    RawLine line = new RawLine(args);
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
    if (line.has("--help")) {
      // help wins over every other error, so nothing is parsed
      GlobalOptions options = GlobalOptions.lenient(line, terminal);
      try (Session session = session(options, ChronologyReader.bundled())) {
        help(line.command(), session);
      }
      return ExitCode.OK;
    }
    Chronology record = record(line);
    ParseResult parsed = parse(line);
    try (Session session = session(GlobalOptions.of(line, terminal), record)) {
      return run(line, parsed, session);
    }
  }

  private ExitCode run(RawLine line, ParseResult parsed, Session session) throws IOException {
    if (line.has("--version")) {
      streams.out().append(Version.text(session.record().edition()));
      return ExitCode.OK;
    }
    if (line.command().isPresent()) {
      return line.command().get().run(parsed, session);
    }
    if (session.options().data().isPresent() || session.options().exitStatus()) {
      String option = session.options().data().isPresent() ? "--data" : "--exit-status";
      throw ValueException.malformed("usage.no-command", option, "list");
    }
    new HelpPage(session.layout(), session.words()).brief(streams.out());
    return ExitCode.OK;
  }

  private Session session(GlobalOptions options, Chronology record) {
    return new Session(
        streams,
        terminal,
        options,
        new Words(options.language()),
        record,
        new DataFile(streams, terminal));
  }

  private static void help(Optional<Command> command, Session session) throws IOException {
    HelpPage page = new HelpPage(session.layout(), session.words());
    if (command.isPresent()) {
      page.command(command.get(), session.out());
    } else {
      page.overview(session.out());
    }
  }

  /** Opens the bundled record; if it will be wanted, it is read from now on. */
  private static Chronology record(RawLine line) {
    boolean wanted =
        line.value("--data").isEmpty()
            && line.command().isPresent()
            && READERS.contains(line.command().get().name());
    return wanted ? ChronologyReader.bundledAhead() : ChronologyReader.bundled();
  }

  /** Parses a line, by the options of its command alone. */
  public static ParseResult parse(RawLine line) {
    line.requireValues();
    CommandSpec spec;
    if (line.command().isPresent() && !line.hasUnknownBeforeCommand()) {
      spec = line.command().get().spec();
    } else {
      spec = CommandSpec.create();
      GlobalOptions.group().addTo(spec);
    }
    return new CommandLine(spec)
        .setExpandAtFiles(false)
        // which word is a value, the line has decided
        .setAllowOptionsAsOptionParameters(true)
        .parseArgs(line.arguments());
  }
}
