package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.model.EventDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how time is divided into buckets. */
final class TimeBucketsTests {

  @ParameterizedTest
  @CsvSource({
    "2025-02-12,            DAY,     2025-02-12",
    "2025-02-12,            MONTH,   2025-02",
    "2025-02-12,            QUARTER, 2025-Q1",
    "2025-02-12,            YEAR,    2025",
    "2025-03-31,            QUARTER, 2025-Q1",
    "2025-04-01,            QUARTER, 2025-Q2",
    "2025-12-31,            QUARTER, 2025-Q4",
    "2025-02,               MONTH,   2025-02",
    "2025-02,               QUARTER, 2025-Q1",
    "2025-02,               DAY,     2025-02",
    "2025,                  YEAR,    2025",
    "2025,                  MONTH,   2025",
    "2025-02-01/2025-02-28, MONTH,   2025-02",
    "2025-02-12/2025-02-13, DAY,     2025-02-12/2025-02-13",
    "2025-02-12/2025-03-01, MONTH,   2025-02-12/2025-03-01",
    "2025-02-12/2025-03-01, QUARTER, 2025-Q1",
    "2025-12-30/2026-01-02, YEAR,    2025-12-30/2026-01-02",
    "2025-02-12~,           MONTH,   2025-02",
    "2025-02-12/..,         YEAR,    2025-02-12/..",
    "../2025-02-12,         YEAR,    ../2025-02-12",
    "../2025-02-12,         DAY,     ../2025-02-12",
    "0001-02,               YEAR,    0001",
    "-0066-03-31,           YEAR,    -0066",
    "-0066-03-31,           QUARTER, -0066-Q1",
    "-0066-03-31,           MONTH,   -0066-03",
    "-0066-03-31,           DAY,     -0066-03-31",
    "-0066,                 MONTH,   -0066",
    "-0431/-0404,           YEAR,    -0431/-0404",
  })
  void takesTheBucketThatHoldsAllOfADateOrTheDateItself(
      String date, Grouping grouping, String span) {
    assertEquals(span, TimeBuckets.spanOf(EventDate.parse(date), grouping, new HashMap<>()).text());
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR,    2023-05 2025-02,       2023 2024 2025",
    "QUARTER, 2024-10-01 2025-04-01, 2024-Q4 2025-Q1 2025-Q2",
    "MONTH,   2024-11-30 2025-02-01, 2024-11 2024-12 2025-01 2025-02",
    "DAY,     2024-02-28 2024-03-01, 2024-02-28 2024-02-29 2024-03-01",
    "MONTH,   2025-02-01 2025-02-09, 2025-02",
    "MONTH,   2024 2025-02-01,       2024 2025-02",
    "MONTH,   2025-01 2025-02-12/.., 2025-01 2025-02-12/..",
    "MONTH,   2025,                  2025",
    "MONTH,   2025 2025-02 ../2025 2025-04 20XX 2025-03/2025-05, ../2025 20XX 2025 2025-02 2025-03 2025-03/2025-05 2025-04",
    "YEAR,    -0002-05 0001-01,      -0002 -0001 0000 0001",
    "QUARTER, -0001-07 0000-01-01,   -0001-Q3 -0001-Q4 0000-Q1",
    "MONTH,   -0001-12-31 0000-01,   -0001-12 0000-01",
    "DAY,     -0001-12-31 0000-01-01, -0001-12-31 0000-01-01",
    "QUARTER, 0000-12 0001-01,       0000-Q4 0001-Q1",
    "DAY,     2025-02-28 2025-02 2025-03-01, 2025-02 2025-02-28 2025-03-01",
  })
  void leavesNoBucketOutBetweenTheFirstAndTheLast(Grouping grouping, String dates, String buckets) {
    TreeSet<EventDate> spans = new TreeSet<>();
    for (String date : dates.split(" ")) {
      spans.add(TimeBuckets.spanOf(EventDate.parse(date), grouping, new HashMap<>()));
    }
    List<String> between = new ArrayList<>();
    TimeBuckets.timeline(spans, grouping).forEach(bucket -> between.add(bucket.text()));
    assertEquals(buckets, String.join(" ", between));
  }

  @Test
  void makesNoBucketsOfNothing() {
    assertEquals(List.of(), TimeBuckets.timeline(new TreeSet<>(), Grouping.MONTH));
  }

  @Test
  void makesBucketsOnlyAsTheyAreRead() {
    TreeSet<EventDate> spans =
        new TreeSet<>(List.of(EventDate.parse("0001-01-01"), EventDate.parse("9999-12-31")));
    List<EventDate> days = TimeBuckets.timeline(spans, Grouping.DAY);
    assertEquals(3652059, days.size());
    assertEquals("2025-02-28", days.get(739_309).text());
    assertEquals("9999-12-31", days.get(days.size() - 1).text());
  }
}
