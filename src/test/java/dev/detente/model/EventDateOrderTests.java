package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sorts dates, and finds those that overlap a period. */
final class EventDateOrderTests {

  @Test
  void ordersByEarliestThenLatestThenText() {
    List<String> ordered =
        List.of(
            "../2024",
            "../2025",
            "-0431/-0404",
            "-0431-05-01",
            "-0232",
            "-0066",
            "0000",
            "0285-07-01",
            "202X",
            "2025-01-01",
            "2025-01",
            "2025-01-01/2025-02-01",
            "2025",
            "2025%",
            "2025~",
            "2025-01-01/..",
            "2025-01-02",
            "2025-02");
    List<EventDate> dates = new ArrayList<>();
    for (String text : ordered) {
      dates.add(EventDate.parse(text));
    }
    Collections.reverse(dates);

    Collections.sort(dates);

    assertEquals(ordered, dates.stream().map(EventDate::text).toList());
  }

  @Test
  void comparesEqualDatesAsEqual() {
    assertEquals(0, EventDate.parse("2025-02").compareTo(EventDate.parse("2025-02")));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-12, true",
    "2025-02-10, true",
    "2025-02-20, true",
    "2025-02-09, false",
    "2025-02-21, false",
    "2025-02, true",
    "2025, true",
    "2025-02-01/2025-02-10, true",
    "2025-02-01/2025-02-09, false",
    "2025-02-20/2025-03-01, true",
    "2025-02-21/2025-03-01, false",
    "2025-02-12/2025-02-13, true",
    "../2025-02-10, true",
    "../2025-02-09, false",
    "2025-02-20/.., true",
    "2025-02-21/.., false",
    "202X, true",
    "2025-01-XX, false",
  })
  void overlapsAPeriodThatAnyOfItsDaysLiesIn(String text, boolean overlaps) {
    LocalDate first = LocalDate.of(2025, 2, 10);
    LocalDate last = LocalDate.of(2025, 2, 20);

    assertEquals(overlaps, EventDate.parse(text).overlaps(first, last));
  }

  @Test
  void overlapsAllOfTime() {
    assertEquals(true, EventDate.parse("../2025").overlaps(LocalDate.MIN, LocalDate.MAX));
  }
}
