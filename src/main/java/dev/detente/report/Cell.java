package dev.detente.report;

import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import java.util.List;

/** One value of a table. */
public sealed interface Cell {

  /** Returns the value as programs read it: ids, several joined by a semicolon. */
  default String plain() {
    return words();
  }

  /** Returns the value as people read it: names in place of ids. */
  String words();

  /**
   * Words, or one id.
   *
   * @param text the value
   */
  record Text(String text) implements Cell {
    @Override
    public String words() {
      return text;
    }
  }

  /**
   * Words in several languages.
   *
   * @param text the value
   * @param language the one that the reader wants
   */
  record Localized(LocalizedText text, Language language) implements Cell {
    @Override
    public String words() {
      return text.in(language);
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
  }

  /**
   * Several values: ids for programs, words for people.
   *
   * @param ids the values
   * @param words what a reader sees instead
   */
  record Several(List<String> ids, String words) implements Cell {
    @Override
    public String plain() {
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
