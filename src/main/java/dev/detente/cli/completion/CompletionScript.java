package dev.detente.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Writes a script that completes command lines in one shell. */
public interface CompletionScript {

  /** Writes the script: first the words, then what chooses among them. */
  void write(CompletionWords words, Appendable out) throws IOException;

  /** Returns the part of the script that is the same whatever the words are. */
  static String functions(String shell) throws IOException {
    try (InputStream in = CompletionScript.class.getResourceAsStream("completion." + shell)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Returns {@code text} as one word of a POSIX shell, whatever is in it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
