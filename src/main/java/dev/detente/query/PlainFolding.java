package dev.detente.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Folds texts of the letters that most names are written in, each looked up in a table: ASCII,
 * Latin letters with their marks, Arabic and Cyrillic. It makes of them what {@link TextFolding}
 * makes of any text, without the normalization data of the JDK, which takes longer to load than a
 * registry to fold.
 */
final class PlainFolding {

  /** Stands for what parts words. */
  private static final String BREAK = " ";

  /** The Arabic per cent sign: a letter of no word. */
  private static final char PERCENT = '\u066A';

  /** What each character becomes; null for one that takes normalization. */
  private static final String[] TABLE = table();

  private PlainFolding() {}

  /**
   * Returns the words of a text, or null if some character takes normalization.
   *
   * @param kept signs that are part of words
   */
  static List<String> words(String text, String kept) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String folded = of(c);
      if (folded == null) {
        return null;
      }
      if (!folded.equals(BREAK)) {
        word.append(folded);
      } else if (kept.indexOf(c) >= 0) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(TextFolding.withoutArticle(word.toString()));
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(TextFolding.withoutArticle(word.toString()));
    }
    return words;
  }

  /** Returns what a character becomes; null if that takes normalization. */
  private static String of(char c) {
    if (c < TABLE.length) {
      return TABLE[c];
    }
    boolean quotationMark = c >= '\u2018' && c <= '\u201F';
    return quotationMark ? BREAK : null;
  }

  private static String[] table() {
    String[] table = new String[LetterTable.LAST + 1];
    for (char c = 0; c < 0x80; c++) {
      boolean letter = Character.isLetterOrDigit(c);
      table[c] = letter ? String.valueOf(Character.toLowerCase(c)) : BREAK;
    }
    latin(table, "a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄą");
    latin(table, "ae", "Ææ");
    latin(table, "c", "ÇçĆćĈĉĊċČč");
    latin(table, "d", "ÐðĎďĐđ");
    latin(table, "e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě");
    latin(table, "g", "ĜĝĞğĠġĢģ");
    latin(table, "h", "Ĥĥ");
    latin(table, "i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı");
    latin(table, "j", "Ĵĵ");
    latin(table, "k", "Ķķ");
    latin(table, "l", "ĹĺĻļĽľŁł");
    latin(table, "n", "ÑñŃńŅņŇň");
    latin(table, "o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐő");
    latin(table, "oe", "Œœ");
    latin(table, "r", "ŔŕŖŗŘř");
    latin(table, "s", "ŚśŜŝŞşŠš");
    latin(table, "ss", "ß");
    latin(table, "t", "ŢţŤť");
    latin(table, "th", "Þþ");
    latin(table, "u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų");
    latin(table, "w", "Ŵŵ");
    latin(table, "y", "ÝýÿŶŷŸ");
    latin(table, "z", "ŹźŻżŽž");
    for (char c = '\u0400'; c <= '\u0491'; c++) {
      table[c] = LetterTable.of(lowerCyrillic(c));
    }
    for (char c = '\u0621'; c <= LetterTable.LAST; c++) {
      String other = LetterTable.of(c);
      table[c] = other == null && isArabicLetter(c) ? String.valueOf(c) : other;
    }
    table[PERCENT] = null;
    return table;
  }

  private static void latin(String[] table, String folded, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      table[letters.charAt(i)] = folded;
    }
  }

  /** Returns the lower case of a Cyrillic capital, and every other letter as it is. */
  private static char lowerCyrillic(char c) {
    if (c < '\u0430') {
      return (char) (c + (c < '\u0410' ? 0x50 : 0x20));
    }
    return c == '\u0490' ? '\u0491' : c;
  }

  /** Tells whether {@code c}, from hamza on, is a letter of the Arabic alphabet. */
  private static boolean isArabicLetter(char c) {
    return c <= '\u063A' || (c >= '\u0641' && c <= '\u064A');
  }
}
