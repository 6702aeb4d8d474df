package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Runs the examples of the README, on a terminal of 80 columns or, where they have a pipe, in a
 * shell whose {@code detente} is this build's classes, and compares what they print. {@code
 * -Dreadme.rewrite=true} writes the output anew.
 */
final class ReadmeTests {

  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```console\n(.*?)```");
  private static final String PROMPT = "$ ";

  @Test
  void showsWhatTheProgramPrints() throws IOException, InterruptedException {
    String readme = Files.readString(README);
    StringBuilder current = new StringBuilder();
    Matcher blocks = BLOCK.matcher(readme);
    int from = 0;
    int commands = 0;
    while (blocks.find()) {
      current.append(readme, from, blocks.start(1));
      for (String line : blocks.group(1).lines().toList()) {
        if (line.startsWith(PROMPT)) {
          current.append(line).append('\n').append(run(line.substring(PROMPT.length())));
          commands++;
        }
      }
      from = blocks.end(1);
    }
    current.append(readme, from, readme.length());
    assertTrue(commands > 0);
    if (Boolean.getBoolean("readme.rewrite")) {
      Files.writeString(README, current);
    } else {
      assertEquals(current.toString(), readme);
    }
  }

  private static String run(String command) throws IOException, InterruptedException {
    return command.contains("|") ? inShell(command) : onTerminal(command);
  }

  private static String onTerminal(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    words.remove(0);
    CliRunner.CliResult result = CliRunner.terminal(80).run(words.toArray(new String[0]));
    assertEquals(0, result.code(), command);
    return result.err() + result.out();
  }

  private static String inShell(String command) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script =
        "detente() { '%s' -cp '%s' dev.detente.cli.Main \"$@\"; }\n%s"
            .formatted(java, System.getProperty("java.class.path"), command);
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", script);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), () -> command + "\n" + output);
    return output;
  }
}
