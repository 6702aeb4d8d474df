package dev.detente.query;

import dev.detente.model.Event;
import dev.detente.model.Gathering;
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

  private FirstEvents(Optional<Comparator<Event>> order, int limit) {
    this.order = order;
    this.limit = limit;
  }

  /** Returns the events, in order. */
  List<Event> inOrder() {
    trim();
    return events;
  }

  /** Returns how many were seen. */
  int seen() {
    return seen;
  }

  private void add(Event event) {
    seen++;
    events.add(event.held());
    trimIfLarge();
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
    }
  }

  private FirstEvents join(FirstEvents later) {
    seen += later.seen;
    events.addAll(later.events);
    trimIfLarge();
    return this;
  }

  /**
   * Gathers them.
   *
   * @param order in which order; empty for that of the file
   * @param limit how many; empty for all
   */
  record Gatherer(Optional<Comparator<Event>> order, OptionalInt limit)
      implements Gathering<FirstEvents> {

    @Override
    public FirstEvents start() {
      return new FirstEvents(order, limit.orElse(Integer.MAX_VALUE));
    }

    @Override
    public void add(FirstEvents part, Event event) {
      part.add(event);
    }

    @Override
    public FirstEvents join(FirstEvents earlier, FirstEvents later) {
      return earlier.join(later);
    }
  }
}
