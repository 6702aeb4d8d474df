package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every case under {@code src/test/resources/golden/COMMAND/CASE}: {@code args}, an argument a
 * line; {@code env}, if there is one, with {@code width=N} for a terminal of that width, {@code
 * locale=NAME} and variables; {@code in} for standard input; and what is expected, {@code out},
 * {@code err} where it is not empty and {@code code} where it is not 0. {@code
 * -Dgolden.rewrite=true} writes what is expected anew: read the difference before committing it.
 */
final class GoldenTests {

  private static final Path ROOT = Path.of("src/test/resources/golden");
  private static final Set<String> FILES = Set.of("args", "env", "in", "out", "err", "code");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<Path> folders;
    try (Stream<Path> found = Files.walk(ROOT, 2)) {
      folders =
          found
              .filter(path -> ROOT.relativize(path).getNameCount() == 2)
              .filter(path -> !path.startsWith(ROOT.resolve("data")))
              .sorted()
              .toList();
    }
    assertFalse(folders.isEmpty());
    return folders.stream()
        .map(folder -> dynamicTest(ROOT.relativize(folder).toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertTrue(FILES.containsAll(names), () -> folder + " has files of no meaning: " + names);
      assertTrue(names.contains("args"), () -> folder + " has no args");
    }
    CliRunner.CliResult result =
        runner(folder).run(lines(folder.resolve("args")).toArray(new String[0]));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(folder.resolve("out"), result.out());
      rewrite(folder.resolve("err"), result.err());
      rewrite(folder.resolve("code"), result.code() == 0 ? "" : result.code() + "\n");
      return;
    }
    assertEquals(Files.readString(folder.resolve("out")), result.out());
    assertEquals(textOf(folder.resolve("err")), result.err());
    assertEquals(textOf(folder.resolve("code")), result.code() == 0 ? "" : result.code() + "\n");
  }

  private static CliRunner runner(Path folder) throws IOException {
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
    return runner.input(textOf(folder.resolve("in")));
  }

  private static List<String> lines(Path file) throws IOException {
    return new ArrayList<>(textOf(file).lines().toList());
  }

  private static String textOf(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void rewrite(Path file, String text) throws IOException {
    if (text.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, text);
    }
  }
}
