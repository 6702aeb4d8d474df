package dev.detente.render.page;

import dev.detente.model.Event;
import dev.detente.report.Grouping;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Time as a line, on which a day has a position in per cent.
 *
 * @param first the first day
 * @param end the day after the last
 */
record TimeAxis(LocalDate first, LocalDate end) {

  private static final int MONTHS_OF_YEAR = 12;

  /**
   * A longer axis begins and ends with whole months, and beyond {@link #MANY_MONTHS} with whole
   * years.
   */
  private static final int MANY_DAYS = 62;

  private static final int MANY_MONTHS = 36;

  /** How many names of days fit beside each other; those of months are shorter. */
  private static final int MOST_DAYS = 7;

  private static final int MOST_MONTHS = 13;

  private static final int[] DAYS = {1, 2, 7, 14};
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000};
  private static final int MILLENNIUM = 1000 * MONTHS_OF_YEAR;

  /**
   * A labelled day of the axis.
   *
   * @param place its position in per cent
   * @param name the day, month or year that begins there
   */
  record Tick(double place, String name) {}

  /** Returns the axis for all events; empty if no event has a known day. */
  static Optional<TimeAxis> of(List<Event> events) {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Event event : events) {
      for (LocalDate day : List.of(event.date().earliest(), event.date().latest())) {
        if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
          first = day.isBefore(first) ? day : first;
          last = day.isAfter(last) ? day : last;
        }
      }
    }
    if (last.isBefore(first)) {
      return Optional.empty();
    }
    LocalDate end = last.plusDays(1);
    if (ChronoUnit.DAYS.between(first, end) <= MANY_DAYS) {
      return Optional.of(new TimeAxis(first, end));
    }
    if (ChronoUnit.MONTHS.between(first, end) < MANY_MONTHS) {
      LocalDate month = last.withDayOfMonth(1).plusMonths(1);
      return Optional.of(new TimeAxis(first.withDayOfMonth(1), month));
    }
    return Optional.of(new TimeAxis(first.withDayOfYear(1), last.withDayOfYear(1).plusYears(1)));
  }

  long days() {
    return ChronoUnit.DAYS.between(first, end);
  }

  /**
   * Returns the finest grouping, of a month or longer, that makes no more than {@code most} groups,
   * or else by year.
   */
  Grouping grouping(int most) {
    long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), end);
    if (months <= most) {
      return Grouping.MONTH;
    }
    return months <= most * 3L ? Grouping.QUARTER : Grouping.YEAR;
  }

  /** Returns where {@code day} begins, in per cent, limited to the ends of the axis. */
  double at(LocalDate day) {
    if (!day.isAfter(first)) {
      return 0;
    }
    return day.isBefore(end) ? 100.0 * ChronoUnit.DAYS.between(first, day) / days() : 100;
  }

  /** Returns the labelled days, at round intervals. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    if (days() <= MANY_DAYS) {
      int step = step(DAYS, days(), MOST_DAYS);
      for (LocalDate day = first; day.isBefore(end); day = day.plusDays(step)) {
        ticks.add(new Tick(at(day), day.toString()));
      }
      return ticks;
    }
    int step = step(MONTHS, ChronoUnit.MONTHS.between(first, end), MOST_MONTHS);
    long month = first.getYear() * (long) MONTHS_OF_YEAR + first.getMonthValue() - 1;
    for (long at = Math.floorDiv(month + step - 1, step) * step; ; at += step) {
      LocalDate day =
          LocalDate.of(
              (int) Math.floorDiv(at, MONTHS_OF_YEAR), Math.floorMod(at, MONTHS_OF_YEAR) + 1, 1);
      if (!day.isBefore(end)) {
        return ticks;
      }
      String text = day.toString();
      int left = step % MONTHS_OF_YEAR == 0 ? "-MM-DD".length() : "-DD".length();
      ticks.add(new Tick(at(day), text.substring(0, text.length() - left)));
    }
  }

  private static int step(int[] steps, long length, int most) {
    for (int step : steps) {
      if (length <= (long) step * most) {
        return step;
      }
    }
    return MILLENNIUM;
  }
}
