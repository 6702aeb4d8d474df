package dev.detente.query;

import dev.detente.model.ValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads periods; the names of months are English, whole or by three letters, and Arabic. */
final class PeriodParser {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** The names used from Egypt to the Gulf, and those of the Levant and Iraq. */
  private static final List<List<String>> ARABIC_MONTHS =
      List.of(
          List.of("يناير", "كانون الثاني"),
          List.of("فبراير", "شباط"),
          List.of("مارس", "آذار"),
          List.of("أبريل", "نيسان", "إبريل"),
          List.of("مايو", "أيار"),
          List.of("يونيو", "حزيران"),
          List.of("يوليو", "تموز"),
          List.of("أغسطس", "آب"),
          List.of("سبتمبر", "أيلول"),
          List.of("أكتوبر", "تشرين الأول"),
          List.of("نوفمبر", "تشرين الثاني"),
          List.of("ديسمبر", "كانون الأول"));

  private PeriodParser() {}

  static Period parse(String text) {
    String trimmed = text.strip();
    if (!isRange(trimmed)) {
      return single(text, trimmed);
    }
    int dots = trimmed.indexOf("..");
    int dash = trimmed.indexOf('-');
    return dots >= 0
        ? range(text, trimmed.substring(0, dots), trimmed.substring(dots + 2))
        : range(text, trimmed.substring(0, dash), trimmed.substring(dash + 1));
  }

  static List<String> months() {
    List<String> names = new ArrayList<>();
    for (String month : MONTHS) {
      names.add(month.substring(0, 3));
    }
    for (List<String> month : ARABIC_MONTHS) {
      names.add(month.get(0));
    }
    return names;
  }

  /** Tells whether a text has two ends: those of {@code A..B}, or the months of {@code feb-apr}. */
  static boolean isRange(String text) {
    int dash = text.indexOf('-');
    return text.contains("..")
        || (dash > 0 && dash < text.length() - 1 && month(text.substring(0, dash)) > 0);
  }

  private static Period range(String text, String start, String end) {
    if (start.isBlank() && end.isBlank()) {
      throw malformed(text);
    }
    Period from = start.isBlank() ? null : single(text, start.strip());
    Period to = end.isBlank() ? null : single(text, end.strip());
    if (from == null) {
      return new Period(text, LocalDate.MIN, to.last(), to.yearless());
    }
    if (to == null) {
      return new Period(text, from.first(), LocalDate.MAX, from.yearless());
    }
    LocalDate first = from.first();
    LocalDate last = to.last();
    if (from.yearless() != to.yearless()) {
      // one end has a year: the other is of the same
      first = from.yearless() ? first.withYear(to.first().getYear()) : first;
      last = to.yearless() ? lastDay(last, from.last().getYear()) : last;
    }
    if (last.isBefore(first)) {
      throw ValueException.malformed("period.reversed", text);
    }
    return new Period(text, first, last, from.yearless() && to.yearless());
  }

  private static Period single(String text, String part) {
    int month = month(part);
    if (month > 0) {
      YearMonth any = YearMonth.of(Period.ANY_YEAR, month);
      return new Period(text, any.atDay(1), any.atEndOfMonth(), true);
    }
    int quarter = quarter(part);
    if (quarter > 0) {
      boolean yearless = part.length() == 2;
      int year = yearless ? Period.ANY_YEAR : number(part.substring(0, 4), text);
      LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
      LocalDate last = YearMonth.of(year, 3 * quarter).atEndOfMonth();
      return new Period(text, first, last, yearless);
    }
    return digits(text, part);
  }

  /** Reads {@code 2025}, {@code 2025-02} or {@code 2025-02-12}. */
  private static Period digits(String text, String part) {
    int length = part.length();
    boolean shaped =
        (length == 4 || length == 7 || length == 10)
            && (length == 4 || part.charAt(4) == '-')
            && (length < 10 || part.charAt(7) == '-');
    if (!shaped) {
      throw malformed(text);
    }
    int year = number(part.substring(0, 4), text);
    try {
      if (length == 4) {
        return new Period(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
      }
      YearMonth month = YearMonth.of(year, number(part.substring(5, 7), text));
      if (length == 7) {
        return new Period(text, month.atDay(1), month.atEndOfMonth(), false);
      }
      LocalDate day = month.atDay(number(part.substring(8), text));
      return new Period(text, day, day, false);
    } catch (DateTimeException e) {
      throw ValueException.malformed("date.impossible", text);
    }
  }

  private static LocalDate lastDay(LocalDate last, int year) {
    return YearMonth.of(year, last.getMonthValue()).atEndOfMonth();
  }

  private static int number(String digits, String text) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        throw malformed(text);
      }
    }
    return Integer.parseInt(digits);
  }

  /** Returns the quarter of {@code Q1}, {@code 2025-Q1} or {@code 2025Q1}; 0 if it is none. */
  private static int quarter(String part) {
    int length = part.length();
    boolean shaped =
        length >= 2
            && (part.charAt(length - 2) == 'Q' || part.charAt(length - 2) == 'q')
            && (length == 2 || length == 6 || (length == 7 && part.charAt(4) == '-'));
    int quarter = shaped ? part.charAt(length - 1) - '0' : 0;
    return quarter >= 1 && quarter <= 4 ? quarter : 0;
  }

  /** Returns the number of the month that {@code name} names, from 1; 0 if it is none. */
  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      String month = MONTHS.get(i);
      if (lower.equals(month) || lower.equals(month.substring(0, 3))) {
        return i + 1;
      }
    }
    return lower.isEmpty() || lower.charAt(0) < '\u0600' ? 0 : arabicMonth(TextFolding.fold(name));
  }

  private static int arabicMonth(String folded) {
    for (int i = 0; i < ARABIC_MONTHS.size(); i++) {
      for (String name : ARABIC_MONTHS.get(i)) {
        if (TextFolding.fold(name).equals(folded)) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private static ValueException malformed(String text) {
    return ValueException.malformed("period.malformed", text);
  }
}
