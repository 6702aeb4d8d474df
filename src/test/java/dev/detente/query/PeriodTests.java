package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.model.EventDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which dates a period touches. */
final class PeriodTests {

  @ParameterizedTest
  @CsvSource({
    "2025-02,     2025-02-01,            true",
    "2025-02,     2025-02-28,            true",
    "2025-02,     2025-01-31,            false",
    "2025-02,     2025-03-01,            false",
    "2025-02,     2025,                  true",
    "2025-02,     2025-01-20/2025-02-01, true",
    "2025-02,     2025-02-28/2025-03-09, true",
    "2025-02,     2025-01-20/2025-03-09, true",
    "2025-02,     2025-01-20/..,         true",
    "2025-02,     ../2025-01-20,         false",
    "2025-02..,   9999,                  true",
    "..2025-02,   0001,                  true",
    "..2025-02,   2025-03,               false",
  })
  void touchesWhatOverlaps(String period, String date, boolean touches) {
    assertEquals(touches, Period.parse(period).touches(EventDate.parse(date)));
  }

  @ParameterizedTest
  @CsvSource({
    "feb,   2025-02-28,            true",
    "feb,   2024-02-29,            true",
    "feb,   2025-03-01,            false",
    "feb.., 2025-12-31,            true",
    "feb.., 2025-01-31,            false",
    "..feb, 2025-01-01,            true",
    "..feb, 2025-03-01,            false",
    "feb,   2025-01-31/2025-02-01, true",
    "dec,   2025-12-30/2026-01-02, true",
    "feb,   ../2025-02-03,         true",
    "mar,   ../2025-02-03,         false",
  })
  void standsInTheYearOfTheEventWithoutOne(String period, String date, boolean touches) {
    assertEquals(touches, Period.parse(period).touches(EventDate.parse(date)));
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
    assertEquals(touches, Period.parse(period).since().touches(EventDate.parse(date)));
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
    assertEquals(touches, Period.parse(period).until().touches(EventDate.parse(date)));
  }

  @Test
  void printsAsWritten() {
    assertEquals("Feb-apr", Period.parse("Feb-apr").toString());
    assertEquals("feb..", Period.parse("feb").since().toString());
    assertEquals("..feb", Period.parse("feb").until().toString());
  }

  @Test
  void tellsWhetherTheYearWasLeftOut() {
    assertEquals(Optional.of("feb"), Period.parse("feb").withoutYear());
    assertEquals(Optional.empty(), Period.parse("2025-02").withoutYear());
  }

  @ParameterizedTest
  @CsvSource({
    "2025, false",
    "2025-02, false",
    "2025-Q1, false",
    "feb, false",
    "feb-apr, true",
    "2025..2026, true",
    "feb.., true",
    "..feb, true",
    "' feb-apr ', true",
  })
  void knowsWhetherItIsWrittenWithTwoEnds(String period, boolean range) {
    assertEquals(range, Period.parse(period).isRange());
  }
}
