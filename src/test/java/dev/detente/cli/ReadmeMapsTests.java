package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the maps of the README on invented files in the shapes of those that it names. */
final class ReadmeMapsTests {

  private static final Path FILES = Path.of("src/test/resources/files");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  static List<String> lines() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
      return lines.filter(line -> line.matches("detente -d .* --map .*")).toList();
    }
  }

  @Test
  void areFive() throws IOException {
    assertEquals(5, lines().size());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void reads(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    words.set(2, FILES.resolve(words.get(2)).toString());
    CliRunner.CliResult result =
        CliRunner.piped().run(words.subList(1, words.size()).toArray(new String[0]));

    assertEquals(0, result.code(), result.err());
    assertEquals("", result.err());
  }
}
