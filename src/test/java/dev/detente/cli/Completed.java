package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Completes lines in a real shell, on a pseudo-terminal where it needs one.
 *
 * @param shell the shell
 * @param installed whether the shell finds the script by itself, rather than being told to read it
 * @param folder where the script is put
 */
record Completed(String shell, boolean installed, Path folder) {

  private static final Path DRIVERS = Path.of("src/test/resources/completion").toAbsolutePath();
  private static final int LONGEST_RUN_SECONDS = 60;

  /** Returns the last argument of each line as it is after a Tab; of fish, all that it may be. */
  List<String> last(List<String> lines) throws IOException, InterruptedException {
    String name =
        switch (shell) {
          case "zsh" -> "_detente";
          case "fish" -> "detente.fish";
          default -> "detente";
        };
    Path script = Files.createDirectories(folder.resolve("completions")).resolve(name);
    Files.writeString(script, CliRunner.piped().out("completion", shell));
    Path result = folder.resolve("result");
    Files.deleteIfExists(result);
    run(input(lines), result);
    return Files.readAllLines(result);
  }

  /** Returns the keys that are pressed; fish is asked without a terminal. */
  private String input(List<String> lines) {
    String end = shell.equals("fish") ? "\n" : "\t\u0014";
    StringBuilder input = new StringBuilder();
    for (String line : lines) {
      input.append(line).append(end);
    }
    return input + (shell.equals("fish") ? "" : "exit\n");
  }

  private void run(String input, Path result) throws IOException, InterruptedException {
    Path keys = Files.writeString(folder.resolve("keys"), input);
    String driver = DRIVERS.resolve(shell).toString();
    Tool.valueOf(shell.toUpperCase(Locale.ROOT)).need();
    if (shell.equals("bash")) {
      Tool.SCRIPT.need();
      if (installed) {
        Tool.BASH_COMPLETION.need();
      }
    }
    List<String> command =
        shell.equals("bash")
            ? List.of("script", "-qec", "bash --noprofile --rcfile " + driver + " -i", "/dev/null")
            : List.of(shell, driver);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("TERM", "dumb");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("FOLDER", folder.toString());
    builder.environment().put("RESULT", result.toString());
    builder.environment().put("INSTALLED", Boolean.toString(installed));
    builder.directory(folder.toFile()).redirectInput(keys.toFile());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("screen").toFile());
    Process process = builder.start();
    if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      fail(shell + " is still running: " + Files.readString(folder.resolve("screen")));
    }
    assertTrue(Files.exists(result), () -> "no completion in " + shell);
  }
}
