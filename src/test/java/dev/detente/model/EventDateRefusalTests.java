package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rejects what is not a date, each kind with its own message, which quotes all of it. */
final class EventDateRefusalTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date.malformed | soon; August 2025; Tuesday; 12.02.2025; 02/12/2025
          date.malformed | 2025-2-12; 25-02-12; 20250212; 2025-043; 2025-W07
          date.malformed | 2025-02-12/2025-02-13/2025-02-14; ..; ../..; ..~/2025; -0000
          date.malformed | -0000-05; --0066; -66; -66-05-01; -XXXX; 2025/-; Y20250
          date.malformed | +2025; ~2025; 2025?~; 2025~-02; ٢٠٢٥; ２０２５
          date.malformed | XXXX; 2X25; X025; 2025-X2; 2025-1X; 2025-02-1X; 2025-02-X1
          date.malformed | 2025-XX-12; 202X-02; 202X-02-12; 2025-02-xx
          date.malformed | 2025-02-1X/2025-03
          date.impossible | 2025-02-29; 2025-02-30; 2100-02-29; 2025-04-31; 2025-01-32
          date.impossible | 2025-01-00; 2025-00; 2025-00-01; 2025-13; 2025-20; 2025-42
          date.impossible | 2025-13-01; 2025-02-29~; 2025-13-XX; -0431-02-29
          date.impossible | 2025-02-28/2025-02-29; 2025-02-29/2025-03-01
          date.season | 2025-21; 2025-24; 2025-41; 2025-22~; 2025-21/2025-23
          date.draft | 202u; 20uu; uuuu-12-25; 2025-uu; 2025-02-uu; 2025-02-uu?
          date.draft | unknown; open; unknown/2025; 2025/open; 2025/unknown
          date.blank-end | /2025; 2025/; /; 2025-02-12/; /..
          date.reversed | 2025-03/2025-02; 2025-02-13/2025-02-12; 2026/2025; 202X/201X
          date.reversed | 2025/2024-06; -0404/-0431
          """)
  void refusesEachByItsReason(String key, String texts) {
    for (String text : texts.split("; ")) {
      assertRefused(key, text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "2025-02-12 ", " 2025-02-12"})
  void refusesBlanks(String text) {
    assertRefused("date.malformed", text);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-12T10:30:00Z, 2025-02-12",
    "2025-02-12T10, 2025-02-12",
    "-0066-02-12T10, -0066-02-12",
    "2025-02-12/2025-02-13T10:30, 2025-02-13",
  })
  void refusesATimeOfDayAndOffersItsDay(String text, String day) {
    ValueException refusal = assertThrows(ValueException.class, () -> EventDate.parse(text));

    assertEquals(Message.of("date.time", text, day), refusal.message());
  }

  @Test
  void refusesToBeMadeReversed() {
    LocalDate day = LocalDate.of(2025, 2, 12);

    ValueException refusal =
        assertThrows(ValueException.class, () -> new EventDate("x", day, day.minusDays(1)));

    assertEquals(Message.of("date.reversed", "x"), refusal.message());
  }

  private static void assertRefused(String key, String text) {
    ValueException refusal = assertThrows(ValueException.class, () -> EventDate.parse(text), text);

    assertEquals(Message.of(key, text), refusal.message());
    assertEquals(ValueException.Kind.MALFORMED, refusal.kind());
  }
}
