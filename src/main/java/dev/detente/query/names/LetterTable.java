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

  /** Marks a character that separates words. */
  static final String BREAK = " ";

  private static final char FIRST_BEYOND_ASCII = 0x80;
  private static final char LAST = '\u06D5';
  private static final String[] TABLE = table();

  private LetterTable() {}

  /** Returns what a character becomes; null if it is not in the table. */
  static String of(char c) {
    if (c <= LAST) {
      return TABLE[c];
    }
    boolean quotationMark = c >= '\u2018' && c <= '\u201F';
    return quotationMark ? BREAK : null;
  }

  /** Replaces all characters beyond ASCII that are in the table. */
  static String replace(String text) {
    StringBuilder replaced = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String other = c < FIRST_BEYOND_ASCII || c > LAST ? null : TABLE[c];
      if (other == null) {
        replaced.append(c);
      } else {
        replaced.append(other);
      }
    }
    return replaced.toString();
  }

  private static String[] table() {
    String[] table = new String[LAST + 1];
    ascii(table);
    latin(table);
    cyrillic(table);
    arabic(table);
    return table;
  }

  private static void ascii(String[] table) {
    for (char c = 0; c < FIRST_BEYOND_ASCII; c++) {
      boolean letter = Character.isLetterOrDigit(c);
      table[c] = letter ? String.valueOf(Character.toLowerCase(c)) : BREAK;
    }
  }

  private static void latin(String[] table) {
    put(table, "ÀÁÂÃÄÅàáâãäåĀāĂăĄą", "a");
    put(table, "Ææ", "ae");
    put(table, "ÇçĆćĈĉĊċČč", "c");
    put(table, "ÐðĎďĐđ", "d");
    put(table, "ÈÉÊËèéêëĒēĔĕĖėĘęĚě", "e");
    put(table, "ĜĝĞğĠġĢģ", "g");
    put(table, "Ĥĥ", "h");
    put(table, "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "i");
    put(table, "Ĵĵ", "j");
    put(table, "Ķķ", "k");
    put(table, "ĹĺĻļĽľŁł", "l");
    put(table, "ÑñŃńŅņŇň", "n");
    put(table, "ÒÓÔÕÖØòóôõöøŌōŎŏŐő", "o");
    put(table, "Œœ", "oe");
    put(table, "ŔŕŖŗŘř", "r");
    put(table, "ŚśŜŝŞşŠš", "s");
    put(table, "ß", "ss");
    put(table, "ŢţŤť", "t");
    put(table, "Þþ", "th");
    put(table, "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", "u");
    put(table, "Ŵŵ", "w");
    put(table, "ÝýÿŶŷŸ", "y");
    put(table, "ŹźŻżŽž", "z");
  }

  private static void cyrillic(String[] table) {
    String letters = "абвгґдеёжзийклмнопрстуфхцчшщъыьэюяєіїўђјљњћџ";
    String capitals = "АБВГҐДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЄІЇЎЂЈЉЊЋЏ";
    String[] latin =
        ("a b v g g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya ye i yi u"
                + " dj j lj nj c dz")
            .split(" ");
    for (int i = 0; i < latin.length; i++) {
      String folded = latin[i].equals("-") ? "" : latin[i];
      table[letters.charAt(i)] = folded;
      table[capitals.charAt(i)] = folded;
    }
  }

  private static void arabic(String[] table) {
    String letters =
        "\u0627\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633"
            + "\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646"
            + "\u0647\u0648\u064A";
    for (int i = 0; i < letters.length(); i++) {
      table[letters.charAt(i)] = letters.substring(i, i + 1);
    }
    put(table, "\u0622\u0623\u0625\u0671", "\u0627");
    put(table, "\u0649\u06CC\u06D2\u06CD\u06D0\u0626", "\u064A");
    put(table, "\u0624\u06CB", "\u0648");
    put(table, "\u0629\u06C0\u06C1\u06BE\u06D5", "\u0647");
    put(table, "\u06A9", "\u0643");
    put(table, "\u06AF", "\u063A");
    put(table, "\u067E", "\u0628");
    put(table, "\u06A4", "\u0641");
    put(table, "\u0686", "\u062C");
    put(table, "\u0698", "\u0632");
    put(table, "\u0621\u0640", "");
  }

  private static void put(String[] table, String letters, String folded) {
    for (int i = 0; i < letters.length(); i++) {
      table[letters.charAt(i)] = folded;
    }
  }
}
