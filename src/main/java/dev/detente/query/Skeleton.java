package dev.detente.query;

/**
 * Reduces a folded word to what its transliterations share, so that {@code zelenskiy}, {@code
 * selenskyj} and {@code zelensky} may meet. Latin: one letter for the spellings of one sound, one
 * for each doubled letter, one for all endings in -y. Arabic: the first letter and the rest without
 * alef, waw and ya, which stand for vowels.
 */
final class Skeleton {

  private static final String[][] LATIN = {
    {"kh", "h"},
    {"zh", "z"},
    {"ph", "f"},
    {"ck", "k"},
    {"w", "v"},
    {"ou", "u"},
    {"x", "ks"},
    {"ts", "s"},
    {"tz", "s"},
    {"gh", "g"},
    {"ie", "e"},
    {"ye", "e"}
  };

  private static final String[] ENDINGS = {
    "yy", "iy", "ij", "ii", "yi", "yj", "ei", "ey", "i", "j", "y"
  };

  private Skeleton() {}

  /** Returns the skeleton of one folded word. */
  static String of(String word) {
    return word.isEmpty() || word.charAt(0) < '\u0600' ? latin(word) : arabic(word);
  }

  private static String latin(String word) {
    String skeleton = word;
    for (String ending : ENDINGS) {
      if (skeleton.length() > ending.length() && skeleton.endsWith(ending)) {
        skeleton = skeleton.substring(0, skeleton.length() - ending.length()) + "y";
        break;
      }
    }
    for (String[] rule : LATIN) {
      skeleton = skeleton.replace(rule[0], rule[1]);
    }
    StringBuilder single = new StringBuilder(skeleton.length());
    for (int i = 0; i < skeleton.length(); i++) {
      if (i == 0 || skeleton.charAt(i) != skeleton.charAt(i - 1)) {
        single.append(skeleton.charAt(i));
      }
    }
    return single.toString();
  }

  private static String arabic(String word) {
    StringBuilder consonants = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i == 0 || (c != '\u0627' && c != '\u0648' && c != '\u064A')) {
        consonants.append(c);
      }
    }
    return consonants.toString();
  }
}
