package dev.detente.query.filter;

import dev.detente.model.Event;
import java.io.Serializable;
import java.util.stream.Collector;

/** Checks whether any event has a word that the user named: if none has, it may be a typo. */
final class UnusedWord implements Serializable {

  private static final long serialVersionUID = 1;

  private boolean seen;
  private boolean found;

  private UnusedWord() {}

  /**
   * Returns a watch that reports a word that no event has, unless there are no events.
   *
   * @param having accepts the events that have it
   * @param telling reports it
   */
  static Collector<Event, ?, ?> of(EventFilter having, Runnable telling) {
    return Collector.of(
        UnusedWord::new,
        (word, event) -> word.add(event, having),
        UnusedWord::join,
        word -> {
          if (word.seen && !word.found) {
            telling.run();
          }
          return word;
        });
  }

  private void add(Event event, EventFilter having) {
    seen = true;
    found = found || having.matches(event);
  }

  private UnusedWord join(UnusedWord later) {
    seen |= later.seen;
    found |= later.found;
    return this;
  }
}
