package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.Registry;
import java.util.Collection;

/** A key to count events by: something that every event has, or a field of the file. */
public interface GroupKey {

  /** Returns its name in options and headings. */
  String key();

  /** Tells whether the groups are spans of time. */
  default boolean isTime() {
    return false;
  }

  /** Tells whether an event can belong to several groups, and is then counted in each. */
  default boolean isMultiple() {
    return false;
  }

  /** Tells whether the groups have names for readers besides their ids. */
  default boolean isLabelled() {
    return false;
  }

  /** Returns the groups of {@code event}, at least one; not for spans of time. */
  Collection<String> groups(Event event, Registry registry);
}
