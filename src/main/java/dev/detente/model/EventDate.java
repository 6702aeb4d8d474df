package dev.detente.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When an event took place: an EDTF date (ISO 8601-2) and the days it may span.
 *
 * <p>It covers level 0 (day, month, year, or an interval {@code A/B}) and, of level 1, years before
 * the year 0 ({@code -0043} is 44 BC), the qualifiers {@code ~ ? %}, open ends {@code ..} and
 * unspecified digits {@code X}. The order is by earliest day, then latest, then the text.
 *
 * @param text the date as it was written
 * @param earliest the first day it may be; {@link LocalDate#MIN} for an open start
 * @param latest the last day it may be; {@link LocalDate#MAX} for an open end
 */
public record EventDate(String text, LocalDate earliest, LocalDate latest)
    implements Comparable<EventDate>, Serializable {

  /** Refuses an end that is before the start. */
  public EventDate {
    if (latest.isBefore(earliest)) {
      throw ValueException.malformed("date.reversed", text);
    }
  }

  /**
   * Parses an EDTF date.
   *
   * @throws ValueException if it is not one, or names a day that does not exist
   */
  public static EventDate parse(String text) {
    return EdtfParser.parse(text);
  }

  /** Returns a year as written in dates: at least four digits, after a hyphen if negative. */
  public static String written(int year) {
    String digits = Integer.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /**
   * Returns the last day of a month. The days are counted here because on JDK 25 the calendar
   * creates a formatter for it, which takes a tenth of a run.
   */
  public static LocalDate endOfMonth(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int days =
        switch (month) {
          case 2 -> leap ? 29 : 28;
          case 4, 6, 9, 11 -> 30;
          default -> 31;
        };
    return LocalDate.of(year, month, days);
  }

  /** Returns the year it begins in, or the year it ends in if its start is open. */
  public int year() {
    return (earliest.equals(LocalDate.MIN) ? latest : earliest).getYear();
  }

  /** Tells whether any day of the event lies within {@code first} and {@code last}, inclusive. */
  public boolean overlaps(LocalDate first, LocalDate last) {
    return !earliest.isAfter(last) && !latest.isBefore(first);
  }

  @Override
  public int compareTo(EventDate other) {
    int order = earliest.compareTo(other.earliest);
    if (order == 0) {
      order = latest.compareTo(other.latest);
    }
    return order == 0 ? text.compareTo(other.text) : order;
  }

  @Override
  public String toString() {
    return text;
  }
}
