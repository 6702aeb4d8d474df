package dev.detente.query;

import dev.detente.model.Event;
import dev.detente.query.Order.Placed;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The first so many events, in some order, of all that were seen. It never holds many more: at
 * twice the limit it drops those that cannot be among the first.
 */
final class FirstEvents implements Serializable {

  private static final long serialVersionUID = 1;

  /** Sorting is not worthwhile for fewer events than this beyond twice the limit. */
  private static final int SPARE = 1000;

  private final transient Order<Event> order;
  private final transient int limit;
  private final ArrayList<Placed<Event>> events = new ArrayList<>();
  private int seen;

  /** The last of the first events, once there are enough: what comes after it is not needed. */
  private transient Placed<Event> last;

  /**
   * Holds no events yet.
   *
   * @param limit empty for all
   */
  FirstEvents(Order<Event> order, OptionalInt limit) {
    this.order = order;
    this.limit = limit.orElse(Integer.MAX_VALUE);
  }

  List<Event> inOrder() {
    trim();
    List<Event> first = new ArrayList<>(events.size());
    for (Placed<Event> event : events) {
      first.add(event.row());
    }
    return first;
  }

  int seen() {
    return seen;
  }

  void add(Event event) {
    seen++;
    Placed<Event> placed = order.place(event, event);
    if (last == null || order.compare(placed, last) < 0) {
      events.add(new Placed<>(event.held(), placed.values()));
      trimIfLarge();
    }
  }

  /** Adds the events of a later part of the record. */
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
    events.sort(order::compare);
    if (events.size() > limit) {
      events.subList(limit, events.size()).clear();
      last = limit == 0 ? null : events.get(limit - 1);
    }
  }
}
