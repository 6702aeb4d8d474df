package dev.detente.cli;

import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import dev.detente.cli.process.Utf8Writer;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

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
    return new Detente(Terminal.system(), streams).run(args).number();
  }
}
