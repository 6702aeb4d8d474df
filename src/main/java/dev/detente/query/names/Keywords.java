package dev.detente.query.names;

import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads values that are words of a known list, alike for every option: in any case, blanks around
 * them passed over, several with a comma between.
 */
public final class Keywords {

  private Keywords() {}

  /**
   * Returns the words of a list.
   *
   * @throws ValueException if one is empty
   */
  public static List<String> list(String option, String text) {
    List<String> words = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String word = part.strip();
      if (word.isEmpty()) {
        throw ValueException.malformed("option.empty", option, text);
      }
      words.add(word);
    }
    return words;
  }

  /** Finds which word is meant: one that is written just so, else in any case. */
  public static Optional<String> find(String word, List<String> known) {
    String stripped = word.strip();
    if (known.contains(stripped)) {
      return Optional.of(stripped);
    }
    for (String each : known) {
      if (each.equalsIgnoreCase(stripped)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns which word is meant.
   *
   * @throws ValueException if there is no such word
   */
  public static String choose(String option, String word, List<String> known) {
    Optional<String> found = find(word, known);
    if (found.isEmpty()) {
      throw ValueException.malformed(
          "option.choice", option, word.strip(), String.join(" ", known));
    }
    return found.get();
  }
}
