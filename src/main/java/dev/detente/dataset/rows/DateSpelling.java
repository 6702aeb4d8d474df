package dev.detente.dataset.rows;

import dev.detente.model.EventDate;
import dev.detente.model.FieldValue;
import dev.detente.model.ValueException;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as other people write them, and writes them in EDTF; the owner of a file says what
 * 12/02/2025 means. A time of day is dropped as it is, whatever its zone, and so is an English day
 * of the week. A month or day of zeros is unknown and is dropped. Digits may be of any script.
 */
enum DateSpelling {
  /** The owner has not said what comes first: such dates, and years of two digits, are refused. */
  NONE("", "ymd"),
  /** The day comes first. */
  DMY("d-my", "dmy"),
  /** The month comes first. */
  MDY("m-dy", "mdy");

  private static final String GAP = "[\\h,./-]";
  private static final String DAYS = "(\\d{1,2})(?:st|nd|rd|th)?" + GAP;
  private static final String MONTH = "(\\p{Alpha}{3,9})" + GAP + "*";
  private static final String YEAR = "(\\d{4}|\\d\\d)";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\h+)?";

  /** The time of day before the year, as in the output of {@code date}. */
  private static final String CLOCK =
      "\\h+\\d{1,2}:\\d\\d:\\d\\d\\h+(?:(?:\\p{Alpha}{1,5}|[+-]\\d{4})\\h+)?";

  private static final String TIME =
      "(?:(?:T\\d\\d(?::?\\d\\d){0,2}|,?\\h+(?:\\d{1,2}:\\d\\d(?::\\d\\d)?|\\d{6}))"
          + "(?:[.,]\\d+)?(?:\\h*\\p{Alpha}{1,5}){0,2}\\h*(?:[+-]\\d{1,2}(?::?\\d\\d)?)?"
          + "(?:\\h*\\([^()]*\\))?)?";

  /** The spellings that are clear without the owner's word. */
  private static final List<Spelling> SPELLINGS =
      List.of(
          new Spelling("y", "([+-]?\\d{4})(?:\\.0+)?"),
          new Spelling("y-md", "([+-]?\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME),
          new Spelling("ym", "([+-]?\\d{4})[-/](\\d{1,2})"),
          new Spelling("ymd", "(\\d{4})(\\d\\d)(\\d\\d)(?:\\.0+|\\d{4}|\\d{6}|" + TIME + ")"),
          new Spelling("dmy", WEEKDAY + DAYS + "*" + MONTH + YEAR + TIME),
          new Spelling("my", MONTH + "(\\d{4})"),
          new Spelling("mdy", WEEKDAY + MONTH + DAYS + "+" + YEAR + TIME),
          new Spelling("mdy", WEEKDAY + MONTH + "(\\d{1,2})" + CLOCK + "(\\d{4})"));

  private static final String NUMBERS = "(\\d{1,2})([-/.])(\\d{1,2})\\2" + YEAR + TIME;

  private static final Pattern TIME_OF_DAY = Pattern.compile(TIME, Pattern.CASE_INSENSITIVE);

  /** The length of a day in EDTF. */
  private static final int DAY = "2025-02-12".length();

  private static final String OPEN = "..";

  /** What stands for an unknown value: only zeros and punctuation, or a word or number for it. */
  private static final Pattern UNKNOWN =
      Pattern.compile("[-0./:\\hTZ]*|NA|NaN|-\\d+(?:\\.\\d+)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR_BEFORE_ZERO = Pattern.compile("-\\d{4}");

  /** A number, with the fraction that columns with gaps add to it. */
  private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:\\.0+)?");

  /** In POSIX, years of two digits begin in 1969. */
  private static final String FIRST_SHORT_YEAR = "69";

  private static final int SHORTEST_MONTH = 3;

  private final Spelling numbers;
  private final String parts;

  DateSpelling(String numbers, String parts) {
    this.numbers = new Spelling(numbers, NUMBERS);
    this.parts = parts;
  }

  /**
   * A way to write a date.
   *
   * @param groups which group is the year {@code y}, the month {@code m} and the day {@code d}
   * @param pattern how it is written
   */
  private record Spelling(String groups, Pattern pattern) {

    Spelling(String groups, String pattern) {
      this(groups, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** Returns a part of the date that was found; empty if it lacks the part. */
    String part(char name, Matcher found) {
      int group = groups.indexOf(name);
      return group < 0 ? "" : found.group(group + 1);
    }
  }

  /**
   * Reads a date, or an interval of two.
   *
   * @throws ValueException if it is not a date, or only its owner knows which one
   */
  EventDate read(String written) {
    try {
      return EventDate.parse(edtf(FieldValue.asciiDigits(written).strip()));
    } catch (ValueException e) {
      throw quoting(written, e);
    }
  }

  /** Tells whether a text is a date, even if only its owner knows which. */
  boolean isDate(String text) {
    return isDate(text, date -> true);
  }

  /** Tells whether a text is a day, even if only its owner knows which. */
  static boolean isDay(String text) {
    return NONE.isDate(text, date -> date.text().length() == DAY);
  }

  private boolean isDate(String text, Predicate<EventDate> wanted) {
    try {
      return wanted.test(read(text));
    } catch (ValueException e) {
      return e.message().key().equals("date.order");
    }
  }

  /**
   * Composes a date from one end, or from the two of an interval. An unknown part is dropped
   * together with all smaller parts; an end of which nothing is known is dropped too. Two equal
   * ends count as one.
   *
   * @param ends the parts of each end: a whole date in any spelling; or year and month, or year,
   *     month and day, in the owner's order
   * @return empty if nothing is known
   * @throws ValueException if the parts do not make a date
   */
  Optional<EventDate> compose(List<List<String>> ends) {
    try {
      List<String> known = new ArrayList<>();
      for (List<String> written : ends) {
        List<String> end =
            written.stream().map(part -> FieldValue.asciiDigits(part).strip()).toList();
        String edtf = end.size() == 1 ? whole(end.get(0)) : joined(end);
        if (!edtf.isEmpty() && !known.contains(edtf)) {
          known.add(edtf);
        }
      }
      boolean isDate = !known.isEmpty() && !known.equals(List.of(OPEN));
      return isDate ? Optional.of(EventDate.parse(String.join("/", known))) : Optional.empty();
    } catch (ValueException e) {
      List<String> written = new ArrayList<>();
      for (List<String> end : ends) {
        if (end.stream().anyMatch(part -> !part.isBlank())) {
          written.add(String.join("-", end));
        }
      }
      throw quoting(String.join("/", written), e);
    }
  }

  /**
   * Returns a date or an interval in EDTF; a date that is not spelt in a known way stays as it is.
   */
  private String edtf(String text) {
    Optional<String> date = date(text);
    int slash = date.isPresent() ? -1 : division(text);
    if (slash < 0) {
      return date.orElse(text);
    }
    String start = text.substring(0, slash).strip();
    String end = text.substring(slash + 1).strip();
    return date(start).orElse(start) + "/" + date(end).orElse(end);
  }

  /**
   * Returns the index of the slash that divides an interval: the middle one, since dates may hold
   * slashes too, or the one beside an open end; -1 if there is none.
   */
  private static int division(String text) {
    if (text.startsWith(OPEN)) {
      return text.indexOf('/');
    }
    if (text.endsWith(OPEN)) {
      return text.lastIndexOf('/');
    }
    int slash = text.indexOf('/');
    for (int last = text.lastIndexOf('/'); slash < last; last = text.lastIndexOf('/', last - 1)) {
      slash = text.indexOf('/', slash + 1);
    }
    return slash;
  }

  /** Returns one date in EDTF; empty if it is not spelt in a known way. */
  private Optional<String> date(String text) {
    String start = text.substring(0, Math.min(text.length(), DAY));
    if (isEdtf(start)
        && (start.length() == text.length()
            || TIME_OF_DAY.matcher(text).region(DAY, text.length()).matches())) {
      return Optional.of(start);
    }
    for (Spelling spelling : SPELLINGS) {
      Optional<String> date = date(spelling, text);
      if (date.isPresent()) {
        return date;
      }
    }
    return date(numbers, text);
  }

  /** Recognizes quickly how most dates are written, so that the table is not needed for them. */
  private static boolean isEdtf(String text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return !text.startsWith("00", 5) && !text.startsWith("00", 8);
  }

  private Optional<String> date(Spelling spelling, String text) {
    Matcher found = spelling.pattern().matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    String year = spelling.part('y', found);
    String date = joined(year, spelling.part('m', found), spelling.part('d', found));
    if (year.isEmpty() || (year.length() == 2 && this == NONE)) {
      throw ValueException.malformed("date.order", text);
    }
    if (date.equals("0000") && spelling.groups().length() > 1) {
      throw ValueException.malformed("date.impossible", text);
    }
    return Optional.of(date);
  }

  /** Returns an end that is a whole date, in EDTF. */
  private String whole(String date) {
    boolean isKnown = date.equals(OPEN) || YEAR_BEFORE_ZERO.matcher(date).matches();
    return isKnown || !isUnknown(date) ? edtf(date) : "";
  }

  /** Returns an end of a year and a month, or of all three parts, in EDTF. */
  private String joined(List<String> end) {
    String names = end.size() == 2 ? parts.replace("d", "") : parts;
    if (end.size() != names.length()) {
      throw ValueException.malformed("date.malformed", String.join("-", end));
    }
    String year = end.get(names.indexOf('y'));
    String month = end.get(names.indexOf('m'));
    String day = end.size() == 2 ? "" : end.get(names.indexOf('d'));
    return isUnknown(year) ? "" : joined(year, month, day);
  }

  private String joined(String year, String month, String day) {
    if (isUnknown(month)) {
      return year(year);
    }
    String upToMonth = year(year) + "-" + month(month);
    return isUnknown(day) ? upToMonth : upToMonth + "-" + padded(day, 2);
  }

  private static boolean isUnknown(String part) {
    boolean isNumber = !part.isEmpty() && part.charAt(0) >= '1' && part.charAt(0) <= '9';
    return !isNumber && UNKNOWN.matcher(part).matches();
  }

  private String year(String written) {
    if (written.length() == 2 && this != NONE) {
      boolean isOld = written.compareTo(FIRST_SHORT_YEAR) >= 0;
      return (isOld ? "19" : "20") + written;
    }
    return padded(written.startsWith("+") ? written.substring(1) : written, 4);
  }

  private static String month(String written) {
    if (!Character.isLetter(written.charAt(0))) {
      return padded(written, 2);
    }
    String name = written.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (name.length() >= SHORTEST_MONTH && month.name().startsWith(name)) {
        return padded(Integer.toString(month.getValue()), 2);
      }
    }
    throw ValueException.malformed("date.malformed", written);
  }

  /** Returns a number with at least so many digits; what is not a number stays as it is. */
  private static String padded(String written, int digits) {
    Matcher number = NUMBER.matcher(written);
    if (!number.matches()) {
      return written;
    }
    String bare = number.group(1);
    return "0".repeat(Math.max(0, digits - bare.length())) + bare;
  }

  /** Returns the refusal with the date as written instead of what was made of it. */
  private static ValueException quoting(String written, ValueException refusal) {
    List<String> arguments = new ArrayList<>(refusal.message().arguments());
    arguments.set(0, written);
    return ValueException.malformed(refusal.message().key(), arguments.toArray(new String[0]));
  }
}
