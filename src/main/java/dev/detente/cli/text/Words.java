package dev.detente.cli.text;

import dev.detente.dataset.BundledFile;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Message;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiFunction;

/**
 * The words of the program in one language, from {@code words_LANGUAGE.properties}. They are loaded
 * only when needed, since most runs say nothing.
 */
public final class Words {

  private final Language language;
  private Properties properties;

  public Words(Language language) {
    this.language = language;
  }

  /** Returns the words of {@code key}, with {@code {0}}, {@code {1}} … replaced. */
  public String say(String key, String... arguments) {
    return say(new Message(key, List.of(arguments)));
  }

  public String say(Message message) {
    String words = properties().getProperty(message.key());
    if (words == null) {
      throw new IllegalArgumentException("no words for " + message.key());
    }
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int brace = words.indexOf('{'); brace >= 0; brace = words.indexOf('{', from)) {
      said.append(words, from, brace);
      said.append(message.arguments().get(words.charAt(brace + 1) - '0'));
      from = brace + "{0}".length();
    }
    return said.append(words, from, words.length()).toString();
  }

  /** Returns the label of a value of {@code kind}; empty if it has none. */
  public String label(String kind, String id) {
    return properties().getProperty(kind + "." + id, "");
  }

  /** Returns a function that finds the label of a value in every language, by its kind and id. */
  public static BiFunction<String, String, LocalizedText> labels() {
    Map<Language, Words> words = new HashMap<>();
    for (Language language : Language.values()) {
      words.put(language, new Words(language));
    }
    return (kind, id) -> LocalizedText.of(language -> words.get(language).label(kind, id));
  }

  public boolean has(String key) {
    return properties().containsKey(key);
  }

  private Properties properties() {
    if (properties == null) {
      properties = new Properties();
      String name = "words_" + language.code() + ".properties";
      try {
        properties.load(new StringReader(BundledFile.text(Words.class, name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return properties;
  }
}
