package dev.detente.report;

import dev.detente.model.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The years, quarters, months and days that time is divided into. */
final class TimeBuckets {

  private TimeBuckets() {}

  /** Returns the bucket that all of {@code date} lies within, or the date itself. */
  static EventDate spanOf(EventDate date, Grouping grouping) {
    EventDate bucket = at(date.earliest(), grouping);
    return date.latest().isAfter(bucket.latest()) ? date : bucket;
  }

  /** Returns the buckets from the first to the last of those in {@code spans}, none left out. */
  static List<EventDate> between(Collection<EventDate> spans, Grouping grouping) {
    EventDate first = null;
    EventDate last = null;
    for (EventDate span : spans) {
      if (at(span.earliest(), grouping).text().equals(span.text())) {
        first = first == null ? span : first;
        last = span;
      }
    }
    List<EventDate> buckets = new ArrayList<>();
    if (first != null) {
      for (EventDate bucket = first;
          !bucket.earliest().isAfter(last.earliest());
          bucket = at(bucket.latest().plusDays(1), grouping)) {
        buckets.add(bucket);
      }
    }
    return buckets;
  }

  /** Returns the bucket that {@code day} lies in. */
  private static EventDate at(LocalDate day, Grouping grouping) {
    String text = day.toString();
    String year = text.substring(0, text.length() - "-MM-DD".length());
    return switch (grouping) {
      case YEAR -> {
        LocalDate first = day.withDayOfYear(1);
        yield new EventDate(year, first, first.plusYears(1).minusDays(1));
      }
      case QUARTER -> {
        int quarter = (day.getMonthValue() + 2) / 3;
        LocalDate first = day.withDayOfMonth(1).withMonth(3 * quarter - 2);
        yield new EventDate(year + "-Q" + quarter, first, first.plusMonths(3).minusDays(1));
      }
      case MONTH -> {
        LocalDate first = day.withDayOfMonth(1);
        String month = text.substring(0, text.length() - "-DD".length());
        yield new EventDate(month, first, first.plusMonths(1).minusDays(1));
      }
      case DAY -> new EventDate(text, day, day);
      default -> throw new IllegalArgumentException(grouping.key());
    };
  }
}
