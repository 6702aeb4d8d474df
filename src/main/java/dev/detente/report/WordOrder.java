package dev.detente.report;

import dev.detente.model.Language;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Orders words as the dictionaries of a language do: CLDR's, as the JDK has them. */
final class WordOrder {

  private static final Map<Language, Collator> COLLATORS = new ConcurrentHashMap<>();

  private WordOrder() {}

  /** Returns what {@code words} are ordered by, which takes less to compare than they do. */
  static Comparable<CollationKey> rank(String words, Language language) {
    return COLLATORS
        .computeIfAbsent(language, each -> Collator.getInstance(each.locale()))
        .getCollationKey(words);
  }
}
