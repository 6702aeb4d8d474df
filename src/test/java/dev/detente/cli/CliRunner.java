package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.cli.process.ExitCode;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs command lines in this process, on streams and an environment of its own. */
public final class CliRunner {

  private final Terminal terminal;
  private final byte[] input;

  private CliRunner(Terminal terminal, byte[] input) {
    this.terminal = terminal;
    this.input = input;
  }

  /** Returns a runner whose output goes to a pipe, in an environment without variables. */
  public static CliRunner piped() {
    return new CliRunner(new Terminal(false, false, 80, "C.UTF-8", Map.of()), new byte[0]);
  }

  /** Returns a runner on a terminal of {@code width} columns that shows no colours. */
  public static CliRunner terminal(int width) {
    Map<String, String> environment = Map.of("TERM", "dumb");
    return new CliRunner(new Terminal(true, true, width, "en_US.UTF-8", environment), new byte[0]);
  }

  /** Returns the same runner on a terminal of another width. */
  CliRunner width(int width) {
    return new CliRunner(
        new Terminal(
            terminal.out(), terminal.err(), width, terminal.locale(), terminal.environment()),
        input);
  }

  /** Returns the same runner in another locale. */
  CliRunner locale(String locale) {
    return new CliRunner(
        new Terminal(
            terminal.out(), terminal.err(), terminal.width(), locale, terminal.environment()),
        input);
  }

  /** Returns the same runner with an environment variable set. */
  CliRunner with(String name, String value) {
    Map<String, String> environment = new LinkedHashMap<>(terminal.environment());
    environment.put(name, value);
    return new CliRunner(
        new Terminal(
            terminal.out(), terminal.err(), terminal.width(), terminal.locale(), environment),
        input);
  }

  /** Returns the same runner with {@code text} on standard input. */
  public CliRunner input(String text) {
    return input(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the same runner with {@code bytes} on standard input. */
  CliRunner input(byte[] bytes) {
    return new CliRunner(terminal, bytes);
  }

  /** Runs a line that may fail. */
  public CliResult run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams = new Streams(new ByteArrayInputStream(input), out, err);
    ExitCode code = new Detente(terminal, streams).run(args);
    return new CliResult(out.toString(), err.toString(), code.number());
  }

  /** Runs a line that must succeed and say nothing beside its output; returns that. */
  public String out(String... args) {
    CliResult result = run(args);
    assertEquals("", result.err(), () -> String.join(" ", args));
    assertEquals(0, result.code(), () -> String.join(" ", args));
    return result.out();
  }

  /**
   * What a run came to.
   *
   * @param out standard output
   * @param err standard error
   * @param code the exit code
   */
  public record CliResult(String out, String err, int code) {}
}
