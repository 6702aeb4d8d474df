package dev.detente.report;

import dev.detente.model.EventDate;
import dev.detente.model.FieldValue;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A value of a table. All values of a column are of one kind, which has an order. */
public sealed interface Cell {

  /** Returns the value for people: names in place of ids. */
  String words();

  /** Returns the value for programs: ids, joined by semicolons. */
  default String data() {
    return words();
  }

  /** Returns the single values that a condition is tested on. */
  default Collection<String> values() {
    return isMissing() ? List.of() : List.of(data());
  }

  /** Tells whether there is no value. */
  default boolean isMissing() {
    return data().isEmpty();
  }

  default boolean isNumber() {
    return false;
  }

  /** Returns the sort key of a value that is not missing, comparable with those of its column. */
  default Comparable<?> rank() {
    return data();
  }

  /**
   * Words, or an id.
   *
   * @param words the value
   */
  record Text(String words) implements Cell {}

  /**
   * Words in several languages, sorted as in a dictionary of the reader's language.
   *
   * @param text the value
   * @param language the language of the reader
   */
  record Localized(LocalizedText text, Language language) implements Cell {

    /** Makes a value of words whose language is not named. */
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

  /** A count or a sum. */
  sealed interface Figure extends Cell {

    BigDecimal number();

    @Override
    default boolean isNumber() {
      return true;
    }
  }

  /**
   * A count.
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
   * A sum.
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
   * The values of a field of the file; numbers sort as numbers.
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
   * @param last whether it stands for the end of a span, and so sorts by its end
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
   * @param words the text for readers
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
   * A bar to draw: numbers of events to the left and to the right of an axis.
   *
   * @param left the number to the left
   * @param right the number to the right
   */
  record Bar(int left, int right) implements Cell {
    @Override
    public String words() {
      return Integer.toString(right - left);
    }
  }
}
