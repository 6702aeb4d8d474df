package dev.detente.query.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Something that can be named, with all its names.
 *
 * @param id its id
 * @param names the names, each as folded words
 */
record NamedThing(String id, List<List<String>> names) {

  /** Shorter words are initials and particles, which suggest no one. */
  private static final int SHORTEST_SUGGESTING = 3;

  NamedThing(String id) {
    this(id, new ArrayList<>());
  }

  void add(Collection<String> more) {
    for (String name : more) {
      List<String> words = TextFolding.tokens(name);
      if (!words.isEmpty()) {
        names.add(words);
      }
    }
  }

  /**
   * Tells whether every word of {@code query} sounds like a word of these names. If one of them is
   * the family name, which comes last, the others may have a typing error: {@code Kier Starmer}.
   */
  boolean soundsLike(List<String> query) {
    List<String> words = new ArrayList<>();
    List<String> families = new ArrayList<>();
    for (List<String> name : names) {
      words.addAll(name);
      families.add(name.get(name.size() - 1));
    }
    boolean counted = false;
    boolean family = false;
    boolean slip = false;
    for (String word : query) {
      if (word.length() >= NameMatcher.SHORTEST_WORD) {
        counted = true;
        if (isAlike(word, families)) {
          family = true;
        } else if (!isAlike(word, words)) {
          slip = true;
          if (!isSlip(word, words)) {
            return false;
          }
        }
      }
    }
    return family || (counted && !slip);
  }

  /**
   * Returns how near {@code query} is, as {@link Similarity} scores it. All of it is compared with
   * whole names, and each of its words with the family name only: too many share a given name, and
   * the other words may be a title or an ending ({@code President Trump}, {@code Putin'in}).
   */
  double nearness(List<String> query) {
    double best = 0;
    for (List<String> name : names) {
      best = Math.max(best, nearness(query, name));
    }
    return best;
  }

  private static double nearness(List<String> query, List<String> name) {
    String whole = String.join(" ", query);
    String wholeName = String.join(" ", name);
    String family = name.get(name.size() - 1);
    double best = Similarity.score(whole, wholeName);
    for (String word : query) {
      if (word.length() >= SHORTEST_SUGGESTING) {
        best = Math.max(best, Similarity.score(word, family));
      }
    }
    // of names that are equally near, prefer the one that is nearer as a whole
    return best == 0 ? 0 : best + Similarity.jaroWinkler(whole, wholeName) / 100;
  }

  private static boolean isAlike(String wanted, List<String> words) {
    for (String word : words) {
      if (word.equals(wanted) || Transliteration.alike(word, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSlip(String wanted, List<String> words) {
    for (String word : words) {
      if (Similarity.isSlip(wanted, word)) {
        return true;
      }
    }
    return false;
  }
}
