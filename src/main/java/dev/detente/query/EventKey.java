package dev.detente.query;

import dev.detente.model.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds events by what a user types for them: an exact id; else a full date, for all events whose
 * id begins with it; else the beginning of one id.
 */
public final class EventKey {

  /** More candidates than this help no one. */
  private static final int MOST_CANDIDATES = 10;

  private EventKey() {}

  /**
   * What a key stands for.
   *
   * @param events the events found
   * @param candidates if there are none, the ids that the key may have meant
   */
  public record Match(List<Event> events, List<String> candidates) {}

  /** Finds the events that {@code key} stands for. */
  public static Match find(String key, List<Event> events) {
    List<Event> prefixed = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Event event : events) {
      if (event.id().isEmpty()) {
        continue;
      }
      if (event.id().equals(key)) {
        return new Match(List.of(event), List.of());
      }
      if (event.id().startsWith(key)) {
        prefixed.add(event);
      }
      ids.add(event.id());
    }
    if (prefixed.size() == 1 || (isDate(key) && !prefixed.isEmpty())) {
      return new Match(prefixed, List.of());
    }
    if (prefixed.isEmpty()) {
      return new Match(List.of(), Similarity.nearest(key, ids));
    }
    List<String> candidates = new ArrayList<>();
    for (Event event : prefixed.subList(0, Math.min(MOST_CANDIDATES, prefixed.size()))) {
      candidates.add(event.id());
    }
    return new Match(List.of(), candidates);
  }

  /** Tells whether {@code key} has the shape of a day: {@code 2025-02-18}. */
  private static boolean isDate(String key) {
    if (key.length() != "2025-02-18".length()) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
