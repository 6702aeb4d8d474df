package dev.detente.query;

import dev.detente.model.Event;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How an actor takes part in an event. */
public enum Role {
  /** In any way. */
  ANY("actor"),
  /** As one the act was aimed at. */
  RECIPIENT("recipient");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** Tells whether any actor in this role is {@code wanted}. */
  boolean anyOf(Event event, Predicate<String> wanted) {
    return anyOf(event.recipients(), wanted) || (this == ANY && anyOf(event.actors(), wanted));
  }

  /** Tells whether any of {@code ids} takes part in this role. */
  boolean anyOf(Event event, Set<String> ids) {
    return contains(event.recipients(), ids) || (this == ANY && contains(event.actors(), ids));
  }

  private static boolean contains(List<String> list, Set<String> ids) {
    for (String id : list) {
      if (ids.contains(id)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyOf(List<String> ids, Predicate<String> wanted) {
    for (String id : ids) {
      if (wanted.test(id)) {
        return true;
      }
    }
    return false;
  }
}
