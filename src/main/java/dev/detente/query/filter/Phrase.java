package dev.detente.query.filter;

import dev.detente.model.ValueException;
import dev.detente.query.names.Name;
import dev.detente.query.names.TextFolding;
import java.util.ArrayList;
import java.util.List;

/**
 * Words to find next to each other in a folded text. The first may begin, and the last end, within
 * a word of the text, unless it is a single letter or digit: {@code G-8} is not in {@code big 80}.
 * The parts of one word may be together or apart in the text: {@code G-8} is {@code G8}.
 *
 * @param parts the words, each divided at punctuation and between letters and digits
 * @param whole whether only whole words match
 */
record Phrase(List<Part> parts, boolean whole) {

  private static final char QUOTE = '"';

  /**
   * A word, or a part of one.
   *
   * @param text folded
   * @param joined whether it belongs to the same word as the part before it
   */
  record Part(String text, boolean joined) {

    /** Tells whether it is too short to be found within words. */
    boolean isSingle() {
      return text.chars().filter(Character::isLetterOrDigit).count() == 1;
    }
  }

  /**
   * Parses words, and phrases in quotation marks; an exact name is a single phrase of whole words.
   *
   * @throws ValueException if there is nothing in it to find
   */
  static List<Phrase> all(String option, Name value) {
    String text = value.text();
    List<Phrase> phrases = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length() && !value.exact(); i++) {
      if (isBlank(text.charAt(i))) {
        add(phrases, text.substring(start, i), false);
        start = i + 1;
      } else {
        i = endOfQuotation(text, i, start);
      }
    }
    add(phrases, text.substring(start), value.exact());
    if (phrases.isEmpty()) {
      throw ValueException.malformed("option.empty", option, text);
    }
    return phrases;
  }

  /**
   * Returns the end of the quotation that opens at {@code index}; {@code index} if there is none.
   */
  static int endOfQuotation(String text, int index, int start) {
    boolean opens =
        text.charAt(index) == QUOTE && (index == start || isBlank(text.charAt(index - 1)));
    return opens ? Math.max(index, text.indexOf(QUOTE, index + 1)) : index;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void add(List<Phrase> phrases, String text, boolean whole) {
    List<Part> parts = new ArrayList<>();
    for (String word : text.split("\\s+")) {
      boolean joined = false;
      for (String part : TextFolding.parts(word)) {
        parts.add(new Part(part, joined));
        joined = true;
      }
    }
    if (!parts.isEmpty()) {
      phrases.add(new Phrase(parts, whole));
    }
  }

  /** Tells whether a text, folded for search, contains this phrase. */
  boolean isIn(StringBuilder folded) {
    String first = parts.get(0).text();
    for (int i = folded.indexOf(first); i >= 0; i = folded.indexOf(first, i + 1)) {
      if (isAt(folded, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(StringBuilder folded, int start) {
    int end = start;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean apart = i > 0 && end < folded.length() && folded.charAt(end) == ' ';
      if (i > 0 && !apart && !part.joined()) {
        return false;
      }
      end += apart ? 1 : 0;
      if (!startsWith(folded, end, part.text())) {
        return false;
      }
      end += part.text().length();
    }
    boolean fromStart = whole || parts.get(0).isSingle();
    boolean toEnd = whole || parts.get(parts.size() - 1).isSingle();
    return !(fromStart && isWord(folded, start - 1)) && !(toEnd && isWord(folded, end));
  }

  private static boolean startsWith(StringBuilder folded, int at, String part) {
    if (at + part.length() > folded.length()) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (folded.charAt(at + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(StringBuilder folded, int index) {
    return index >= 0 && index < folded.length() && Character.isLetterOrDigit(folded.charAt(index));
  }
}
