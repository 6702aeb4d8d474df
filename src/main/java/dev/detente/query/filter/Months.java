package dev.detente.query.filter;

import dev.detente.query.names.TextFolding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A month, or the months of a quarter, of no particular year. Names are English, of three letters
 * or more, or Arabic.
 *
 * @param first the number of the first month, from 1
 * @param count how many months
 */
public record Months(int first, int count) {

  private static final int SHORTEST_NAME = 3;

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

  /** The names used from Egypt to the Gulf, then those of the Levant and Iraq. */
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

  /** Returns the names of months: the short English ones, then the most usual Arabic ones. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String month : MONTHS) {
      names.add(month.substring(0, SHORTEST_NAME));
    }
    for (List<String> month : ARABIC_MONTHS) {
      names.add(month.get(0));
    }
    return names;
  }

  /** Returns the months that {@code name} names; null if it is neither a month nor a quarter. */
  static Months of(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    if (lower.length() == 2 && lower.charAt(0) == 'q') {
      int quarter = lower.charAt(1) - '0';
      return quarter >= 1 && quarter <= 4 ? new Months(3 * quarter - 2, 3) : null;
    }
    for (int i = 0; lower.length() >= SHORTEST_NAME && i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(lower)) {
        return new Months(i + 1, 1);
      }
    }
    return lower.isEmpty() || lower.charAt(0) < '\u0600' ? null : arabic(TextFolding.fold(name));
  }

  private static Months arabic(String folded) {
    for (int i = 0; i < ARABIC_MONTHS.size(); i++) {
      for (String name : ARABIC_MONTHS.get(i)) {
        if (TextFolding.fold(name).equals(folded)) {
          return new Months(i + 1, 1);
        }
      }
    }
    return null;
  }

  LocalDate firstDay(int year) {
    return LocalDate.of(year, first, 1);
  }

  LocalDate lastDay(int year) {
    return YearMonth.of(year, first + count - 1).atEndOfMonth();
  }
}
