package dev.detente.cli;

import dev.detente.cli.process.ExitCode;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import dev.detente.cli.process.Utf8Writer;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Connects the program to its process. */
public final class Main {

  private Main() {}

  /**
   * Runs a command line and halts the process with its exit code. All output was written by then,
   * and an orderly shutdown, which first looks for loggers, would take as long as a command.
   */
  public static void main(String[] args) {
    Runtime.getRuntime().halt(run(args));
  }

  /** Runs a command line on the streams of the process and returns the exit code. */
  public static int run(String... args) {
    Streams streams =
        new Streams(
            new FileInputStream(FileDescriptor.in),
            new Utf8Writer(new FileOutputStream(FileDescriptor.out)),
            new Utf8Writer(new FileOutputStream(FileDescriptor.err)));
    try {
      return new Detente(Terminal.system(), streams).run(args).number();
    } catch (OutOfMemoryError e) {
      return lastWords();
    }
  }

  /** Says that memory ran out where there is not even enough to look the words up. */
  private static int lastWords() {
    String words = "detente: out of memory; give more with DETENTE_JAVA_OPTS=-Xmx2g\n";
    try (FileOutputStream err = new FileOutputStream(FileDescriptor.err)) {
      err.write(words.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      // there is no one left to tell
    }
    return ExitCode.INTERNAL.number();
  }
}
