package dev.detente.report;

import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One value of a table. The values of a column are all of one kind, which has an order. */
public sealed interface Cell extends Comparable<Cell> {

  /** Returns the value as people read it: names in place of ids. */
  String words();

  /** Returns the value as programs read it: ids, several joined by a semicolon. */
  default String data() {
    return words();
  }

  @Override
  default int compareTo(Cell other) {
    return data().compareTo(other.data());
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
    public int compareTo(Cell other) {
      return WordOrder.compare(words(), other.words(), language);
    }
  }

  /**
   * A number.
   *
   * @param value the value
   */
  record Count(int value) implements Cell {
    @Override
    public String words() {
      return Integer.toString(value);
    }

    @Override
    public int compareTo(Cell other) {
      return Integer.compare(value, ((Count) other).value);
    }
  }

  /**
   * A date.
   *
   * @param date the value; without one it comes before all others
   * @param order what dates of this kind are ordered by
   */
  record Date(Optional<EventDate> date, Comparator<EventDate> order) implements Cell {
    @Override
    public String words() {
      return date.isPresent() ? date.get().text() : "";
    }

    @Override
    public int compareTo(Cell other) {
      Optional<EventDate> second = ((Date) other).date;
      return date.isPresent() && second.isPresent()
          ? order.compare(date.get(), second.get())
          : Boolean.compare(date.isPresent(), second.isPresent());
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
  }

  /**
   * Conflict against cooperation, to be drawn rather than written.
   *
   * @param tally what is weighed
   */
  record Balance(Tally tally) implements Cell {
    @Override
    public String words() {
      return Integer.toString(tally.net());
    }
  }
}
