package dev.detente.query.names;

/**
 * Folds the letters in which most names are written: ASCII, Latin letters with marks, Arabic and
 * Cyrillic.
 *
 * <p>Arabic: the seats of alef and hamza, alef maqsura and Persian ya, ta marbuta, and the Persian
 * letters that Arabic writes otherwise; tatweel and the lone hamza are dropped. Cyrillic: to Latin
 * after BGN/PCGN, for Russian, Ukrainian and Belarusian; hard and soft signs are dropped.
 */
final class LetterTable {

  /** What a character becomes that separates words. */
  static final char BREAK = ' ';

  /** Stands for what is not one letter: {@link #several} tells what it is. */
  static final char OTHER = 0;

  /** The most letters that a character becomes. */
  static final int MOST = 4;

  private static final char FIRST_BEYOND_ASCII = 0x80;
  private static final char LAST = '\u06D5';
  private static final char[] ONE = new char[LAST + 1];
  private static final String[] SEVERAL = new String[LAST + 1];

  static {
    ascii();
    latin();
    cyrillic();
    arabic();
  }

  private LetterTable() {}

  /** Returns the letter that a character becomes, {@link #BREAK} or {@link #OTHER}. */
  static char one(char c) {
    if (c <= LAST) {
      return ONE[c];
    }
    boolean quotationMark = c >= '\u2018' && c <= '\u201F';
    return quotationMark ? BREAK : OTHER;
  }

  /** Returns the letters that a character becomes, or none; null if it is not in the table. */
  static String several(char c) {
    return c <= LAST ? SEVERAL[c] : null;
  }

  /** Replaces all characters beyond ASCII that are in the table. */
  static String replace(String text) {
    StringBuilder replaced = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean known = c >= FIRST_BEYOND_ASCII && c <= LAST;
      if (known && ONE[c] != OTHER) {
        replaced.append(ONE[c]);
      } else if (known && SEVERAL[c] != null) {
        replaced.append(SEVERAL[c]);
      } else {
        replaced.append(c);
      }
    }
    return replaced.toString();
  }

  private static void ascii() {
    for (char c = 0; c < FIRST_BEYOND_ASCII; c++) {
      boolean letter = Character.isLetterOrDigit(c);
      ONE[c] = letter ? Character.toLowerCase(c) : BREAK;
    }
  }

  private static void latin() {
    put("ÀÁÂÃÄÅàáâãäåĀāĂăĄą", "a");
    put("Ææ", "ae");
    put("ÇçĆćĈĉĊċČč", "c");
    put("ÐðĎďĐđ", "d");
    put("ÈÉÊËèéêëĒēĔĕĖėĘęĚě", "e");
    put("ĜĝĞğĠġĢģ", "g");
    put("Ĥĥ", "h");
    put("ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "i");
    put("Ĵĵ", "j");
    put("Ķķ", "k");
    put("ĹĺĻļĽľŁł", "l");
    put("ÑñŃńŅņŇň", "n");
    put("ÒÓÔÕÖØòóôõöøŌōŎŏŐő", "o");
    put("Œœ", "oe");
    put("ŔŕŖŗŘř", "r");
    put("ŚśŜŝŞşŠš", "s");
    put("ß", "ss");
    put("ŢţŤť", "t");
    put("Þþ", "th");
    put("ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", "u");
    put("Ŵŵ", "w");
    put("ÝýÿŶŷŸ", "y");
    put("ŹźŻżŽž", "z");
  }

  private static void cyrillic() {
    String letters = "абвгґдеёжзийклмнопрстуфхцчшщъыьэюяєіїўђјљњћџ";
    String capitals = "АБВГҐДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЄІЇЎЂЈЉЊЋЏ";
    String[] latin =
        ("a b v g g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya ye i yi u"
                + " dj j lj nj c dz")
            .split(" ");
    for (int i = 0; i < latin.length; i++) {
      String both = letters.substring(i, i + 1) + capitals.charAt(i);
      put(both, latin[i].equals("-") ? "" : latin[i]);
    }
  }

  private static void arabic() {
    String letters =
        "\u0627\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633"
            + "\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646"
            + "\u0647\u0648\u064A";
    for (int i = 0; i < letters.length(); i++) {
      ONE[letters.charAt(i)] = letters.charAt(i);
    }
    put("\u0622\u0623\u0625\u0671", "\u0627");
    put("\u0649\u06CC\u06D2\u06CD\u06D0\u0626", "\u064A");
    put("\u0624\u06CB", "\u0648");
    put("\u0629\u06C0\u06C1\u06BE\u06D5", "\u0647");
    put("\u06A9", "\u0643");
    put("\u06AF", "\u063A");
    put("\u067E", "\u0628");
    put("\u06A4", "\u0641");
    put("\u0686", "\u062C");
    put("\u0698", "\u0632");
    put("\u0621\u0640", "");
  }

  private static void put(String letters, String folded) {
    for (int i = 0; i < letters.length(); i++) {
      if (folded.length() == 1) {
        ONE[letters.charAt(i)] = folded.charAt(0);
      } else {
        SEVERAL[letters.charAt(i)] = folded;
      }
    }
  }
}
