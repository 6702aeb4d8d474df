package dev.detente.report;

import dev.detente.model.Language;
import java.io.Serializable;
import java.text.Collator;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sorts words as dictionaries of a language do, by the collation rules of the JDK. */
final class WordOrder {

  private static final Map<Language, Collator> COLLATORS = new ConcurrentHashMap<>();

  private WordOrder() {}

  /**
   * The position of words in a dictionary.
   *
   * @param key the bits of a collation key
   */
  record Rank(byte[] key) implements Comparable<Rank>, Serializable {
    @Override
    public int compareTo(Rank other) {
      return Arrays.compareUnsigned(key, other.key);
    }
  }

  /** Returns the sort key of {@code words}, which is faster to compare than they are. */
  static Rank rank(String words, Language language) {
    return new Rank(
        COLLATORS
            .computeIfAbsent(language, each -> Collator.getInstance(each.locale()))
            .getCollationKey(words)
            .toByteArray());
  }
}
