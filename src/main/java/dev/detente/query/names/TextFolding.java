package dev.detente.query.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Folds texts so that differences in spelling do not matter: case, marks, Arabic letter forms,
 * script (Cyrillic becomes Latin), digits and punctuation. Queries and data are folded alike;
 * output never is. Folding twice is the same as folding once.
 *
 * <p>The steps, in order: NFKC; lower case; the letters of {@link LetterTable}; NFKD without marks;
 * ASCII digits; no dots between single letters ({@code U.S.} is {@code us}); one space for other
 * punctuation; no Arabic article on words longer than four letters.
 */
public final class TextFolding {

  private static final String ARTICLE = "\u0627\u0644";

  /** The signs that belong to figures. */
  private static final String SIGNS = "%$";

  private static final char ARABIC_PERCENT = '\u066A';

  private static final int SHORTEST_WITH_ARTICLE = 5;

  private TextFolding() {}

  /** Folds a name, or any text that is compared word by word. */
  public static String fold(String text) {
    return String.join(" ", tokens(text));
  }

  /** Folds a text that is searched, keeping the signs that belong to figures. */
  public static String foldForSearch(String text) {
    return String.join(" ", words(text, SIGNS));
  }

  /** Returns the words of the folded text. */
  public static List<String> tokens(String text) {
    return words(text, "");
  }

  /**
   * Returns the parts of a word to search for: folded as by {@link #foldForSearch}, but also
   * divided between letters and digits, and at the dots of initials.
   */
  public static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    for (String folded : splitWords(word, SIGNS)) {
      int start = 0;
      for (int i = 1; i < folded.length(); i++) {
        char before = folded.charAt(i - 1);
        char c = folded.charAt(i);
        if ((Character.isLetter(before) && Character.isDigit(c))
            || (Character.isDigit(before) && Character.isLetter(c))) {
          parts.add(folded.substring(start, i));
          start = i;
        }
      }
      parts.add(folded.substring(start));
    }
    return parts;
  }

  private static List<String> words(String text, String kept) {
    return splitWords(joinInitials(text), kept);
  }

  private static List<String> splitWords(String text, String kept) {
    String signed = text.replace(ARABIC_PERCENT, '%');
    List<String> words = wordsByTable(signed, kept);
    return words == null ? split(normalized(signed), kept) : words;
  }

  /**
   * Folds by the table alone; returns null if a character needs normalization. Loading the JDK's
   * normalization data takes longer than folding a whole registry.
   */
  static List<String> wordsByTable(String text, String kept) {
    List<String> words = new ArrayList<>();
    char[] word = new char[LetterTable.MOST * text.length()];
    int length = 0;
    for (char c : text.toCharArray()) {
      char letter = LetterTable.one(c);
      if (letter == LetterTable.OTHER) {
        String letters = LetterTable.several(c);
        if (letters == null) {
          return null;
        }
        letters.getChars(0, letters.length(), word, length);
        length += letters.length();
      } else if (letter != LetterTable.BREAK) {
        word[length++] = letter;
      } else if (kept.indexOf(c) >= 0) {
        word[length++] = c;
      } else {
        addWord(new String(word, 0, length), words);
        length = 0;
      }
    }
    addWord(new String(word, 0, length), words);
    return words;
  }

  private static void addWord(String word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(withoutArticle(word));
    }
  }

  /** Folds everything except punctuation and what depends on whole words. */
  private static String normalized(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    folded = Normalizer.normalize(LetterTable.replace(folded), Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
        letters.append((char) ('0' + Character.digit(c, 10)));
      } else if (!isMark(c)) {
        letters.appendCodePoint(c);
      }
    }
    // NFKD may have uncovered letters that are in the table
    return LetterTable.replace(letters.toString());
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static List<String> split(String text, String kept) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0 || isMark(c)) {
        word.appendCodePoint(c);
      } else {
        addWord(word.toString(), words);
        word.setLength(0);
      }
    }
    addWord(word.toString(), words);
    return words;
  }

  /** Removes the dots between single letters. */
  private static String joinInitials(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '.' || !(isSingle(text, i - 1) && isSingle(text, i + 1))) {
        joined.append(text.charAt(i));
      }
    }
    return joined.toString();
  }

  /** Tells whether there is a letter at {@code index} without a letter beside it. */
  private static boolean isSingle(String text, int index) {
    return isLetter(text, index) && !isLetter(text, index - 1) && !isLetter(text, index + 1);
  }

  private static boolean isLetter(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
  }

  /** Removes the Arabic article from a folded word. */
  private static String withoutArticle(String word) {
    String rest = word;
    // some words begin like one: to fold the same with and without, what follows it is looked at
    // too
    while (rest.length() >= SHORTEST_WITH_ARTICLE && rest.startsWith(ARTICLE)) {
      rest = rest.substring(ARTICLE.length());
    }
    return rest;
  }
}
