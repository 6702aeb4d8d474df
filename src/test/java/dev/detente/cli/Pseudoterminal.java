package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

/** Runs scripts whose streams are a pseudo-terminal. */
final class Pseudoterminal {

  private Pseudoterminal() {}

  /** Returns what a script shows that must succeed, with the line ends of a file. */
  static String run(String script) throws Exception {
    Launched run = launch(script);
    assertEquals(0, run.code(), run::out);
    return run.out().replace("\r\n", "\n");
  }

  /** Returns what a script came to, with the line ends of a terminal. */
  static Launched launch(String script) throws Exception {
    Tool.SCRIPT.need();
    String quoted = "'" + script.replace("'", "'\\''") + "'";
    return Launched.script("script -qec " + quoted + " /dev/null", Map.of("TERM", "dumb"));
  }
}
