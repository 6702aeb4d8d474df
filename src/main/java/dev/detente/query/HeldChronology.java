package dev.detente.query;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Events of a stream that are held in memory, so that they can be looked at more than once.
 *
 * @param events the events, in the order of the file
 */
public record HeldChronology(List<Event> events) implements Chronology {

  /** Reads a stream and holds the events that match. */
  public static HeldChronology of(Chronology stream, EventFilter filter) {
    EventQuery query = new EventQuery(filter, Optional.empty(), OptionalInt.empty());
    return new HeldChronology(query.select(stream).events());
  }

  @Override
  public boolean streamed() {
    return false;
  }

  @Override
  public void forEach(Consumer<Event> action) {
    events.forEach(action);
  }
}
