package dev.detente.report;

import dev.detente.model.EventDate;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The years, quarters, months and days into which time is divided, numbered without gaps. */
final class TimeBuckets {

  private static final int MONTHS_OF_YEAR = 12;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final String QUARTER = "-Q";

  private TimeBuckets() {}

  /**
   * Returns the bucket that contains all of {@code date}, or the date itself if none does.
   *
   * @param known caches buckets by number
   */
  static EventDate spanOf(EventDate date, Grouping grouping, Map<Long, EventDate> known) {
    long number = number(date.earliest(), grouping);
    EventDate bucket = known.get(number);
    if (bucket == null) {
      bucket = at(date.earliest(), grouping);
      known.put(number, bucket);
    }
    return date.latest().isAfter(bucket.latest()) ? date : bucket;
  }

  /** Parses a bucket, or a date that is not in one bucket. */
  static EventDate named(String text) {
    int quarter = text.indexOf(QUARTER);
    if (quarter < 0) {
      return EventDate.parse(text);
    }
    int number = text.charAt(text.length() - 1) - '0';
    int year = Integer.parseInt(text.substring(0, quarter));
    return at(LocalDate.of(year, MONTHS_OF_QUARTER * number, 1), Grouping.QUARTER);
  }

  /**
   * Returns all buckets from the first to the last in {@code spans}, and those spans that are not
   * buckets, each after the bucket in which it begins.
   */
  static List<EventDate> timeline(SortedSet<EventDate> spans, Grouping grouping) {
    List<EventDate> others = new ArrayList<>();
    EventDate first = null;
    EventDate last = null;
    for (EventDate span : spans) {
      if (at(span.earliest(), grouping).text().equals(span.text())) {
        first = first == null ? span : first;
        last = span;
      } else {
        others.add(span);
      }
    }
    if (first == null) {
      return others;
    }
    long start = number(first.earliest(), grouping);
    int buckets = (int) (number(last.earliest(), grouping) - start) + 1;
    int[] places = new int[others.size()];
    for (int i = 0; i < places.length; i++) {
      long before = number(others.get(i).earliest(), grouping) - start + 1;
      places[i] = i + (int) Math.max(0, Math.min(buckets, before));
    }
    return new ComputedList<>(
        buckets + places.length,
        index -> {
          int place = Arrays.binarySearch(places, index);
          return place >= 0
              ? others.get(place)
              : at(firstDay(start + index - (-place - 1), grouping), grouping);
        });
  }

  /** Returns the number of the bucket that contains {@code day}. */
  private static long number(LocalDate day, Grouping grouping) {
    long month = day.getLong(ChronoField.PROLEPTIC_MONTH);
    return switch (grouping) {
      case YEAR -> day.getYear();
      case QUARTER -> Math.floorDiv(month, MONTHS_OF_QUARTER);
      case MONTH -> month;
      default -> day.toEpochDay();
    };
  }

  /** Returns the first day of the bucket with that number. */
  private static LocalDate firstDay(long number, Grouping grouping) {
    return switch (grouping) {
      case YEAR -> firstDayOfMonth(number * MONTHS_OF_YEAR);
      case QUARTER -> firstDayOfMonth(number * MONTHS_OF_QUARTER);
      case MONTH -> firstDayOfMonth(number);
      default -> LocalDate.ofEpochDay(number);
    };
  }

  private static LocalDate firstDayOfMonth(long month) {
    int year = (int) Math.floorDiv(month, MONTHS_OF_YEAR);
    return LocalDate.of(year, Math.floorMod(month, MONTHS_OF_YEAR) + 1, 1);
  }

  /** Returns the bucket that contains {@code day}. */
  private static EventDate at(LocalDate day, Grouping grouping) {
    String text = day.toString();
    String year = EventDate.written(day.getYear());
    return switch (grouping) {
      case YEAR -> months(year, day.getYear(), 1, 12);
      case QUARTER -> {
        int quarter = (day.getMonthValue() + 2) / MONTHS_OF_QUARTER;
        int last = MONTHS_OF_QUARTER * quarter;
        yield months(year + QUARTER + quarter, day.getYear(), last - 2, last);
      }
      case MONTH -> {
        String month = text.substring(0, text.length() - "-DD".length());
        yield months(month, day.getYear(), day.getMonthValue(), day.getMonthValue());
      }
      case DAY -> new EventDate(text, day, day);
      default -> throw new IllegalArgumentException(grouping.key());
    };
  }

  private static EventDate months(String text, int year, int first, int last) {
    return new EventDate(text, LocalDate.of(year, first, 1), EventDate.endOfMonth(year, last));
  }
}
