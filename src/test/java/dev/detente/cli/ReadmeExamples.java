package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands that the README shows, each with its output. */
final class ReadmeExamples {

  private static final Path README = Path.of("README.md");

  /** A line after a prompt, and all up to the next prompt or the end of the block. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^\\$ (.*)\\n((?:(?!\\$ |```).*\\n)*)");

  private ReadmeExamples() {}

  /** Returns the commands. */
  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(Files.readString(README));
    while (example.find()) {
      commands.add(example.group(1));
    }
    return commands;
  }

  /** Compares the output shown; {@code -Dreadme.rewrite=true} writes it anew. */
  static void assertShows(String output, String command) throws IOException {
    String readme = Files.readString(README);
    Matcher example = EXAMPLE.matcher(readme);
    while (example.find()) {
      if (example.group(1).equals(command)) {
        if (Boolean.getBoolean("readme.rewrite")) {
          String before = readme.substring(0, example.start(2));
          Files.writeString(README, before + output + readme.substring(example.end(2)));
        } else {
          assertEquals(output, example.group(2), command);
        }
        return;
      }
    }
  }
}
