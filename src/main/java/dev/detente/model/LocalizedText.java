package dev.detente.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A text in one or more languages.
 *
 * @param byLanguage the text by language code, in the order of the file; a text without a language
 *     stands under {@link #PLAIN}
 */
public record LocalizedText(Map<String, String> byLanguage) implements Serializable {

  /** The key of a text whose language is not named. */
  public static final String PLAIN = "";

  /** The text that is empty in every language. */
  public static final LocalizedText EMPTY = new LocalizedText(Map.of());

  /** Copies the map, keeping the order of the languages. */
  public LocalizedText {
    byLanguage =
        byLanguage.size() < 2
            ? Map.copyOf(byLanguage)
            : Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** Returns a text whose language is not named. */
  public static LocalizedText plain(String text) {
    return new LocalizedText(Map.of(PLAIN, text));
  }

  /** Returns the text that consists of {@code text} in every language. */
  public static LocalizedText of(Function<Language, String> text) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      texts.put(language.code(), text.apply(language));
    }
    return new LocalizedText(texts);
  }

  /** Tells whether there is no text in any language. */
  public boolean isEmpty() {
    for (String text : byLanguage.values()) {
      if (!text.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether there is a text in {@code language} itself. */
  public boolean has(Language language) {
    return !own(language).isEmpty();
  }

  /** Returns the text in {@code language} itself; empty if there is none. */
  public String own(Language language) {
    return byLanguage.getOrDefault(language.code(), "");
  }

  /**
   * Returns the text in {@code language}, else the plain text, else the one in the other language,
   * else the first there is; empty if there is none. An empty text counts as missing.
   */
  public String in(Language language) {
    String text = own(language);
    if (text.isEmpty()) {
      text = byLanguage.getOrDefault(PLAIN, "");
    }
    if (text.isEmpty()) {
      text = own(language.other());
    }
    if (text.isEmpty()) {
      for (String any : byLanguage.values()) {
        if (!any.isEmpty()) {
          return any;
        }
      }
    }
    return text;
  }
}
