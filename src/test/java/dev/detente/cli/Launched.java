package dev.detente.cli;

import dev.detente.dataset.ChronologyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a shell script came to in which {@code detente} is the built launcher.
 *
 * @param out standard output
 * @param err standard error
 * @param code the exit code
 */
record Launched(String out, String err, int code) {

  /** What {@code detente --version} answers. */
  static final Launched VERSION =
      new Launched(
          "detente 1.0.0\nrecord " + ChronologyReader.open("events.json").edition() + "\n", "", 0);

  private static final Path BUILT = Path.of("target").toAbsolutePath();
  private static final int LONGEST_RUN_SECONDS = 60;

  /** Runs {@code script} with {@code sh}, in an environment of the usual variables only. */
  static Launched script(String script) throws IOException, InterruptedException {
    return script(script, Map.of());
  }

  /** Runs {@code script} with more variables. */
  static Launched script(String script, Map<String, String> variables)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("detente", ".out");
    Path err = Files.createTempFile("detente", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder("sh", "-c", script);
      Map<String, String> environment = builder.environment();
      environment
          .keySet()
          .removeIf(
              name -> name.startsWith("LC_") || name.equals("LANG") || name.equals("COLUMNS"));
      environment.put("PATH", BUILT + ":" + environment.get("PATH"));
      environment.putAll(variables);
      builder.redirectInput(Path.of("/dev/null").toFile());
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running: " + script);
      }
      return new Launched(read(out), read(err), process.exitValue());
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Puts a copy of the launcher and of the jar into a new {@code folder}, without an archive. */
  static Path install(Path folder) throws IOException {
    Files.createDirectory(folder);
    for (String file : List.of("detente.jar", "detente")) {
      Files.copy(BUILT.resolve(file), folder.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
    }
    return folder;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
