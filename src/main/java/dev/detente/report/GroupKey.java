package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.Registry;
import java.util.Collection;

/** What events are counted by: something that every event has, or a field of the file's own. */
public interface GroupKey {

  /** Returns the name it is asked for by. */
  String key();

  /** Tells whether the groups are spans of time. */
  default boolean isTime() {
    return false;
  }

  /** Tells whether an event can belong to several groups, and then is counted in each. */
  default boolean isMultiple() {
    return false;
  }

  /** Tells whether the groups have names that a reader knows them by, beside their ids. */
  default boolean isLabelled() {
    return false;
  }

  /** Returns the groups that {@code event} belongs to, at least one; not for spans of time. */
  Collection<String> groups(Event event, Registry registry);
}
