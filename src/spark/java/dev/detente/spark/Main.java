package dev.detente.spark;

import dev.detente.cli.process.ExitCode;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import dev.detente.cli.process.Utf8Writer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;

/** What {@code spark-submit} starts: connects a run to the process and to Spark. */
public final class Main {

  private Main() {}

  /** Runs a command line; ends the process only if it has failed, as {@code spark-submit} wants. */
  public static void main(String[] args) throws URISyntaxException {
    quietSpark();
    SparkContext spark =
        new SparkContext(new SparkConf().setIfMissing("spark.app.name", "detente"));
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new Utf8Writer(new FileOutputStream(FileDescriptor.out)),
            new Utf8Writer(new FileOutputStream(FileDescriptor.err)));
    ExitCode code;
    try {
      code = new Submission(spark, Terminal.system(), streams).run(args);
    } finally {
      spark.stop();
    }
    if (code != ExitCode.OK) {
      System.exit(code.number());
    }
  }

  /** Has Spark say nothing of its own on standard error, unless someone has said what it logs. */
  private static void quietSpark() throws URISyntaxException {
    LoggerContext logging = LoggerContext.getContext(false);
    URI asked = logging.getConfiguration().getConfigurationSource().getURI();
    if (asked == null || asked.toString().endsWith("log4j2-defaults.properties")) {
      logging.setConfigLocation(Main.class.getResource("/log4j2-detente.properties").toURI());
    }
  }
}
