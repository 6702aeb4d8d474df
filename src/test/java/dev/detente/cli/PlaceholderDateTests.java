package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a placeholder date, with ages of empty days before or after it, costs little. */
final class PlaceholderDateTests {

  private static final String LINES =
      """
      {"date":"0001-01-01","title":"a","theme":"t","actors":["x"]}
      {"date":"2025-02-12","title":"b","theme":"t","actors":["x"]}
      {"date":"9999-12-31","title":"c","theme":"u","actors":["x"]}
      """;

  private static final CliRunner PIPE = CliRunner.piped().input(LINES);

  @ParameterizedTest
  @CsvSource({
    "summary --by day, 3652059",
    "summary --by day --sort count:desc -n 3, 3652059",
    "summary --by day -o table, 3652059",
    "summary --by day -o json, 3652059",
    "summary --by day -o csv -c all, 3652059",
    "'summary --by day,month', 438203255292",
    "'summary --by theme,day', 7304118",
  })
  void areRefusedInOneLineWhereTheyWouldBePrinted(String command, String counts) {
    CliRunner.CliResult result = PIPE.run((command + " -d -").split(" "));
    assertEquals(2, result.code(), command);
    assertEquals("", result.out());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().contains("0001-01-01 to 9999-12-31 make " + counts), result.err());
  }

  @ParameterizedTest
  @CsvSource({
    "summary --by day -n 3, 4",
    "'summary --by day,month -n 2', 3",
    "'summary --by day,theme -n 3', 4",
    "summary --by day -n 3 -o jsonl, 3",
    "'summary --by day,month -o jsonl', 3",
    "'summary --by day,month -c all', 4",
    "summary --by year, 10000",
    "summary --by day --in 2025, 2",
  })
  void endWithTheLimitOrThePeriod(String command, int lines) {
    assertEquals(lines, PIPE.out((command + " -d -").split(" ")).lines().count());
  }

  @Test
  void areCountedWithoutBeingMade() {
    assertEquals("3652059\n", PIPE.out("summary", "--by", "day", "--count", "-d", "-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "tsv", "markdown"})
  void makeNoLongLineOfAProfile(String format) {
    String out = PIPE.out("who", "@x", "-d", "-", "-o", format);
    out.lines().forEach(line -> assertTrue(line.length() <= 140, line));
  }
}
