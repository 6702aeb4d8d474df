package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the README that have no pipe, on a terminal of 80 columns. */
final class ReadmeTests {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @ParameterizedTest
  @MethodSource("commands")
  void showsWhatTheProgramPrints(String command) throws IOException {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    words.remove(0);
    CliRunner.CliResult result = CliRunner.terminal(80).run(words.toArray(new String[0]));
    assertEquals(0, result.code(), command);
    ReadmeExamples.assertShows(result.err() + result.out(), command);
  }

  static Stream<String> commands() throws IOException {
    return ReadmeExamples.commands().stream().filter(command -> !command.contains("|"));
  }
}
