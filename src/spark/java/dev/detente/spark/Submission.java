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
  private static final String END_OF_OPTIONS = "--";

  private final SparkContext spark;
  private final Terminal terminal;
  private final Streams streams;

  Submission(SparkContext spark, Terminal terminal, Streams streams) {
    this.spark = spark;
    this.terminal = terminal;
    this.streams = streams;
  }

  ExitCode run(String... args) {
    Optional<OutputFolder> folder =
        new RawLine(syntaxes(), args).value(OUT).map(path -> new OutputFolder(path, spark));
    String[] others = folder.isPresent() ? withoutFolder(args) : args;
    RawLine line = new RawLine(Command.syntaxes(), others);
    Cluster cluster =
        new Cluster(spark, line, GlobalOptions.lenient(line, terminal).language(), folder);
    Streams written =
        folder.isPresent() ? new Streams(streams.in(), folder.get(), streams.err()) : streams;
    return new Detente(terminal, written, cluster).run(others);
  }

  /** Returns the syntax of each command, that of lists with where they are written. */
  private static List<Syntax> syntaxes() {
    List<Syntax> syntaxes = new ArrayList<>();
    for (Syntax each : Command.syntaxes()) {
      List<OptionGroup> groups = new ArrayList<>(each.groups());
      if (each.name().equals(Cluster.LIST)) {
        groups.add(new OptionGroup("cluster", List.of(OUT)));
      }
      syntaxes.add(new Syntax(each.name(), each.arguments(), each.argument(), each.rows(), groups));
    }
    return syntaxes;
  }

  private static String[] withoutFolder(String... args) {
    List<String> others = new ArrayList<>(List.of(args));
    for (int i = 0; i < others.size() && !others.get(i).equals(END_OF_OPTIONS); i++) {
      if (others.get(i).equals(OUT.name())) {
        others.subList(i, i + 2).clear();
        i--;
      } else if (others.get(i).startsWith(OUT.name() + "=")) {
        others.remove(i--);
      }
    }
    return others.toArray(new String[0]);
  }
}
