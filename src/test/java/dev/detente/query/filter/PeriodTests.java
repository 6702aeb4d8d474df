package dev.detente.query.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.model.EventDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which dates a period touches. */
final class PeriodTests {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # with a year
          2025-02,     2025-02-01,            true
          2025-02,     2025-02-28,            true
          2025-02,     2025-01-31,            false
          2025-02,     2025-03-01,            false
          2025-02,     2025,                  true
          2025-02,     2025-01-20/2025-02-01, true
          2025-02,     2025-02-28/2025-03-09, true
          2025-02,     2025-01-20/2025-03-09, true
          2025-02,     2025-01-20/..,         true
          2025-02,     ../2025-01-20,         false
          2025-02..,   9999,                  true
          ..2025-02,   0001,                  true
          ..2025-02,   2025-03,               false
          # without one: in the year of the event
          feb,   2025-02-28,            true
          feb,   2024-02-29,            true
          feb,   2025-03-01,            false
          feb.., 2025-12-31,            true
          feb.., 2025-01-31,            false
          ..feb, 2025-01-01,            true
          ..feb, 2025-03-01,            false
          feb,   2025-01-31/2025-02-01, true
          dec,   2025-12-30/2026-01-02, true
          feb,   ../2025-02-03,         true
          mar,   ../2025-02-03,         false
          """)
  void touchesWhatOverlaps(String period, String date, boolean touches) {
    assertEquals(touches, PeriodParser.parse(period).touches(EventDate.parse(date)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02, 2025-01-31, false",
    "2025-02, 2025-02-01, true",
    "2025-02, 2031,       true",
    "feb,     2025-01-31, false",
    "feb,     2025-12-31, true",
  })
  void sinceIncludesItsFirstDay(String period, String date, boolean touches) {
    assertEquals(touches, since(period).touches(EventDate.parse(date)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02, 2025-02-28, true",
    "2025-02, 2025-03-01, false",
    "2025-02, 1999,       true",
    "feb,     2025-02-28, true",
    "feb,     2025-03-01, false",
  })
  void untilIncludesItsLastDay(String period, String date, boolean touches) {
    assertEquals(touches, until(period).touches(EventDate.parse(date)));
  }

  @Test
  void keepsWhatWasWritten() {
    assertEquals("Feb-apr", PeriodParser.parse("Feb-apr").text());
    assertEquals("feb..", since("feb").text());
    assertEquals("..feb", until("feb").text());
  }

  private static Period since(String date) {
    return PeriodParser.between(Optional.of(date), Optional.empty());
  }

  private static Period until(String date) {
    return PeriodParser.between(Optional.empty(), Optional.of(date));
  }
}
