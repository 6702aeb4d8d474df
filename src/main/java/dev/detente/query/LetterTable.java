package dev.detente.query;

/**
 * Letters that normalization leaves apart and readers take for one another.
 *
 * <p>Arabic: the seats of alef and hamza, alef maqsura and Persian ya, ta marbuta, and the Persian
 * letters of names that Arabic writes otherwise; tatweel and the lone hamza go. Cyrillic: to Latin
 * after BGN/PCGN, for Russian, Ukrainian and Belarusian; hard and soft signs go. Latin: the letters
 * without a decomposition.
 */
final class LetterTable {

  private static final char FIRST = '\u00DF';

  /** The last letter that may be in the table. */
  static final char LAST = '\u06D5';

  private static final String[] TABLE = table();

  private LetterTable() {}

  /** Returns what stands for {@code letter}; null if the table does not have it. */
  static String of(char letter) {
    return letter < FIRST || letter > LAST ? null : TABLE[letter - FIRST];
  }

  /** Replaces every letter of the table. */
  static String replace(String text) {
    StringBuilder replaced = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String other = c < FIRST || c > LAST ? null : TABLE[c - FIRST];
      if (other != null && replaced == null) {
        replaced = new StringBuilder(text.length() + 8).append(text, 0, i);
      }
      if (replaced != null) {
        if (other == null) {
          replaced.append(c);
        } else {
          replaced.append(other);
        }
      }
    }
    return replaced == null ? text : replaced.toString();
  }

  private static String[] table() {
    String[] table = new String[LAST - FIRST + 1];
    // Arabic
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
    put(table, "\u066A", "%");
    // Cyrillic
    String letters = "абвгґдеёжзийклмнопрстуфхцчшщъыьэюяєіїўђјљњћџ";
    String[] latin =
        ("a b v g g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya ye i yi u"
                + " dj j lj nj c dz")
            .split(" ");
    for (int i = 0; i < letters.length(); i++) {
      put(table, letters.substring(i, i + 1), latin[i].equals("-") ? "" : latin[i]);
    }
    // Latin
    put(table, "\u0131", "i");
    put(table, "\u00F8", "o");
    put(table, "\u0142", "l");
    put(table, "\u0111\u00F0", "d");
    put(table, "\u00DF", "ss");
    put(table, "\u00E6", "ae");
    put(table, "\u0153", "oe");
    put(table, "\u00FE", "th");
    return table;
  }

  private static void put(String[] table, String letters, String other) {
    for (int i = 0; i < letters.length(); i++) {
      table[letters.charAt(i) - FIRST] = other;
    }
  }
}
