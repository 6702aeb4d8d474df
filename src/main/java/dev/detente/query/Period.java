package dev.detente.query;

import dev.detente.model.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A span of days, both ends included.
 *
 * @param text as the user wrote it
 * @param first the first day; {@link LocalDate#MIN} when open
 * @param last the last day; {@link LocalDate#MAX} when open
 * @param yearless whether the year was left out: the days then stand in the leap year {@link
 *     #ANY_YEAR} for the record's own year
 */
public record Period(String text, LocalDate first, LocalDate last, boolean yearless) {

  /** The year that stands for the record's own. */
  static final int ANY_YEAR = 4;

  /**
   * Parses a period: {@code 2025}, {@code 2025-02}, {@code 2025-02-12}, {@code 2025-Q1}, {@code
   * feb}, {@code feb-apr}, {@code A..B} with either end open.
   *
   * @throws dev.detente.model.ValueException if {@code text} is none
   */
  public static Period parse(String text) {
    return PeriodParser.parse(text);
  }

  /** Returns the names of months: the short English ones, then the most usual Arabic ones. */
  public static List<String> months() {
    return PeriodParser.months();
  }

  /** Tells whether it is written with two ends. */
  public boolean isRange() {
    return PeriodParser.isRange(text.strip());
  }

  /** Returns the period that begins where this does and is open at its end. */
  public Period since() {
    return new Period(text + "..", first, LocalDate.MAX, yearless);
  }

  /** Returns the period that ends where this does and is open at its start. */
  public Period until() {
    return new Period(".." + text, LocalDate.MIN, last, yearless);
  }

  /** Tells whether any day of {@code date} lies within the period. */
  public boolean touches(EventDate date) {
    if (!yearless) {
      return date.overlaps(first, last);
    }
    int year = date.year();
    return date.overlaps(in(year, first), in(year, last));
  }

  private static LocalDate in(int year, LocalDate day) {
    boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    return open ? day : day.withYear(year);
  }

  /** Returns the text if the year was left out. */
  Optional<String> withoutYear() {
    return yearless ? Optional.of(text) : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
