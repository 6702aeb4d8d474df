package dev.detente.report;

import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;

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
      case COUNTRY -> LocalizedText.of(language -> language.country(key));
      case DYAD -> pair(key, registry);
      default -> LocalizedText.EMPTY;
    };
  }

  private static LocalizedText pair(String key, Registry registry) {
    int middle = key.indexOf(';');
    LocalizedText one = registry.actor(key.substring(0, middle)).name();
    LocalizedText other = registry.actor(key.substring(middle + 1)).name();
    return LocalizedText.of(language -> one.in(language) + language.comma() + other.in(language));
  }
}
