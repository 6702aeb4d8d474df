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
 * The figures of a text, in digits of any script, to be compared across languages. Whole numbers
 * below ten are left out, since one language may have a word where the other has a digit.
 *
 * @param numbers the numbers and years, and the days as {@code MM-DD}
 * @param names numbers that the other language may have too but need not: that of a name, as in
 *     F-16, and a number for which there is one word
 * @param days the days named in full, in the order of the text
 */
record Figures(Set<String> numbers, Set<String> names, List<Day> days) {

  /** The numbers of the months, in two digits, by their names. */
  private static final Map<String, String> MONTHS = new HashMap<>();

  private static final String ENGLISH_MONTH =
      months(
              "January February March April May June July August September October November December")
          + "|"
          + months("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
          + "|"
          + months("Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec");

  private static final String ARABIC_MONTH =
      months("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")
          + "|"
          + months(
              "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني"
                  + " كانون_الأول");

  /** The numbers that each language has a word for, by that word. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("hundred", "100"),
          Map.entry("thousand", "1000"),
          Map.entry("مئة", "100"),
          Map.entry("مائة", "100"),
          Map.entry("مئتا", "200"),
          Map.entry("مئتي", "200"),
          Map.entry("مئتان", "200"),
          Map.entry("مئتين", "200"),
          Map.entry("ألف", "1000"),
          Map.entry("ألفا", "2000"),
          Map.entry("ألفي", "2000"),
          Map.entry("ألفان", "2000"),
          Map.entry("ألفين", "2000"));

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** A day, or a number. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:"
              + "(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>"
              + ENGLISH_MONTH
              + "|"
              + ARABIC_MONTH
              + ")(?!\\p{L})(?:/(?:"
              + ARABIC_MONTH
              + "))?\\.?(?: (?<year>\\d{4})(?!\\d))?"
              + "|(?<!\\p{L})(?<first>"
              + ENGLISH_MONTH
              + ")\\.? (?<second>\\d{1,2})(?!\\d|[,.]\\d|%| percent)(?:st|nd|rd|th)?"
              + "(?:,? (?<last>\\d{4})(?!\\d))?"
              + "|(?<iso>(?<isoyear>\\d{4})-(?<isoday>\\d\\d-\\d\\d))(?!\\d)"
              + "|(?<whole>\\d+(?:,\\d{3}(?!\\d))*)(?:\\.(?<fraction>\\d+))?"
              + "(?: ?(?<thousand>thousand|ألفا?ً?ا?|آلاف)(?!\\p{L}))?)");

  /** Reads the figures of a text. */
  static Figures of(String text) {
    String plain = plain(text);
    Set<String> numbers = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      String number = WORDS.get(word.group());
      if (number != null) {
        names.add(number);
      }
    }
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
      } else {
        String number = number(figure);
        boolean belowTen = number.length() == 1;
        if (!belowTen) {
          (isOfName(plain, figure) ? names : numbers).add(number);
        }
      }
    }
    return new Figures(numbers, names, days);
  }

  /** Returns the numbers that {@code other} has and this lacks. */
  Set<String> lacking(Figures other) {
    Set<String> lacking = new TreeSet<>(other.numbers);
    lacking.removeAll(numbers);
    lacking.removeAll(names);
    return lacking;
  }

  /** Returns a pattern that finds one of the names. */
  private static String months(String names) {
    String[] year = names.replace(" ", ",").replace('_', ' ').split(",");
    for (int i = 0; i < year.length; i++) {
      MONTHS.put(year[i], twoDigits(Integer.toString(i + 1)));
    }
    return String.join("|", year);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Returns the text with its digits and number signs replaced by those of English. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '٫' -> plain.append('.');
        case '٬' -> plain.append(',');
        case 'ـ' -> {} // only stretches a word
        default -> plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
      }
    }
    return plain.toString().replace("الأول من ", "1 ");
  }

  private static Day day(Matcher found, String before) {
    if (found.group("iso") != null) {
      return new Day(found.group("isoyear"), found.group("isoday"), before);
    }
    boolean monthFirst = found.group("first") != null;
    String month = MONTHS.get(found.group(monthFirst ? "first" : "month"));
    String day = twoDigits(found.group(monthFirst ? "second" : "day"));
    String year = found.group(monthFirst ? "last" : "year");
    return new Day(Objects.requireNonNullElse(year, ""), month + "-" + day, before);
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
   * Tells whether a full stop, or a letter and a hyphen, precede the digits, unless they are a
   * year.
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
   * @param before the word before it; may be empty
   */
  record Day(String year, String inYear, String before) {

    /**
     * Returns the date, in the given year if the text names none; empty if there is no such day.
     */
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
