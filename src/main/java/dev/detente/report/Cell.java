package dev.detente.report;

import dev.detente.model.EventDate;
import dev.detente.model.FieldValue;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One value of a table. The values of a column are all of one kind, which has an order. */
public sealed interface Cell {

  /** Returns the value as people read it: names in place of ids. */
  String words();

  /** Returns the value as programs read it: ids, several joined by a semicolon. */
  default String data() {
    return words();
  }

  /** Returns what it may be found by, one by one. */
  default Collection<String> values() {
    return isMissing() ? List.of() : List.of(data());
  }

  /** Tells whether there is no value. */
  default boolean isMissing() {
    return data().isEmpty();
  }

  /** Tells whether it is a number, which means the same to every program. */
  default boolean isNumber() {
    return false;
  }

  /** Returns what a value that is not missing is ordered by, among those of its column. */
  default Comparable<?> rank() {
    return data();
  }

  /**
   * Words, or one id.
   *
   * @param words the value
   */
  record Text(String words) implements Cell {}

  /**
   * Words in several languages, ordered as the dictionaries of the reader's order them.
   *
   * @param text the value
   * @param language the one that the reader wants
   */
  record Localized(LocalizedText text, Language language) implements Cell {

    /** Makes a value of words that do not name their language. */
    Localized(String words, Language language) {
      this(words.isEmpty() ? LocalizedText.EMPTY : LocalizedText.plain(words), language);
    }

    @Override
    public String words() {
      return text.in(language);
    }

    @Override
    public Collection<String> values() {
      return text.byLanguage().values();
    }

    @Override
    public Comparable<?> rank() {
      return WordOrder.rank(words(), language);
    }
  }

  /** What was counted or added up. */
  sealed interface Figure extends Cell {

    /** Returns the number. */
    BigDecimal number();

    @Override
    default boolean isNumber() {
      return true;
    }
  }

  /**
   * How many there are.
   *
   * @param value the number
   */
  record Count(int value) implements Figure {
    @Override
    public String words() {
      return Integer.toString(value);
    }

    @Override
    public BigDecimal number() {
      return BigDecimal.valueOf(value);
    }

    @Override
    public Comparable<?> rank() {
      return value;
    }
  }

  /**
   * What numbers come to.
   *
   * @param number the exact sum
   */
  record Sum(BigDecimal number) implements Figure {
    @Override
    public String words() {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public Comparable<?> rank() {
      return number;
    }
  }

  /**
   * What a field of the file's own says: numbers are ordered as numbers.
   *
   * @param values the values as written
   */
  record Own(List<String> values) implements Cell {
    @Override
    public String words() {
      return String.join("; ", values);
    }

    @Override
    public String data() {
      return String.join(";", values);
    }

    @Override
    public boolean isNumber() {
      return values.size() == 1 && FieldValue.number(values.get(0)).isPresent();
    }

    @Override
    public Comparable<?> rank() {
      return FieldValue.of(data());
    }
  }

  /**
   * A date.
   *
   * @param date the value
   * @param last whether it is the last of some, and so ordered by its end
   */
  record Date(Optional<EventDate> date, boolean last) implements Cell {
    @Override
    public String words() {
      return date.isPresent() ? date.get().text() : "";
    }

    @Override
    public Comparable<?> rank() {
      EventDate value = date.orElseThrow();
      return last ? new Span.End(value) : value;
    }
  }

  /**
   * Several values: ids for programs, words for people.
   *
   * @param ids the values
   * @param words what a reader sees instead
   */
  record Several(List<String> ids, String words) implements Cell {
    @Override
    public String data() {
      return String.join(";", ids);
    }

    @Override
    public Collection<String> values() {
      return ids;
    }
  }

  /**
   * What is to be drawn rather than written: events, to the left of an axis and to the right.
   *
   * @param left how many to the left
   * @param right how many to the right
   */
  record Bar(int left, int right) implements Cell {
    @Override
    public String words() {
      return Integer.toString(right - left);
    }
  }
}
