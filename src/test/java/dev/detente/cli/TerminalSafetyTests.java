package dev.detente.cli;

import static dev.detente.cli.HostileRecord.attack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that neither data nor arguments reach a terminal as anything but text. */
final class TerminalSafetyTests {

  private static final List<String> FORMATS =
      List.of("table", "tsv", "csv", "json", "jsonl", "markdown");

  /** Line breaks, the tabs of tsv, and the mark that parts Arabic from what stands beside it. */
  private static final String OWN = "\n\t\u200E";

  @ParameterizedTest
  @MethodSource("answers")
  void dataIsShownAsText(List<String> line) {
    CliRunner.CliResult result = shown(plus(line, "--data=-"));
    assertTrue(List.of(0, 3).contains(result.code()), result.err());
    // Markdown escapes the bracket too
    String shown = result.out().replace("\\[", "[").toUpperCase(Locale.ROOT);
    assertTrue(shown.contains("\\U001B[2J"), result.out());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void argumentsAreShownAsText(List<String> line) {
    CliRunner.CliResult result = shown(line);
    assertTrue(result.code() > 0, result.out());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().contains("\\u001B[2J"), result.err());
  }

  @Test
  void theStackTraceIsText() {
    CliRunner.CliResult result = shown(List.of("list", "--theme", attack("x"), "--debug"));
    assertTrue(result.err().contains("\tat dev.detente."), result.err());
  }

  @Test
  void namesOfFilesAreShownAsText(@TempDir Path folder) throws Exception {
    Path file = folder.resolve(attack("file"));
    Files.writeString(file, "[{}]");
    for (String command : List.of("list", "check")) {
      CliRunner.CliResult result = shown(List.of(command, "--data", file.toString()));
      assertEquals(3, result.code());
      assertTrue((result.out() + result.err()).contains("file\\u001B[2J"));
    }
  }

  static Stream<List<String>> answers() {
    Stream<List<String>> lists =
        Stream.of(
                List.of("list", "-c", "all"),
                List.of("list", "-c", "title,actors,theme,place"),
                List.of("who", "@" + attack("actor")),
                List.of("show", attack("event")),
                List.of("summary", "--by", "theme"),
                List.of("summary", "--by", "country,actor"),
                List.of("summary", "--by", "dyad"),
                List.of("summary", "--by", "place"),
                List.of("actors", "-c", "all"),
                List.of("sources", "-c", "all"))
            .flatMap(TerminalSafetyTests::inEveryFormat);
    return Stream.concat(lists, Stream.of(List.of("summary"), List.of("check")));
  }

  /** Returns a line in every format that it can have. */
  private static Stream<List<String>> inEveryFormat(List<String> line) {
    boolean columns = line.contains("-c");
    List<String> bare = columns ? List.of(line.get(0)) : line;
    return FORMATS.stream()
        .map(format -> plus(format.startsWith("json") ? bare : line, "--format=" + format));
  }

  private static List<String> plus(List<String> line, String word) {
    return Stream.concat(line.stream(), Stream.of(word)).toList();
  }

  static Stream<List<String>> mistakes() {
    String bad = attack("x");
    Stream<List<String>> values =
        Stream.of(
                "--actor",
                "--recipient",
                "--country",
                "--theme",
                "--type",
                "--quad",
                "--source=@",
                "--in",
                "--since",
                "--sort",
                "--columns",
                "--format",
                "--limit",
                "--lang",
                "--color",
                "--data",
                "--bad",
                "--count")
            .map(option -> List.of("list", option + (option.contains("=") ? "" : "=") + bad));
    return Stream.concat(
        values,
        Stream.of(
            List.of(bad),
            List.of("--" + bad),
            List.of("-" + bad),
            List.of("help", bad),
            List.of("list", bad),
            List.of("show", bad),
            List.of("show", bad, bad),
            List.of("who", bad),
            List.of("who", "@" + bad),
            List.of("check", bad, bad),
            List.of("summary", "--by", bad)));
  }

  /** Runs a line on terminals in both languages; returns the run in English. */
  private static CliRunner.CliResult shown(List<String> line) {
    String[] args = line.toArray(new String[0]);
    for (int width : new int[] {30, 100}) {
      for (String locale : List.of("ar_EG.UTF-8", "en_US.UTF-8")) {
        assertText(runner(width, locale).run(args));
      }
    }
    return runner(80, "en_US.UTF-8").run(args);
  }

  private static CliRunner runner(int width, String locale) {
    return CliRunner.terminal(width)
        .locale(locale)
        .with("DETENTE_LANG", locale.substring(0, 2))
        .input(HostileRecord.json());
  }

  private static void assertText(CliRunner.CliResult result) {
    String shown = result.out() + result.err();
    for (int i = 0; i < shown.length(); i++) {
      int type = Character.getType(shown.charAt(i));
      boolean text =
          OWN.indexOf(shown.charAt(i)) >= 0
              || type != Character.CONTROL
                  && type != Character.FORMAT
                  && type != Character.LINE_SEPARATOR
                  && type != Character.PARAGRAPH_SEPARATOR;
      assertTrue(text, Integer.toHexString(shown.charAt(i)) + " in " + shown);
    }
  }
}
