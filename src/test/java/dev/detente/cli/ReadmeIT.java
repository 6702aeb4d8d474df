package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the README that have a pipe, in a shell with the built launcher. */
final class ReadmeIT {

  @ParameterizedTest
  @MethodSource("commands")
  void showsWhatTheProgramPrints(String command) throws Exception {
    for (Tool tool : new Tool[] {Tool.JQ, Tool.SQLITE3}) {
      if (command.contains("| " + tool.command())) {
        tool.need();
      }
    }
    Launched run = Launched.script(command, Map.of("LC_ALL", "C.UTF-8"));
    assertEquals(0, run.code(), run.err());
    ReadmeExamples.assertShows(run.err() + run.out(), command);
  }

  static Stream<String> commands() throws IOException {
    return ReadmeExamples.commands().stream().filter(command -> command.contains("|"));
  }
}
