package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.cli.CliRunner.CliResult;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that the year may be left out if a file has only one, in every command. */
final class YearlessPeriodTests {

  private static final String LINES =
      """
      {"id": "a", "date": "2024-02-01", "title": "A", "actors": ["Ann"], "sources": ["s"]}
      {"id": "b", "date": "2025-02-01", "title": "B", "actors": ["Bob"], "sources": ["s"]}
      """;

  private static final String PACKAGE =
      "{\"format\": \"detente/1\", \"events\": [" + LINES.strip().replace("\n", ",") + "]}";

  @ParameterizedTest
  @CsvSource({
    "list, --in, feb",
    "list -a ann, --in, feb",
    "list, --since, feb",
    "list, --until, feb",
    "list, --in, not:feb",
    "list, --in, '2024,feb'",
    "who, --in, feb",
    "who ann, --in, feb",
    "who ann --count, --until, feb",
    "who ann -o json, --in, feb",
    "actors, --in, feb",
    "actors -a ann, --in, feb",
    "sources, --in, feb",
    "summary, --in, feb",
    "summary --by month -a ann, --in, feb",
  })
  void isRefusedInAFileOfTwoYears(String command, String option, String period) {
    for (String data : List.of(LINES, PACKAGE)) {
      CliResult result =
          CliRunner.piped()
              .input(data)
              .run((command + " -d - " + option + " " + period).split(" "));
      assertEquals("", result.out());
      assertTrue(result.err().contains("names no year, and the events are of 2024 to 2025"));
      assertEquals(2, result.code());
    }
  }
}
