package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of cases, each {@code COMMAND/CASE}: {@code args}, an argument a line; {@code env}, if
 * there is one, with {@code width=N} for a terminal of that width, {@code locale=NAME} and
 * variables; {@code in} for standard input; and what is expected, {@code out}, {@code err} where it
 * is not empty and {@code code} where it is not 0. The folder {@code data} holds what cases read.
 *
 * @param root the folder
 */
record GoldenCases(Path root) {

  private static final Set<String> FILES = Set.of("args", "env", "in", "out", "err", "code");
  private static final Set<String> NEEDED = Set.of("args", "out");

  /** Returns the folders of the cases. */
  List<Path> folders() throws IOException {
    return walk().stream().filter(path -> depth(path) == 2 && Files.isDirectory(path)).toList();
  }

  /** Returns the files and folders that are part of no case, and the cases that are not whole. */
  List<String> orphans() throws IOException {
    List<String> orphans = new ArrayList<>();
    for (Path path : walk()) {
      boolean folder = Files.isDirectory(path);
      boolean part = FILES.contains(path.getFileName().toString());
      if (depth(path) == 3 ? folder || !part : !folder) {
        orphans.add(root.relativize(path).toString());
      } else if (depth(path) == 1 && isEmpty(path)) {
        orphans.add(root.relativize(path) + ": no case");
      } else if (depth(path) == 2) {
        for (String needed : NEEDED) {
          if (!Files.exists(path.resolve(needed))) {
            orphans.add(root.relativize(path) + ": no " + needed);
          }
        }
      }
    }
    return orphans;
  }

  /** Runs the case and compares what came of it with what is expected. */
  static void check(Path folder) throws IOException {
    CliRunner.CliResult result = run(folder);
    assertEquals(textOf(folder.resolve("out")), out(result));
    assertEquals(textOf(folder.resolve("err")), result.err());
    assertEquals(textOf(folder.resolve("code")), code(result));
  }

  /** Runs the case and expects from now on what came of it. */
  static void rewrite(Path folder) throws IOException {
    CliRunner.CliResult result = run(folder);
    Files.writeString(folder.resolve("out"), out(result));
    rewrite(folder.resolve("err"), result.err());
    rewrite(folder.resolve("code"), code(result));
  }

  private static void rewrite(Path file, String text) throws IOException {
    if (text.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, text);
    }
  }

  /** Returns what was written; of a page without style and script, which are the same in all. */
  private static String out(CliRunner.CliResult result) {
    return result.out().startsWith("<!DOCTYPE html>")
        ? result.out().replaceAll("(?s)(?<=<(style|script)>).*?(?=</)|sha256-[^']*", "")
        : result.out();
  }

  private static String code(CliRunner.CliResult result) {
    return result.code() == 0 ? "" : result.code() + "\n";
  }

  private static CliRunner.CliResult run(Path folder) throws IOException {
    CliRunner runner = CliRunner.piped();
    for (String line : lines(folder.resolve("env"))) {
      String name = line.substring(0, line.indexOf('='));
      String value = line.substring(line.indexOf('=') + 1);
      runner =
          switch (name) {
            case "width" -> CliRunner.terminal(Integer.parseInt(value));
            case "locale" -> runner.locale(value);
            default -> runner.with(name, value);
          };
    }
    return runner
        .input(textOf(folder.resolve("in")))
        .run(lines(folder.resolve("args")).toArray(new String[0]));
  }

  private List<Path> walk() throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(path -> !path.equals(root) && !path.startsWith(root.resolve("data")))
          .sorted()
          .toList();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.findAny().isEmpty();
    }
  }

  private int depth(Path path) {
    return root.relativize(path).getNameCount();
  }

  private static List<String> lines(Path file) throws IOException {
    return textOf(file).lines().toList();
  }

  private static String textOf(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
