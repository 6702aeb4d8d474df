package dev.detente.query.filter;

import dev.detente.model.Event;
import java.util.List;
import java.util.function.Predicate;

/** How an actor takes part in an event. */
public enum Role {
  /** In any way. */
  ANY,
  /** As one at whom the act was aimed. */
  RECIPIENT;

  /** Tells whether {@code wanted} accepts any actor in this role. */
  boolean anyOf(Event event, Predicate<String> wanted) {
    return anyOf(event.recipients(), wanted) || (this == ANY && anyOf(event.actors(), wanted));
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
