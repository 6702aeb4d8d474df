package dev.detente.spark;

import dev.detente.cli.Detente;
import dev.detente.cli.command.Command;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.RawLine;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import org.apache.spark.SparkContext;

/** Runs one command line on a cluster. */
final class Submission {

  private final SparkContext spark;
  private final Terminal terminal;
  private final Streams streams;

  Submission(SparkContext spark, Terminal terminal, Streams streams) {
    this.spark = spark;
    this.terminal = terminal;
    this.streams = streams;
  }

  ExitCode run(String... args) {
    RawLine line = new RawLine(Command.syntaxes(), args);
    GlobalOptions options = GlobalOptions.lenient(line, terminal);
    return new Detente(terminal, streams, new Cluster(spark, line, options.language())).run(args);
  }
}
