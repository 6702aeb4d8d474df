package dev.detente.query.filter;

import dev.detente.model.EventDate;
import dev.detente.model.FieldValue;
import dev.detente.model.ValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Parses periods: a date; a month or quarter by name, with the year before it, after it or left
 * out; two months or quarters joined by a hyphen; or {@code A..B}, either end of which may be left
 * open. A year may be negative: {@code -0066-Q1}, {@code feb -0066}, {@code feb--0066}. Names of
 * months are English, of three letters or more, or Arabic; digits may be of any script.
 */
public final class PeriodParser {

  /** A leap year, in place of the year of the record. */
  private static final int ANY_YEAR = 4;

  private static final int YEAR_DIGITS = 4;

  private PeriodParser() {}

  /**
   * Parses a period.
   *
   * @throws ValueException if {@code text} is not a period, or ends before it begins
   */
  public static Period parse(String text) {
    String period = FieldValue.asciiDigits(text).strip();
    int dots = period.indexOf("..");
    if (dots >= 0) {
      return between(
          text, end(text, period.substring(0, dots)), end(text, period.substring(dots + 2)));
    }
    Dated named = Dated.of(period);
    return named.isJoined() ? joined(text, named) : single(text, period);
  }

  /**
   * Parses the period from one date to another; one of them may be missing.
   *
   * @param since the value of {@code --since}
   * @param until the value of {@code --until}
   * @throws ValueException if one is not a date, or the end is before the start
   */
  public static Period between(Optional<String> since, Optional<String> until) {
    return between(
        since.orElse("") + ".." + until.orElse(""),
        since.map(text -> date("--since", text)),
        until.map(text -> date("--until", text)));
  }

  /** Parses a period that is one date. */
  private static Period date(String option, String text) {
    String period = FieldValue.asciiDigits(text).strip();
    if (period.contains("..") || Dated.of(period).isJoined()) {
      throw ValueException.malformed("option.range", option, text);
    }
    return single(text, period);
  }

  private static Optional<Period> end(String text, String part) {
    return part.isBlank() ? Optional.empty() : Optional.of(single(text, part.strip()));
  }

  private static Period between(String text, Optional<Period> since, Optional<Period> until) {
    if (since.isEmpty() && until.isEmpty()) {
      throw malformed(text);
    }
    if (until.isEmpty()) {
      return new Period(text, since.get().first(), LocalDate.MAX, since.get().yearless());
    }
    if (since.isEmpty()) {
      return new Period(text, LocalDate.MIN, until.get().last(), until.get().yearless());
    }
    Period from = since.get();
    Period to = until.get();
    if (from.yearless() != to.yearless()) {
      // if only one end has a year, it holds for the other too
      from = from.yearless() ? from.in(to.first().getYear()) : from;
      to = to.yearless() ? to.in(from.last().getYear()) : to;
    }
    return ordered(text, from.first(), to.last(), from.yearless());
  }

  private static Period joined(String text, Dated named) {
    int hyphen = named.names().indexOf('-');
    return of(
        text,
        Months.of(named.names().substring(0, hyphen)),
        Months.of(named.names().substring(hyphen + 1)),
        named.year());
  }

  private static Period single(String text, String part) {
    Dated named = Dated.of(part);
    Months months = Months.of(named.names());
    return months == null ? digits(text, part) : of(text, months, months, named.year());
  }

  private static Period of(String text, Months from, Months to, String given) {
    int year = given.isEmpty() ? ANY_YEAR : Integer.parseInt(given);
    return ordered(text, from.firstDay(year), to.lastDay(year), given.isEmpty());
  }

  private static Period digits(String text, String part) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) != '-' && !isDigit(part, i)) {
        throw malformed(text);
      }
    }
    try {
      EventDate date = EventDate.parse(part);
      return new Period(text, date.earliest(), date.latest(), false);
    } catch (ValueException e) {
      throw e.message().key().equals("date.malformed")
          ? malformed(text)
          : ValueException.malformed("date.impossible", text);
    }
  }

  private static Period ordered(String text, LocalDate first, LocalDate last, boolean yearless) {
    if (last.isBefore(first)) {
      throw ValueException.malformed("period.reversed", text);
    }
    return new Period(text, first, last, yearless);
  }

  private static boolean isDigit(String text, int index) {
    return text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private static ValueException malformed(String text) {
    return ValueException.malformed("period.malformed", text);
  }

  /**
   * The name of a period, apart from a year before or after it.
   *
   * @param names the rest of the text
   * @param year the year; empty if it was left out
   * @param hyphenated whether its hyphen joins the year, and so no second month
   */
  private record Dated(String names, String year, boolean hyphenated) {

    static Dated of(String text) {
      int start = text.startsWith("-") ? 1 : 0;
      if (isYear(text, start)) {
        int end = start + YEAR_DIGITS;
        return of(text.substring(end), text.substring(0, end));
      }
      int end = text.length() - YEAR_DIGITS;
      boolean after = end > 0 && isYear(text, end) && !Character.isDigit(text.charAt(end - 1));
      // a hyphen joins the two, unless a blank or another hyphen stands before it
      if (after && (text.startsWith("--", end - 2) || text.startsWith(" -", end - 2))) {
        end--;
      }
      return after ? of(text.substring(0, end), text.substring(end)) : new Dated(text, "", false);
    }

    private static Dated of(String names, String year) {
      String bare = names.strip();
      boolean before = bare.endsWith("-");
      boolean after = bare.startsWith("-");
      if (before == after) {
        return new Dated(bare, year, false);
      }
      return new Dated(
          (before ? bare.substring(0, bare.length() - 1) : bare.substring(1)).strip(), year, true);
    }

    private static boolean isYear(String text, int from) {
      for (int i = from; i < from + YEAR_DIGITS; i++) {
        if (i >= text.length() || !isDigit(text, i)) {
          return false;
        }
      }
      return true;
    }

    /** Tells whether this is two months, or two quarters. */
    boolean isJoined() {
      int hyphen = names.indexOf('-');
      if (hyphen < 0 || hyphenated) {
        return false;
      }
      Months first = Months.of(names.substring(0, hyphen));
      Months last = Months.of(names.substring(hyphen + 1));
      return first != null && last != null && first.count() == last.count();
    }
  }
}
