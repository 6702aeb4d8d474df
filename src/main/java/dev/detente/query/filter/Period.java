package dev.detente.query.filter;

import dev.detente.model.EventDate;
import java.time.LocalDate;

/**
 * A span of days, both ends included.
 *
 * @param text as the user wrote it
 * @param first the first day; {@link LocalDate#MIN} if open
 * @param last the last day; {@link LocalDate#MAX} if open
 * @param yearless whether the year was left out: the days are then those of some leap year, in
 *     place of the same days {@linkplain #in in} the year of the record
 */
public record Period(String text, LocalDate first, LocalDate last, boolean yearless) {

  /** Tells whether any day of {@code date} lies within the period. */
  public boolean touches(EventDate date) {
    Period dated = yearless ? in(date.year()) : this;
    return date.overlaps(dated.first, dated.last);
  }

  /** Returns the same days of {@code year}. */
  Period in(int year) {
    return new Period(text, in(year, first), in(year, last), false);
  }

  private static LocalDate in(int year, LocalDate day) {
    boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    return open ? day : day.withYear(year);
  }
}
