package dev.detente.model;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Parses EDTF (ISO 8601-2) dates strictly; each refusal says how to write the date instead. */
final class EdtfParser {

  private static final String QUALIFIERS = "~?%";

  private EdtfParser() {}

  static EventDate parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      EventDate date = single(text, text);
      return new EventDate(text, date.earliest(), date.latest());
    }
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    if (start.isEmpty() || end.isEmpty()) {
      throw ValueException.malformed("date.blank-end", text);
    }
    if (start.equals("..") && end.equals("..")) {
      throw malformed(text);
    }
    LocalDate first = start.equals("..") ? LocalDate.MIN : single(start, text).earliest();
    LocalDate last = end.equals("..") ? LocalDate.MAX : single(end, text).latest();
    return new EventDate(text, first, last);
  }

  /** Parses one end of an interval, or a whole date; messages quote {@code whole}. */
  private static EventDate single(String part, String whole) {
    boolean beforeZero = part.startsWith("-");
    String date = beforeZero ? part.substring(1) : part;
    if (!date.isEmpty() && QUALIFIERS.indexOf(date.charAt(date.length() - 1)) >= 0) {
      date = date.substring(0, date.length() - 1);
    }
    int length = date.length();
    boolean shaped =
        (length == 4 || length == 7 || length == 10)
            && (length == 4 || date.charAt(4) == '-')
            && (length < 10 || date.charAt(7) == '-');
    if (!shaped || (beforeZero && date.startsWith("0000"))) {
      throw refuse(part, date, whole);
    }
    boolean unspecifiedAllowed = true;
    for (int i = length - 1; i >= 0; i--) {
      char c = date.charAt(i);
      if (c == 'X' && unspecifiedAllowed && i > 0) {
        continue;
      }
      boolean digit = c >= '0' && c <= '9';
      if (!digit && !(c == '-' && (i == 4 || i == 7))) {
        throw refuse(part, date, whole);
      }
      // X may stand for the rightmost digits only: left of a known digit there is none
      unspecifiedAllowed &= !digit;
    }
    try {
      return span(part, beforeZero, date, whole);
    } catch (DateTimeException e) {
      throw impossible(date, whole);
    }
  }

  private static EventDate span(String part, boolean beforeZero, String date, String whole) {
    String year = date.substring(0, 4);
    int firstYear = Integer.parseInt(year.replace('X', '0'));
    int lastYear = year.endsWith("X") ? Integer.parseInt(year.replace('X', '9')) : firstYear;
    if (beforeZero) {
      int nearest = Math.max(firstYear, 1);
      firstYear = -lastYear;
      lastYear = -nearest;
    }
    if (date.length() == 4 || date.startsWith("XX", 5)) {
      return new EventDate(part, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }
    if (firstYear != lastYear || date.indexOf('X') == 6 || date.indexOf('X') == 9) {
      throw malformed(whole);
    }
    int month = Integer.parseInt(date.substring(5, 7));
    if (date.length() == 7 || date.startsWith("XX", 8)) {
      LocalDate first = LocalDate.of(firstYear, month, 1);
      return new EventDate(part, first, EventDate.endOfMonth(firstYear, month));
    }
    LocalDate day = LocalDate.of(firstYear, month, Integer.parseInt(date.substring(8)));
    return new EventDate(part, day, day);
  }

  private static ValueException impossible(String date, String whole) {
    if (date.length() == 7) {
      int month = Integer.parseInt(date.substring(5));
      if (month >= 21 && month <= 41) {
        return ValueException.malformed("date.season", whole);
      }
    }
    return ValueException.malformed("date.impossible", whole);
  }

  private static ValueException refuse(String part, String date, String whole) {
    if (date.matches("[0-9u-]*u[0-9u-]*") || date.equals("unknown") || date.equals("open")) {
      return ValueException.malformed("date.draft", whole);
    }
    if (date.indexOf('T') == 10) {
      return ValueException.malformed("date.time", whole, part.substring(0, part.indexOf('T')));
    }
    return malformed(whole);
  }

  private static ValueException malformed(String whole) {
    return ValueException.malformed("date.malformed", whole);
  }
}
