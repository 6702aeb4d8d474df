package dev.detente.query.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A thing and all it is called.
 *
 * @param id what it is known by
 * @param names each as its folded words
 */
record ActorNames(String id, List<List<String>> names) {

  ActorNames(String id) {
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
   * Tells whether every word of {@code query} sounds like a word of these names. Where the family
   * name, which comes last, is among them, the others may have a slip: {@code Kier Starmer}.
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
