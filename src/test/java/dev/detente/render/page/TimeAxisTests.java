package dev.detente.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Event;
import dev.detente.report.Grouping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how long time is drawn, and which days it names. */
final class TimeAxisTests {

  @ParameterizedTest
  @CsvSource({
    "2025-02-12,            2025-02-12, 2025-02-13",
    "2025-02-12 2025-01-20, 2025-01-20, 2025-02-13",
    "../2025-02-12,         2025-02-12, 2025-02-13",
    "2025-02-12/..,         2025-02-12, 2025-02-13",
    "2025-01-02 2025-03-04, 2025-01-02, 2025-03-05",
    "2025-01-02 2025-03-05, 2025-01-01, 2025-04-01",
    "2025-11-20/2026-02-10, 2025-11-01, 2026-03-01",
    "2022-02-02 2025-01-31, 2022-02-01, 2025-02-01",
    "2022-02-01 2025-01-31, 2022-01-01, 2026-01-01",
  })
  void hasRoomForWholeMonthsOrYearsWhereThereAreManyDays(
      String dates, LocalDate first, LocalDate end) {
    assertEquals(new TimeAxis(first, end), axis(dates));
  }

  @Test
  void isNotThereWithoutEvents() {
    assertEquals(Optional.empty(), TimeAxis.of(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-02-01/2025-02-07 | 2025-02-01 2025-02-02 2025-02-03 2025-02-04 2025-02-05 2025-02-06 2025-02-07 | 85.71
          2025-02-01/2025-02-08 | 2025-02-01 2025-02-03 2025-02-05 2025-02-07 | 75
          2025-02-01/2025-02-20 | 2025-02-01 2025-02-08 2025-02-15 | 70
          2025-02-01/2025-04-01 | 2025-02-01 2025-02-15 2025-03-01 2025-03-15 2025-03-29 | 93.33
          2025-01-01/2025-12-31 | 2025-01 2025-02 2025-03 2025-04 2025-05 2025-06 2025-07 2025-08 2025-09 2025-10 2025-11 2025-12 | 91.51
          2025-01-01/2026-02-28 | 2025-01 2025-03 2025-05 2025-07 2025-09 2025-11 2026-01 | 86.08
          2022-02-15/2025-01-31 | 2022-04 2022-07 2022-10 2023-01 2023-04 2023-07 2023-10 2024-01 2024-04 2024-07 2024-10 2025-01 | 97.17
          1900/2025 | 1900 1910 1920 1930 1940 1950 1960 1970 1980 1990 2000 2010 2020 | 95.24
          -0002/0002 | -0002-01 -0002-07 -0001-01 -0001-07 0000-01 0000-07 0001-01 0001-07 0002-01 0002-07 | 89.92
          0001/9999 | 1000 2000 3000 4000 5000 6000 7000 8000 9000 | 90
          """)
  void namesDaysMonthsOrYearsAtRoundDistances(String date, String names, double last) {
    List<TimeAxis.Tick> ticks = axis(date).ticks();

    assertEquals(names, String.join(" ", ticks.stream().map(TimeAxis.Tick::name).toList()));
    assertEquals(last, ticks.get(ticks.size() - 1).place(), 0.005);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, 0",
    "2025-02-01, 0",
    "2025-02-02, 10",
    "2025-02-10, 90",
    "2025-02-11, 100",
    "2025-03-01, 100",
  })
  void tellsWhereADayBegins(LocalDate day, double place) {
    assertEquals(place, axis("2025-02-01/2025-02-10").at(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-12, MONTH",
    "2025-01/2025-12, MONTH",
    "2025-01/2026-01, QUARTER",
    "2023/2025, QUARTER",
    "2022/2025, YEAR",
  })
  void countsByTheFinestSpansThatAreNotTooMany(String date, Grouping grouping) {
    assertEquals(grouping, axis(date).grouping(12));
  }

  private static TimeAxis axis(String dates) {
    List<Event> events = new ArrayList<>();
    for (String date : dates.split(" ")) {
      events.add(EventBuilder.on(date).build());
    }
    return TimeAxis.of(events).orElseThrow();
  }
}
