package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.cli.text.Words;
import dev.detente.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a file without events is read as such, with a note if it is empty. */
final class EmptyFileTests {

  private static final List<String> EMPTY = List.of("", " ", "\n \r\n\t", "\uFEFF", "\uFEFF\n");
  private static final List<String> HOLLOW = List.of("[]", "\uFEFF[ ]\n", "{\"events\":[]}");

  @TempDir private Path folder;

  static Stream<Arguments> commands() {
    return Stream.of(
            "list", "list -n 1", "summary", "summary --by month", "actors", "sources", "who")
        .flatMap(
            command ->
                Stream.of("", " -o table --lang ar", " -o json --lang ar", " -o csv")
                    .map(format -> Arguments.of(command + format)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void isReadAsNoEvents(String line) throws IOException {
    String answer = run(line, "[]", "-").out();
    for (String content : HOLLOW) {
      answers(new CliRunner.CliResult(answer, "", 0), line, content);
    }
    Language language = line.endsWith(" ar") ? Language.AR : Language.EN;
    String note = "detente: FILE: " + new Words(language).say("data.empty") + "\n";
    for (String content : EMPTY) {
      answers(new CliRunner.CliResult(answer, note, 0), line, content);
    }
    answers(new CliRunner.CliResult(answer, note, 1), line + " -e", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "summary", "summary --by month", "actors", "sources --in feb"})
  void isNotedOnceOnATerminal(String line) {
    String[] args = (line + " -d -").split(" ");
    String note = "detente: <stdin>: is empty: no events\n";
    assertEquals(note, CliRunner.terminal(80).run(args).err());
    String nothing = "detente: nothing matched\n";
    assertEquals(nothing, CliRunner.terminal(80).input("[]").run(args).err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"who putin", "show 2025-01-01"})
  void holdsNobody(String line) {
    for (String content : EMPTY) {
      assertEquals(1, run(line, content, "-").code(), line);
    }
  }

  @Test
  void isNotedByACheck() {
    for (String content : EMPTY) {
      String note = "<stdin>: note: is empty: no events\n";
      String tally = "detente: errors: 0, notes: 1\n";
      assertEquals(new CliRunner.CliResult(note, tally, 0), run("check", content, "-"));
      assertEquals(new CliRunner.CliResult(note, tally, 3), run("check --strict", content, "-"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json"})
  void mayBeAnAnswer(String format) {
    String none = CliRunner.piped().out("list", "--search", "zzzz", "-o", format);
    CliRunner.CliResult again = run("list -o " + format, none, "-");
    assertEquals(0, again.code());
    assertEquals("", CliRunner.piped().input(again.out()).run("list", "-d-", "-o", "jsonl").out());
  }

  /** Holds a line to an answer, on a file and on standard input. */
  private void answers(CliRunner.CliResult wanted, String line, String content) throws IOException {
    String file = Files.writeString(folder.resolve("events"), content).toString();
    assertEquals(named(wanted, "<stdin>"), run(line, content, "-"), line);
    assertEquals(named(wanted, file), run(line, "", file), line);
  }

  private static CliRunner.CliResult named(CliRunner.CliResult result, String file) {
    return new CliRunner.CliResult(result.out(), result.err().replace("FILE", file), result.code());
  }

  private static CliRunner.CliResult run(String line, String input, String file) {
    String[] args = (line + " -d " + file).split(" ");
    return CliRunner.piped().input(input).run(args);
  }
}
