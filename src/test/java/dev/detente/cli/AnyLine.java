package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What must hold of any command line and standard input. */
public final class AnyLine {

  private AnyLine() {}

  /**
   * Runs a line, in a pipe and on a terminal: the arguments are the lines of {@code bytes} up to
   * the first NUL, which no argument can hold; what follows that is standard input.
   */
  public static void hold(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    String[] args = new String(bytes, 0, end, StandardCharsets.UTF_8).split("\n", -1);
    byte[] input = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
    if (Arrays.stream(args).anyMatch(arg -> arg.contains("dev/") || arg.contains("proc/"))) {
      return; // devices may never end
    }
    CliRunner.CliResult piped = CliRunner.piped().input(input).run(args);
    holds(piped, List.of(args));
    CliRunner.CliResult shown = CliRunner.terminal(40).input(input).run(args);
    holds(shown, List.of(args));
    assertEquals(piped.code(), shown.code(), () -> List.of(args) + piped.err() + shown.err());
  }

  private static void holds(CliRunner.CliResult result, List<String> args) {
    assertTrue(result.code() >= 0 && result.code() <= 3, () -> args + result.err());
    String out = result.out().replace("\uFEFF", "");
    assertTrue(out.isEmpty() || out.endsWith("\n"), args::toString);
    boolean told = result.err().isEmpty() || result.err().endsWith("\n");
    assertTrue(told, () -> args + result.err());
    if (!args.contains("--debug")) {
      String plain = result.err().replace("\u001B[1;31m", "").replace("\u001B[0m", "");
      plain.lines().forEach(line -> assertTrue(isTold(line), () -> args + line));
    }
    if (result.code() > 1 && !args.contains("check")) {
      assertEquals("", result.out(), args::toString);
      assertFalse(result.err().isEmpty(), args::toString);
    }
  }

  /** Tells whether a line of standard error is one of ours, and shows no control character. */
  private static boolean isTold(String line) {
    return line.startsWith("detente: ") && line.chars().noneMatch(Character::isISOControl);
  }
}
