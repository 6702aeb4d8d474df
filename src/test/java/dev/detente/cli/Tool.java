package dev.detente.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program that integration tests run and a machine may lack. A test that needs one that is absent
 * is skipped by its name, and counted in the line that the build closes with; where {@code
 * DETENTE_TOOLS=required} is set, it fails.
 */
enum Tool {
  BASH("bash"),
  BASH_COMPLETION("bash-completion"),
  BIBER("biber"),
  CHROMEDRIVER("chromium-driver"),
  CHROMIUM("chromium"),
  DPKG("dpkg"),
  FISH("fish"),
  JQ("jq"),
  LINTIAN("lintian"),
  MAN("man-db"),
  MANDOC("mandoc"),
  PANDOC("pandoc"),
  RSVG_CONVERT("librsvg2-bin"),
  SCRIPT("bsdutils"),
  SQLITE3("sqlite3"),
  STRACE("strace"),
  ZSH("zsh");

  private static final Path CLOSING_LINE = Path.of("target", "skipped-tests").toAbsolutePath();
  private static final Map<Tool, AtomicInteger> SKIPPED = new TreeMap<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Tool::writeClosingLine));
  }

  private final String debianPackage;

  Tool(String debianPackage) {
    this.debianPackage = debianPackage;
  }

  /** Goes on only where the tool is installed. */
  void need() {
    if (isInstalled()) {
      return;
    }
    if ("required".equals(System.getenv("DETENTE_TOOLS"))) {
      fail(this + ", and DETENTE_TOOLS requires it");
    }
    synchronized (SKIPPED) {
      SKIPPED.computeIfAbsent(this, tool -> new AtomicInteger()).incrementAndGet();
    }
    Assumptions.abort(toString());
  }

  @Override
  public String toString() {
    return command() + " is not installed (apt install " + debianPackage + ")";
  }

  /** Returns what the tool is called by. */
  String command() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean isInstalled() {
    if (this == BASH_COMPLETION) {
      return Files.exists(Path.of("/usr/share/bash-completion/bash_completion"));
    }
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command())));
  }

  private static void writeClosingLine() {
    String line = "";
    synchronized (SKIPPED) {
      if (!SKIPPED.isEmpty()) {
        int tests = SKIPPED.values().stream().mapToInt(AtomicInteger::get).sum();
        String tools = SKIPPED.keySet().stream().map(Tool::command).collect(joining(", "));
        String packages = SKIPPED.keySet().stream().map(t -> t.debianPackage).collect(joining(" "));
        line =
            "%d TESTS SKIPPED for want of %s: apt install %s%n".formatted(tests, tools, packages);
      }
    }
    try {
      Files.writeString(CLOSING_LINE, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
