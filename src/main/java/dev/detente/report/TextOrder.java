package dev.detente.report;

import dev.detente.model.Language;
import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;

/** Orders rows by a text as the dictionaries of its language do (CLDR's, as the JDK has it). */
final class TextOrder {

  private TextOrder() {}

  static <T> Comparator<T> by(Function<T, String> text, Language language) {
    Collator collator = Collator.getInstance(language.locale());
    return (a, b) -> collator.compare(text.apply(a), text.apply(b));
  }
}
