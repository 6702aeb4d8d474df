package dev.detente.report;

import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names groups for readers. */
final class GroupName {

  private GroupName() {}

  /** Returns the name of a group, in every language it has one in; empty if it has none. */
  static LocalizedText of(Grouping grouping, String key, Registry registry) {
    if (key.isEmpty()) {
      return LocalizedText.EMPTY;
    }
    return switch (grouping) {
      case THEME -> registry.theme(key).label();
      case ACTOR -> registry.actor(key).name();
      case COUNTRY -> country(key);
      case DYAD -> pair(key, registry);
      default -> LocalizedText.EMPTY;
    };
  }

  /** Returns the names of a country. */
  private static LocalizedText country(String code) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      names.put(language.code(), language.country(code));
    }
    return new LocalizedText(names);
  }

  private static LocalizedText pair(String key, Registry registry) {
    int middle = key.indexOf(';');
    LocalizedText one = registry.actor(key.substring(0, middle)).name();
    LocalizedText other = registry.actor(key.substring(middle + 1)).name();
    Map<String, String> names = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      names.put(language.code(), one.in(language) + language.comma() + other.in(language));
    }
    return new LocalizedText(names);
  }
}
