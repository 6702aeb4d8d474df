package dev.detente.dataset.check;

import dev.detente.model.EventDate;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says in digits, of any script, so that it can be compared across languages. Whole
 * numbers below ten are left out, since one language may have a word for what the other counts, and
 * so is the number of a name, as in F-16.
 *
 * @param numbers the numbers and years, and the days as {@code MM-DD}
 * @param days the days that are named in full, in the order of the text
 */
record Figures(Set<String> numbers, List<Day> days) {

  /** The numbers of the months, of two digits, by their names. */
  private static final Map<String, String> MONTHS = new HashMap<>();

  static {
    months("January February March April May June July August September October November December");
    months("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر");
  }

  /** A day, or a number; where one begins in a text no digit stands before. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?=\\d)(?:"
              + "(?<day>\\d{1,2}) (?<month>"
              + String.join("|", MONTHS.keySet())
              + ")(?!\\p{L})(?: (?<year>\\d{4})(?!\\d))?"
              + "|(?<iso>(?<isoyear>\\d{4})-(?<isoday>\\d\\d-\\d\\d))(?!\\d)"
              + "|(?<whole>\\d+(?:,\\d{3}(?!\\d))*)(?:\\.(?<fraction>\\d+))?"
              + "(?: ?(?<thousand>thousand|ألفا?ً?ا?|آلاف)(?!\\p{L}))?)");

  /** Reads the figures of a text. */
  static Figures of(String text) {
    String plain = plain(text);
    Set<String> numbers = new TreeSet<>();
    List<Day> days = new ArrayList<>();
    Matcher figure = FIGURE.matcher(plain);
    while (figure.find()) {
      if (figure.group("whole") == null) {
        Day day = day(figure, wordBefore(plain, figure.start()));
        days.add(day);
        numbers.add(day.inYear());
        if (!day.year().isEmpty()) {
          numbers.add(day.year());
        }
      } else if (!isOfName(plain, figure)) {
        String number = number(figure);
        boolean belowTen = number.length() == 1;
        if (!belowTen) {
          numbers.add(number);
        }
      }
    }
    return new Figures(numbers, days);
  }

  private static void months(String names) {
    String[] year = names.split(" ");
    for (int i = 0; i < year.length; i++) {
      MONTHS.put(year[i], twoDigits(Integer.toString(i + 1)));
    }
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Returns the text with the digits and marks of numbers that English has. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '٫' -> plain.append('.');
        case '٬' -> plain.append(',');
        case 'ـ' -> {} // only draws a word out
        default -> plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
      }
    }
    return plain.toString();
  }

  private static Day day(Matcher found, String before) {
    if (found.group("iso") != null) {
      return new Day(found.group("isoyear"), found.group("isoday"), before);
    }
    String inYear = MONTHS.get(found.group("month")) + "-" + twoDigits(found.group("day"));
    return new Day(Objects.requireNonNullElse(found.group("year"), ""), inYear, before);
  }

  private static String wordBefore(String text, int end) {
    String before = text.substring(0, end).stripTrailing();
    int start = before.length();
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    return before.substring(start);
  }

  private static String number(Matcher found) {
    String whole = found.group("whole").replace(",", "");
    String fraction = Objects.requireNonNullElse(found.group("fraction"), "");
    if (found.group("thousand") != null) {
      String digits = fraction + "000";
      whole += digits.substring(0, 3);
      fraction = digits.substring(3);
    }
    whole = whole.replaceFirst("^0+(?=\\d)", "");
    fraction = fraction.replaceFirst("0+$", "");
    return fraction.isEmpty() ? whole : whole + "." + fraction;
  }

  /**
   * Tells whether a stop, or a letter and a hyphen, lead to the digits, unless these are a year.
   */
  private static boolean isOfName(String text, Matcher found) {
    int start = found.start();
    boolean afterLetter =
        start >= 2 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2));
    return (afterLetter && found.group("whole").length() != 4)
        || (start >= 1 && text.charAt(start - 1) == '.');
  }

  /**
   * A day as a text names it.
   *
   * @param year its year; empty where the text has none
   * @param inYear its month and day, {@code MM-DD}
   * @param before the word that stands before it; may be empty
   */
  record Day(String year, String inYear, String before) {

    /** Returns the date, in another year if the text names none; empty if there never was one. */
    Optional<EventDate> orIn(int otherYear) {
      try {
        String of = year.isEmpty() ? EventDate.written(otherYear) : year;
        return Optional.of(EventDate.parse(of + "-" + inYear));
      } catch (ValueException e) {
        return Optional.empty();
      }
    }
  }
}
