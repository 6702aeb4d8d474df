package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls the function of the script for bash as bash does, where it offers several words. */
final class BashCompletionIT {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "completion ''            | bash zsh fish",
        "-- ''                    | list who show summary actors sources check completion help",
        "list --so                | --source --sort",
        "list --sort date : ''    | desc",
        "list --lang ''           | en ar",
        "list --color = ''        | auto always never",
        "who Vladimir ''          | Medinsky Putin",
        "list --in f              | feb",
        "list --search put        | ''",
        "list --nonsense = put    | ''",
        "nonsense put             | ''",
        "show 2025-02-18 2025     | ''",
        "list ''                  | ''",
      })
  void offers(String words, String offered) throws Exception {
    String line = words.replace(" : ''", ":").replace(" = ''", "=").replace("''", "");
    line = line.replace(" = ", "=");
    assertEquals(offered, replies("detente " + words, "detente " + line));
  }

  @Test
  void onlyTheWordsBeforeTheCursorCount() throws Exception {
    assertEquals("summary", replies("detente summ --by month", "detente summ", 1));
  }

  private String replies(String words, String line) throws Exception {
    return replies(words, line, words.split(" ").length - 1);
  }

  /** Returns what the function replies with the cursor at the end of {@code line}. */
  private String replies(String words, String line, int word) throws Exception {
    Path script = folder.resolve("detente");
    Files.writeString(script, CliRunner.piped().out("completion", "bash"));
    List<String> text =
        List.of(
            "source '" + script + "'",
            "COMP_WORDBREAKS=$' \\t\\n\"\\'@><=;|&(:'",
            "COMP_WORDS=(" + words + ") COMP_CWORD=" + word,
            "COMP_LINE='" + line + "' COMP_POINT=" + line.length(),
            "_detente",
            "echo \"${COMPREPLY[*]}\"");
    Path driver = Files.write(folder.resolve("driver"), text);
    Tool.BASH.need();
    Process process =
        new ProcessBuilder("bash", driver.toString()).redirectErrorStream(true).start();
    byte[] output = process.getInputStream().readAllBytes();
    return new String(output, StandardCharsets.UTF_8).strip();
  }
}
