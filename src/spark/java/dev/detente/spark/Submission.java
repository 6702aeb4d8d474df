package dev.detente.spark;

import dev.detente.cli.Detente;
import dev.detente.cli.command.Command;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.Option;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.RawLine;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.option.ValueKind;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.SparkContext;

/**
 * Runs one command line on a cluster: that of one machine, but for the option that says where a
 * list is written.
 */
final class Submission {

  private static final Option OUT = Option.single("FOLDER", ValueKind.FILE, "--out");

  private final SparkContext spark;
  private final Terminal terminal;
  private final Streams streams;

  Submission(SparkContext spark, Terminal terminal, Streams streams) {
    this.spark = spark;
    this.terminal = terminal;
    this.streams = streams;
  }

  ExitCode run(String... args) {
    RawLine line = line(List.of(args));
    Optional<OutputFolder> folder = folder(line);
    Cluster cluster =
        new Cluster(spark, line, GlobalOptions.lenient(line, terminal).language(), folder);
    Streams written =
        folder.isPresent() ? new Streams(streams.in(), folder.get(), streams.err()) : streams;
    return new Detente(terminal, written, cluster).run(line);
  }

  /** Reads a line, here or where the files are. */
  static RawLine line(List<String> args) {
    return new RawLine(syntaxes(), args.toArray(new String[0]));
  }

  /** Returns where the answer is written: help is none. */
  private Optional<OutputFolder> folder(RawLine line) {
    return line.has(GlobalOptions.HELP) || line.has(GlobalOptions.VERSION)
        ? Optional.empty()
        : line.value(OUT).map(path -> new OutputFolder(path, spark));
  }

  /** Returns the syntax of each command, that of lists with where they are written. */
  private static List<Syntax> syntaxes() {
    List<Syntax> syntaxes = new ArrayList<>();
    for (Syntax each : Command.syntaxes()) {
      List<OptionGroup> groups = new ArrayList<>(each.groups());
      if (each.name().equals(Cluster.LIST)) {
        groups.add(groups.size() - 1, new OptionGroup("cluster", List.of(OUT)));
      }
      syntaxes.add(new Syntax(each.name(), each.arguments(), each.argument(), each.rows(), groups));
    }
    return syntaxes;
  }
}
