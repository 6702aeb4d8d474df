package dev.detente.report;

import dev.detente.model.Language;
import java.io.Serializable;
import java.text.Collator;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Orders words as the dictionaries of a language do: CLDR's, as the JDK has them. */
final class WordOrder {

  private static final Map<Language, Collator> COLLATORS = new ConcurrentHashMap<>();

  private WordOrder() {}

  /**
   * The place of words in a dictionary.
   *
   * @param key the bits of a collation key
   */
  record Rank(byte[] key) implements Comparable<Rank>, Serializable {
    @Override
    public int compareTo(Rank other) {
      return Arrays.compareUnsigned(key, other.key);
    }
  }

  /** Returns what {@code words} are ordered by, which takes less to compare than they do. */
  static Rank rank(String words, Language language) {
    return new Rank(
        COLLATORS
            .computeIfAbsent(language, each -> Collator.getInstance(each.locale()))
            .getCollationKey(words)
            .toByteArray());
  }
}
