package dev.detente.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * A record that is held whole, so that it can be looked at more than once.
 *
 * @param title what it calls itself; empty if it has no title
 * @param registry what it declares
 * @param events its events, in the order of the file
 */
public record ChronologyInMemory(LocalizedText title, Registry registry, List<Event> events)
    implements Chronology {

  @Override
  public boolean streamed() {
    return false;
  }

  @Override
  public void forEach(Consumer<Event> action) {
    events.forEach(action);
  }
}
