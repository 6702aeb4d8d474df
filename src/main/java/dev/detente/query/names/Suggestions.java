package dev.detente.query.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds whom a name that means no one may have been meant for. The whole is compared with whole
 * names, and each of its words with family names only, which come last: given names are shared by
 * too many, and what stands beside the family name may be a title or an ending ({@code President
 * Trump}, {@code Putin'in}).
 */
final class Suggestions {

  /** Shorter words are initials and particles. */
  private static final int SHORTEST_WORD = 3;

  private Suggestions() {}

  /** Returns the ids of at most three things, the nearest first. */
  static List<String> of(List<String> query, Collection<ActorNames> things) {
    String whole = String.join(" ", query);
    List<Similarity.Scored<String>> scored = new ArrayList<>();
    for (ActorNames named : things) {
      double best = 0;
      for (List<String> name : named.names()) {
        best = Math.max(best, score(query, whole, name));
      }
      scored.add(new Similarity.Scored<>(named.id(), best));
    }
    return Similarity.best(scored);
  }

  private static double score(List<String> query, String whole, List<String> name) {
    String wholeName = String.join(" ", name);
    String family = name.get(name.size() - 1);
    double best = Similarity.score(whole, wholeName);
    for (String word : query) {
      if (word.length() >= SHORTEST_WORD) {
        best = Math.max(best, Similarity.score(word, family));
      }
    }
    // between names that are equally near, the one that is so as a whole
    return best == 0 ? 0 : best + Similarity.jaroWinkler(whole, wholeName) / 100;
  }
}
