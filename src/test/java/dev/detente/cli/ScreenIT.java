package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captures screens of 80 columns from a pseudo-terminal. */
final class ScreenIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who putin",
        "who بوتين --lang ar",
        "summary --by month",
        "summary --by month --lang ar",
      })
  void areThoseThatGoldenCasesSee(String arguments) throws Exception {
    String screen = screen("dumb", arguments);
    assertEquals(CliRunner.terminal(80).out(arguments.split(" ")), screen);
    for (String line : screen.split("\n")) {
      assertTrue(line.codePoints().filter(c -> !isMark(c)).count() <= 80, line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"who putin --in feb", "who بوتين --lang ar --in feb", "summary --by quarter"})
  void areThoseOfTheReadme(String arguments) throws Exception {
    String shown = "$ detente " + arguments + "\n" + screen("dumb", arguments);
    assertTrue(Files.readString(Path.of("README.md")).contains(shown), shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"who putin", "who بوتين --lang ar", "summary --by month --lang ar"})
  void areTheSameInColours(String arguments) throws Exception {
    String coloured = screen("xterm", arguments);
    assertTrue(coloured.contains("\u001B[1m"));
    assertEquals(screen("dumb", arguments), coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "'',           60",
    "0,            60",
    "abc,          60",
    "-5,           60",
    "080,          60",
    "9999999999,   60",
    "50,           50",
  })
  void areAsWideAsTheTerminalUnlessColumnsIsANumberOfThem(String columns, int width)
      throws Exception {
    assertEquals(
        CliRunner.terminal(width).out("show", "2025-02-18"),
        Pseudoterminal.run(
            "stty cols 60; LC_ALL=C.UTF-8 COLUMNS=" + columns + " detente show 2025-02-18"));
  }

  private static String screen(String terminal, String arguments) throws Exception {
    return Pseudoterminal.run(
        "stty cols 80; LC_ALL=C.UTF-8 TERM=" + terminal + " detente " + arguments);
  }

  private static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
