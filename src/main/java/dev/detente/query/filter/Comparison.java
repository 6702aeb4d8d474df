package dev.detente.query.filter;

import dev.detente.model.EventDate;
import dev.detente.model.FieldValue;
import dev.detente.model.ValueException;
import dev.detente.query.names.Name;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a field is compared with a value: numbers with numbers, dates with dates; words can only be
 * equal or not. A date within another is neither less nor more.
 */
enum Comparison {
  // the signs of two characters first, since each begins like one of one
  OTHER("!="),
  AT_MOST("<="),
  AT_LEAST(">="),
  SAME("="),
  LESS("<"),
  MORE(">");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /** Returns the comparison whose sign is at {@code index}; null if there is none. */
  static Comparison at(String text, int index) {
    for (Comparison comparison : values()) {
      if (text.startsWith(comparison.sign, index)) {
        return comparison;
      }
    }
    return null;
  }

  /**
   * Returns the test of a text against {@code name}; for {@link #OTHER} it is that of {@link
   * #SAME}.
   *
   * @throws ValueException if it asks for less or more than a word
   */
  Predicate<String> with(Name name) {
    String text = FieldValue.asciiDigits(name.bare());
    Optional<BigDecimal> number = FieldValue.number(text);
    Optional<EventDate> date = FieldValue.date(text);
    boolean same = this == SAME || this == OTHER;
    if (number.isEmpty() && date.isEmpty() && !same) {
      throw ValueException.malformed("where.words", sign, name.text());
    }
    return same && (name.exact() || (number.isEmpty() && date.isEmpty()))
        ? NamedWord.of(name)
        : new Test(this, number, date, same ? NamedWord.of(name) : word -> false);
  }

  /**
   * A test of a text.
   *
   * @param comparison how it compares
   * @param number the number to compare with, if any
   * @param date the date to compare with, if any; a year is a number too
   * @param word accepts a text that is the same word
   */
  private record Test(
      Comparison comparison,
      Optional<BigDecimal> number,
      Optional<EventDate> date,
      Predicate<String> word)
      implements Predicate<String> {

    @Override
    public boolean test(String text) {
      Optional<BigDecimal> other = FieldValue.number(text);
      if (number.isPresent() && other.isPresent()) {
        return comparison.holds(other.get().compareTo(number.get()));
      }
      Optional<EventDate> day = date.isPresent() ? FieldValue.date(text) : Optional.empty();
      return day.isPresent() ? comparison.holds(day.get(), date.get()) : word.test(text);
    }
  }

  private boolean holds(int order) {
    return switch (this) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
      case SAME, OTHER -> order == 0;
    };
  }

  private boolean holds(EventDate said, EventDate wanted) {
    boolean before = said.earliest().isBefore(wanted.earliest());
    boolean after = said.latest().isAfter(wanted.latest());
    return switch (this) {
      case LESS -> before;
      case AT_MOST -> !after;
      case MORE -> after;
      case AT_LEAST -> !before;
      case SAME, OTHER -> !before && !after;
    };
  }
}
