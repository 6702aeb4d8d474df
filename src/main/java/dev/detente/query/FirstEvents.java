package dev.detente.query;

import dev.detente.model.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The first events in some order, as many as are asked for, of all that were seen. It never holds
 * many more: whenever there are twice as many, it drops those that cannot be among the first.
 */
final class FirstEvents {

  /** Sorting for the sake of fewer is not worth it. */
  private static final int SPARE = 1000;

  private final Optional<Comparator<Event>> order;
  private final int limit;
  private final List<Event> events = new ArrayList<>();
  private int seen;

  /** When as many as are asked for are known: the last of them. What is after it is not wanted. */
  private Event last;

  /**
   * Holds no events yet.
   *
   * @param order empty for that of the file
   * @param limit empty for all
   */
  FirstEvents(Optional<Comparator<Event>> order, OptionalInt limit) {
    this.order = order;
    this.limit = limit.orElse(Integer.MAX_VALUE);
  }

  List<Event> inOrder() {
    trim();
    return events;
  }

  int seen() {
    return seen;
  }

  void add(Event event) {
    seen++;
    if (last == null || (order.isPresent() && order.get().compare(event, last) < 0)) {
      events.add(event.held());
      trimIfLarge();
    }
  }

  /** Takes in what a later part of the record has. */
  FirstEvents join(FirstEvents later) {
    seen += later.seen;
    events.addAll(later.events);
    trimIfLarge();
    return this;
  }

  private void trimIfLarge() {
    if (events.size() / 2 - SPARE > limit) {
      trim();
    }
  }

  /** Sorts, keeping events that are equal in the order in which they came, and drops the rest. */
  private void trim() {
    if (order.isPresent()) {
      events.sort(order.get());
    }
    if (events.size() > limit) {
      events.subList(limit, events.size()).clear();
      last = limit == 0 ? null : events.get(limit - 1);
    }
  }
}
