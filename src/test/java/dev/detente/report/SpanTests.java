package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.model.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the first and the last date of a span. */
final class SpanTests {

  @ParameterizedTest
  @CsvSource({
    "2025-02-12,            2025-02-12, 2025-02-12",
    "2025-02-12 2025-03,    2025-02-12, 2025-03",
    "2025 2025-12-31,       2025,       2025-12-31",
    "2025-12 2025 2025-01,  2025-01,    2025-12",
    "2025-12 2025-12-31,    2025-12,    2025-12-31",
    "2025-12-31 2025-12-31~, 2025-12-31, 2025-12-31~",
  })
  void isTheSameInWhateverOrderDatesCome(String dates, String first, String last) {
    String[] texts = dates.split(" ");
    Span forwards = new Span();
    Span backwards = new Span();
    for (int i = 0; i < texts.length; i++) {
      forwards.add(EventDate.parse(texts[i]));
      backwards.add(EventDate.parse(texts[texts.length - 1 - i]));
    }
    assertEquals(first + ".." + last, forwards.first() + ".." + forwards.last());
    assertEquals(first + ".." + last, backwards.first() + ".." + backwards.last());
  }

  @Test
  void isWrittenWithADashUnlessThereIsOneDate() {
    Span span = new Span();
    assertEquals("", span.text("-"));
    span.add(EventDate.parse("2025"));
    assertEquals("2025", span.text("-"));
    span.add(EventDate.parse("2026-02"));
    assertEquals("2025 - 2026-02", span.text("-"));
  }
}
