package dev.detente.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of a field, which compares as a number or a date if it is one, else as text.
 *
 * @param text the value as written
 * @param number the number it stands for, if any
 * @param date the date it stands for, if any: a year is a number too, and of a time the day counts
 */
public record FieldValue(String text, Optional<BigDecimal> number, Optional<EventDate> date)
    implements Comparable<FieldValue> {

  /** The characters at which spreadsheets begin a formula, unless the cell is a number. */
  public static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** A longer number is a code, not a quantity. */
  private static final int MOST_DIGITS = 100;

  /** Beyond the range of binary floating point; written out, such a number would fill memory. */
  private static final int MOST_ZEROS = 400;

  private static final int YEAR = "2025".length();
  private static final int DAY = "2025-02-12".length();

  /** Reads a value. */
  public static FieldValue of(String text) {
    return new FieldValue(text, number(text), date(text));
  }

  /** Writes the digits of any script in ASCII, and leaves out what has no width. */
  public static String asciiDigits(String text) {
    int plain = 0;
    while (plain < text.length() && text.charAt(plain) < 0x80) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
        ascii.append((char) ('0' + Character.digit(c, 10)));
      } else if (Character.getType(c) != Character.FORMAT) {
        ascii.appendCodePoint(c);
      }
    }
    return ascii.toString();
  }

  /**
   * Returns {@code text} as a number, if it is written as in JSON, or nearly so: +7, 007, .5; in
   * the digits of any script.
   */
  public static Optional<BigDecimal> number(String text) {
    int length = text.length();
    if (length == 0 || length > MOST_DIGITS || !mayBeNumber(text)) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(asciiDigits(text));
      return Math.abs(number.scale()) <= MOST_ZEROS ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Rules out most words quickly: a number has only these characters, and a digit at its end. */
  private static boolean mayBeNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && "+-.eE".indexOf(c) < 0) {
        return false;
      }
    }
    return Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Returns {@code text} as an EDTF date, if it is one in any digits; of a time, its day. */
  public static Optional<EventDate> date(String text) {
    boolean timed = text.length() > DAY && "T ".indexOf(text.charAt(DAY)) >= 0;
    String day = timed ? text.substring(0, DAY) : text;
    if (!mayBeDate(day)) {
      return Optional.empty();
    }
    try {
      return Optional.of(EventDate.parse(asciiDigits(day)));
    } catch (ValueException e) {
      return Optional.empty();
    }
  }

  /** Rules out most words quickly: after four digits, a date is over or goes on like this. */
  private static boolean mayBeDate(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = start + YEAR;
    boolean year = text.length() >= end && Character.isDigit(text.charAt(start));
    return text.startsWith("../")
        || (year && (text.length() == end || "-/~?%".indexOf(text.charAt(end)) >= 0));
  }

  private int rank() {
    return number.isPresent() ? 0 : date.isPresent() ? 1 : 2;
  }

  private static int byDate(Optional<EventDate> one, Optional<EventDate> other) {
    return one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : 0;
  }

  /** Numbers come before dates, dates before words. */
  @Override
  public int compareTo(FieldValue other) {
    int order = Integer.compare(rank(), other.rank());
    if (order == 0) {
      order = number.orElse(BigDecimal.ZERO).compareTo(other.number.orElse(BigDecimal.ZERO));
    }
    if (order == 0) {
      order = byDate(date, other.date);
    }
    return order == 0 ? text.compareTo(other.text) : order;
  }
}
