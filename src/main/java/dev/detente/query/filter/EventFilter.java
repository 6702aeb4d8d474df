package dev.detente.query.filter;

import dev.detente.model.Event;
import java.util.List;

/** A condition on events: a value that answers yes or no. */
public interface EventFilter {

  /** Takes every event. */
  EventFilter ALL = new All(List.of());

  /** Tells whether {@code event} is wanted. */
  boolean matches(Event event);

  /** Returns the filter that wants what all of {@code filters} want. */
  static EventFilter all(List<EventFilter> filters) {
    return filters.size() == 1 ? filters.get(0) : new All(filters);
  }

  /** Returns the filter that wants what any of {@code filters} wants. */
  static EventFilter any(List<EventFilter> filters) {
    return filters.size() == 1 ? filters.get(0) : new Any(filters);
  }

  /**
   * Wants what all of its parts want.
   *
   * @param filters the parts
   */
  record All(List<EventFilter> filters) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      for (EventFilter filter : filters) {
        if (!filter.matches(event)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Wants what any of its parts wants.
   *
   * @param filters the parts
   */
  record Any(List<EventFilter> filters) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      for (EventFilter filter : filters) {
        if (filter.matches(event)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Wants what its part does not.
   *
   * @param filter the part
   */
  record Not(EventFilter filter) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return !filter.matches(event);
    }
  }
}
