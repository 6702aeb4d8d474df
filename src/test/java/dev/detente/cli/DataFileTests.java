package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a data file is closed however a run ends. */
final class DataFileTests {

  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private static final List<String> CONTENTS =
      List.of(
          "",
          "nonsense",
          "[]",
          "[{\"date\":\"2025\",\"title\":\"x\",\"actors\":[\"ann\"]}, 7]",
          "{\"date\":\"2025\",\"title\":\"x\",\"actors\":[\"ann\"]}\n",
          "{\"date\":\"2025\",\"title\":\"x\"}\n{\"date\":\"2025-02-30\",\"title\":\"x\"}\n",
          "{\"events\":[{\"date\":\"2025\",\"title\":\"x\",\"actors\":[\"ann\"]}]}",
          "{\"events\":[{\"date\":\"2025\"}]}");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list -n 1",
        "list --count",
        "list --in garbage",
        "list --type garbage",
        "list --country garbage",
        "list --source @garbage",
        "list --sort garbage",
        "list -c garbage",
        "list --since 2025 --until 2024",
        "list --help",
        "list --version",
        "list --garbage",
        "summary",
        "summary --by month",
        "summary --by garbage",
        "summary --by month --sort garbage",
        "actors",
        "actors -c garbage",
        "sources --in garbage",
        "sources --sort garbage",
        "who",
        "who ann",
        "who nobody",
        "who ann --sort garbage",
        "show 2025-02-18",
        "show nothing",
        "show nothing -c garbage",
        "check",
        "check --strict",
        "completion bash",
      })
  void isClosed(String line) throws IOException {
    for (String content : CONTENTS) {
      String file = Files.writeString(folder.resolve("events"), content).toRealPath().toString();
      for (boolean terminal : List.of(false, true)) {
        CliRunner runner = terminal ? CliRunner.terminal(80) : CliRunner.piped();
        runner.run((line + " -d " + file).split(" "));
        assertEquals(0, descriptorsOf(file), content);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"list --in garbage -d -", "list -d -", "who nobody -d -"})
  void isClosedWhereItIsStandardInput(String line) {
    boolean[] closed = new boolean[1];
    ByteArrayInputStream in =
        new ByteArrayInputStream("{\"date\":\"2025\",\"title\":\"x\"}".getBytes()) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Terminal pipe = new Terminal(false, false, 80, "C.UTF-8", Map.of());
    new Detente(pipe, new Streams(in, new StringWriter(), new StringWriter())).run(line.split(" "));
    assertTrue(closed[0]);
  }

  private static long descriptorsOf(String file) throws IOException {
    try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
      return descriptors.filter(descriptor -> leadsTo(file, descriptor)).count();
    }
  }

  private static boolean leadsTo(String file, Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().equals(file);
    } catch (IOException e) {
      // closed since it was listed
      return false;
    }
  }
}
