package dev.detente.query.filter;

import dev.detente.model.Event;
import java.util.List;

/** A condition on events, as a value. */
public interface EventFilter {

  /** Accepts every event. */
  EventFilter ALL = new All(List.of());

  /** Tells whether {@code event} is accepted. */
  boolean matches(Event event);

  /** Returns the filter for events that all of {@code filters} accept. */
  static EventFilter all(List<EventFilter> filters) {
    return filters.size() == 1 ? filters.get(0) : new All(filters);
  }

  /** Returns the filter for events that any of {@code filters} accepts. */
  static EventFilter any(List<EventFilter> filters) {
    return filters.size() == 1 ? filters.get(0) : new Any(filters);
  }

  /**
   * Accepts what all of its parts accept.
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
   * Accepts what any of its parts accepts.
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
   * Accepts what its part does not.
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
