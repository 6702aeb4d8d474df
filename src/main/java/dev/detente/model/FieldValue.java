package dev.detente.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a field of a file says, by what it can be compared: a number, a date, or else its letters.
 *
 * @param text the value as written
 * @param number the number that it is
 * @param date the date that it is, as a year may be beside a number; of a time the day
 */
public record FieldValue(String text, Optional<BigDecimal> number, Optional<EventDate> date)
    implements Comparable<FieldValue> {

  /** What spreadsheets take for the beginning of a formula, unless it is a number. */
  public static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** Longer numbers are codes: none is meant to be counted with. */
  private static final int MOST_DIGITS = 100;

  /** Beyond the range of binary floating point: the digits of such a number would fill memory. */
  private static final int MOST_ZEROS = 400;

  private static final int YEAR = "2025".length();
  private static final int DAY = "2025-02-12".length();

  /** Numbers before dates, dates before words. */
  private static final Comparator<FieldValue> ORDER =
      Comparator.comparingInt(FieldValue::rank)
          .thenComparing(value -> value.number.orElse(BigDecimal.ZERO))
          .thenComparing(value -> value.date, FieldValue::byDate)
          .thenComparing(FieldValue::text);

  /** Reads a value. */
  public static FieldValue of(String text) {
    return new FieldValue(text, number(text), date(text));
  }

  /** Returns the number that {@code text} is, written as in JSON or with zeros before it. */
  public static Optional<BigDecimal> number(String text) {
    int length = text.length();
    if (length == 0 || length > MOST_DIGITS || !mayBeNumber(text)) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs(number.scale()) <= MOST_ZEROS ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Tells whether only signs of numbers are in it, the last of them a digit: most words fail. */
  private static boolean mayBeNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
        return false;
      }
    }
    return Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Returns the EDTF date that {@code text} is, or the day of a time. */
  public static Optional<EventDate> date(String text) {
    boolean timed = text.length() > DAY && "T ".indexOf(text.charAt(DAY)) >= 0;
    String day = timed ? text.substring(0, DAY) : text;
    if (!mayBeDate(day)) {
      return Optional.empty();
    }
    try {
      return Optional.of(EventDate.parse(day));
    } catch (ValueException e) {
      return Optional.empty();
    }
  }

  /** Tells whether it is four signs, or has a hyphen or a slash after some: most words fail. */
  private static boolean mayBeDate(String text) {
    char first = text.length() < YEAR ? 'x' : text.charAt(0);
    boolean begins = (first >= '0' && first <= '9') || first == '-' || first == '.';
    return begins && (text.length() == YEAR || text.indexOf('-', 1) > 0 || text.indexOf('/') > 0);
  }

  private int rank() {
    return number.isPresent() ? 0 : date.isPresent() ? 1 : 2;
  }

  private static int byDate(Optional<EventDate> one, Optional<EventDate> other) {
    return one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : 0;
  }

  @Override
  public int compareTo(FieldValue other) {
    return ORDER.compare(this, other);
  }
}
