package dev.detente.report;

import dev.detente.model.Language;
import java.text.Collator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Orders words as the dictionaries of a language do: CLDR's, as the JDK has them. */
final class WordOrder {

  private static final Map<Language, Collator> COLLATORS = new ConcurrentHashMap<>();

  private WordOrder() {}

  static int compare(String one, String other, Language language) {
    return COLLATORS
        .computeIfAbsent(language, each -> Collator.getInstance(each.locale()))
        .compare(one, other);
  }
}
