package dev.detente.cli;

import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import dev.detente.cli.process.Utf8Writer;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * Runs the most common command lines, almost without output, so that the JVM that makes an archive
 * of classes learns which ones to keep.
 */
public final class Training {

  private static final String[][] LINES = {
    {"who", "putin"},
    {"list", "--actor", "trump,putin", "--in", "2025-Q1", "-o", "json"},
    {"list"},
    {"summary", "--by", "month"},
    {"show", "2025-02-18"},
    {"who", "putin", "-o", "html"},
    {"summary", "--by", "month", "-o", "html"}
  };

  private Training() {}

  /**
   * Runs one line as a process does, then all of them on a terminal and in a pipe, in both
   * languages.
   */
  public static void main(String[] args) {
    Main.run("--version");
    for (String locale : new String[] {"en_US.UTF-8", "ar_EG.UTF-8"}) {
      for (boolean terminal : new boolean[] {true, false}) {
        for (String[] line : LINES) {
          run(new Terminal(terminal, terminal, 80, locale, Map.of()), line);
        }
      }
    }
  }

  private static void run(Terminal terminal, String... line) {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new Utf8Writer(OutputStream.nullOutputStream()),
            new Utf8Writer(OutputStream.nullOutputStream()));
    new Detente(terminal, streams).run(line);
  }
}
