package dev.detente.spark;

import dev.detente.cli.Detente;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;

/** Runs command lines here and on Spark, which all tests share: on two cores, in this process. */
final class Runs {

  private static final String SPLIT = "mapreduce.input.fileinputformat.split.maxsize";
  private static final SparkContext SPARK =
      SparkContext.getOrCreate(
          new SparkConf()
              .setAppName("detente")
              .setMaster("local[2]")
              .set("spark.ui.enabled", "false")
              .set("spark.files.openCostInBytes", "64")
              .set("spark.driver.host", "localhost")
              .set("spark.driver.bindAddress", "127.0.0.1"));

  private Runs() {}

  /**
   * What a run came to.
   *
   * @param out standard output
   * @param err standard error
   * @param code how it went
   */
  record Result(String out, String err, ExitCode code) {}

  private interface Program {
    ExitCode run(Terminal terminal, Streams streams);
  }

  static Result here(String... args) {
    return run((terminal, streams) -> new Detente(terminal, streams).run(args));
  }

  /** Runs a line on files that are divided into parts of {@code size} bytes. */
  static Result onSpark(long size, String... args) {
    SPARK.hadoopConfiguration().setLong(SPLIT, size);
    return run((terminal, streams) -> new Submission(SPARK, terminal, streams).run(args));
  }

  /** Returns how many tasks read files that are divided into parts of {@code size} bytes. */
  static int tasks(long size, Path files) {
    SPARK.hadoopConfiguration().setLong(SPLIT, size);
    return FileParts.of(files.toString(), SPARK).size();
  }

  private static Result run(Program program) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ExitCode code =
        program.run(
            new Terminal(false, false, 80, "C.UTF-8", Map.of()),
            new Streams(InputStream.nullInputStream(), out, err));
    return new Result(out.toString(), err.toString(), code);
  }
}
