package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the EDTF dates that are accepted, and holds them to the days they span. */
final class EventDateTests {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # a day, a month or a year
          2025-02-12, 2025-02-12, 2025-02-12
          2025-02, 2025-02-01, 2025-02-28
          2025-04, 2025-04-01, 2025-04-30
          2025, 2025-01-01, 2025-12-31
          0000, 0000-01-01, 0000-12-31
          9999-12-31, 9999-12-31, 9999-12-31
          -0431-05-01, -0431-05-01, -0431-05-01
          -0431-05, -0431-05-01, -0431-05-31
          -0066, -0066-01-01, -0066-12-31
          -0004-02, -0004-02-01, -0004-02-29
          -9999, -9999-01-01, -9999-12-31
          # an interval, from its first day to its last
          2025-02-17/2025-02-18, 2025-02-17, 2025-02-18
          2025-02-17/2025-02-17, 2025-02-17, 2025-02-17
          2025-02/2025-04, 2025-02-01, 2025-04-30
          2024/2025, 2024-01-01, 2025-12-31
          2025-02-17/2025-03, 2025-02-17, 2025-03-31
          2025/2025-02-17, 2025-01-01, 2025-02-17
          -0431/-0404-04-25, -0431-01-01, -0404-04-25
          -0026/0014, -0026-01-01, 0014-12-31
          2025-02-17/2025-02, 2025-02-17, 2025-02-28
          # leap days
          2024-02-29, 2024-02-29, 2024-02-29
          2000-02-29, 2000-02-29, 2000-02-29
          2024-02, 2024-02-01, 2024-02-29
          2000-02, 2000-02-01, 2000-02-29
          1900-02, 1900-02-01, 1900-02-28
          2024-02-XX, 2024-02-01, 2024-02-29
          2024-02-29/2025-02, 2024-02-29, 2025-02-28
          # qualifiers change nothing
          2025-02-12~, 2025-02-12, 2025-02-12
          2025-02?, 2025-02-01, 2025-02-28
          2025%, 2025-01-01, 2025-12-31
          2025-02~/2025-04-01?, 2025-02-01, 2025-04-01
          202X%, 2020-01-01, 2029-12-31
          # unknown digits may be any
          2025-02-XX, 2025-02-01, 2025-02-28
          2025-XX, 2025-01-01, 2025-12-31
          2025-XX-XX, 2025-01-01, 2025-12-31
          202X, 2020-01-01, 2029-12-31
          20XX, 2000-01-01, 2099-12-31
          2XXX, 2000-01-01, 2999-12-31
          201X/202X, 2010-01-01, 2029-12-31
          -004X, -0049-01-01, -0040-12-31
          -000X, -0009-01-01, -0001-12-31
          -04XX~/-0404-XX, -0499-01-01, -0404-12-31
          """)
  void spansTheDaysThatItMayBe(String text, LocalDate earliest, LocalDate latest) {
    assertEquals(new EventDate(text, earliest, latest), EventDate.parse(text));
  }

  @Test
  void leavesTheStartOpen() {
    EventDate date = EventDate.parse("../2025-02");

    assertEquals(new EventDate("../2025-02", LocalDate.MIN, LocalDate.of(2025, 2, 28)), date);
  }

  @Test
  void leavesTheEndOpen() {
    EventDate date = EventDate.parse("2025-02/..");

    assertEquals(new EventDate("2025-02/..", LocalDate.of(2025, 2, 1), LocalDate.MAX), date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-12", "2025-02~", "202X", "2025-02-12/..", "../2025%"})
  void printsAsWritten(String text) {
    assertEquals(text, EventDate.parse(text).toString());
  }

  @ParameterizedTest
  @CsvSource({"2025, 2025", "285, 0285", "0, 0000", "-66, -0066"})
  void writesAYearInFourDigits(int year, String written) {
    assertEquals(written, EventDate.written(year));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-12, 2025",
    "2024/2025, 2024",
    "2024/.., 2024",
    "../2025, 2025",
    "-0431/-0404, -431"
  })
  void belongsToTheYearItBeginsInIfThatIsKnown(String text, int year) {
    assertEquals(year, EventDate.parse(text).year());
  }
}
