package dev.detente.query.names;

import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses values made of known words, in the same way for every option: in any case, with blanks
 * around them, several separated by commas. A word in quotation marks is one of the file, whatever
 * characters it contains.
 */
public final class Keywords {

  private static final char QUOTE = '"';

  private Keywords() {}

  /**
   * Parses a list of words.
   *
   * @throws ValueException if one is empty
   */
  public static List<String> list(String option, String text) {
    List<String> words = new ArrayList<>();
    for (int from = 0; from <= text.length(); ) {
      int comma = text.indexOf(',', endOfQuotation(text, from));
      int end = comma < 0 ? text.length() : comma;
      String word = text.substring(from, end).strip();
      if (unquoted(word).isEmpty()) {
        throw ValueException.malformed("option.empty", option, text);
      }
      words.add(word);
      from = end + 1;
    }
    return words;
  }

  /** Returns the end of the quotation with which a word begins; {@code from} if there is none. */
  public static int endOfQuotation(String text, int from) {
    int opening = from;
    while (opening < text.length() && Character.isWhitespace(text.charAt(opening))) {
      opening++;
    }
    boolean quoted = opening < text.length() && text.charAt(opening) == QUOTE;
    return quoted ? Math.max(from, text.indexOf(QUOTE, opening + 1)) : from;
  }

  /** Returns a word without quotation marks around it. */
  public static String unquoted(String word) {
    int last = word.length() - 1;
    boolean quoted = last > 0 && word.charAt(0) == QUOTE && word.charAt(last) == QUOTE;
    return quoted ? word.substring(1, last) : word;
  }

  /** Finds a word: one spelt in exactly this case, else one in any case. */
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
   * Finds a word.
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
