package dev.detente.query.names;

/**
 * Tells whether two folded words may be transliterations of one name, so that {@code zelenskiy},
 * {@code selenskyj} and {@code zelensky} meet. Whole words are compared: an extra letter is a
 * typing error, and left to suggestions.
 *
 * <p>In Latin, the spellings that English, French, German, Polish and Turkish use for a sound
 * become one. In Arabic, the vowels alef, waw and ya may be left out, but not exchanged, or Patton
 * would be Putin.
 */
final class Transliteration {

  /** Too many names share a shorter one: Ruth and Rutte. */
  private static final int SHORTEST_LATIN = 4;

  private static final int FEWEST_ARABIC_CONSONANTS = 3;

  private static final String ARABIC_VOWELS = "\u0627\u0648\u064A";

  /** Spellings of one sound, in the order of replacement. */
  private static final String[][] LATIN = {
    {"x", "ks"}, // alexander, aleksandr
    {"ck", "k"},
    {"tsch", "s"}, // dartschijew, dartchiev, darchiev; uschakow, uszakow, ushakov
    {"tch", "s"},
    {"sch", "s"},
    {"ch", "s"},
    {"sh", "s"},
    {"sz", "s"},
    {"tz", "ts"}, // mertz, merts
    {"zh", "s"},
    {"z", "s"}, // zelensky, selenski
    {"ce", "se"},
    {"ci", "si"}, // darciyev, as folding leaves the Turkish
    {"c", "k"}, // macron, makron
    {"kh", "h"},
    {"th", "t"},
    {"ph", "f"},
    {"gh", "g"},
    {"gue", "ge"}, // guerassimov, serguei
    {"w", "v"},
    {"ou", "u"}, // ouchakov, poutin
    {"j", "i"}, // rjabkow, ryabkov, riabkov
    {"y", "i"},
    {"ii", "i"},
    {"ie", "e"}, // yermak, ermak; medwedjew, medvedev
  };

  private Transliteration() {}

  /** Tells whether two folded words may be spellings of the same name. */
  static boolean alike(String one, String other) {
    return isArabic(one) ? isArabic(other) && arabic(one, other) : latin(one, other);
  }

  private static boolean isArabic(String word) {
    return !word.isEmpty() && word.charAt(0) >= '\u0600';
  }

  private static boolean latin(String one, String other) {
    String skeleton = latin(one);
    return skeleton.length() >= SHORTEST_LATIN && skeleton.equals(latin(other));
  }

  private static String latin(String word) {
    String skeleton = word;
    for (String[] rule : LATIN) {
      skeleton = skeleton.replace(rule[0], rule[1]);
    }
    StringBuilder single = new StringBuilder(skeleton.length());
    for (int i = 0; i < skeleton.length(); i++) {
      if (i == 0 || skeleton.charAt(i) != skeleton.charAt(i - 1)) {
        single.append(skeleton.charAt(i));
      }
    }
    return ending(single.toString());
  }

  /** Unifies the endings that languages give a name: {@code -off}, {@code -ine}, {@code -ey}. */
  private static String ending(String word) {
    if (word.length() < SHORTEST_LATIN) {
      return word;
    }
    String stem = word.substring(0, word.length() - 1);
    return switch (word.charAt(word.length() - 1)) {
      case 'f' -> stem + 'v';
      case 'e' -> stem;
      case 'i' -> stem.endsWith("e") ? stem.substring(0, stem.length() - 1) + 'i' : word;
      default -> word;
    };
  }

  /** Compares words consonant by consonant, with the vowels between them. */
  private static boolean arabic(String one, String other) {
    int consonants = 0;
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      if (sound(one.charAt(i)) != sound(other.charAt(j))) {
        return false;
      }
      consonants++;
      String vowels = vowels(one, i + 1);
      String otherVowels = vowels(other, j + 1);
      if (!vowels.contains(otherVowels) && !otherVowels.contains(vowels)) {
        return false;
      }
      i += 1 + vowels.length();
      j += 1 + otherVowels.length();
    }
    return i == one.length() && j == other.length() && consonants >= FEWEST_ARABIC_CONSONANTS;
  }

  private static String vowels(String word, int from) {
    int to = from;
    while (to < word.length() && ARABIC_VOWELS.indexOf(word.charAt(to)) >= 0) {
      to++;
    }
    return word.substring(from, to);
  }

  /** Returns one letter for all those that newspapers use for g, t and s. */
  private static char sound(char letter) {
    return switch (letter) {
      case '\u062C' -> '\u063A';
      case '\u0637', '\u062B' -> '\u062A';
      case '\u0635' -> '\u0633';
      default -> letter;
    };
  }
}
