package dev.detente.query;

import dev.detente.model.Event;
import java.util.ArrayList;
import java.util.List;

/** A condition on events: a value that answers yes or no and prints readably. */
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

    @Override
    public String toString() {
      return joined(filters, " and ");
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

    @Override
    public String toString() {
      return joined(filters, " or ");
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

    @Override
    public String toString() {
      return "not " + filter;
    }
  }

  private static String joined(List<EventFilter> filters, String word) {
    List<String> parts = new ArrayList<>();
    for (EventFilter filter : filters) {
      parts.add(filter.toString());
    }
    return "(" + String.join(word, parts) + ")";
  }
}
