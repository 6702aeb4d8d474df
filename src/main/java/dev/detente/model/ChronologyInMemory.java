package dev.detente.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * A record that is held whole, so that it can be looked at more than once.
 *
 * @param format the format that it says it is in; empty for other people's files
 * @param title what it calls itself; empty if it has no title
 * @param edition which edition it is
 * @param registry what it declares
 * @param events its events, in the order of the file
 */
public record ChronologyInMemory(
    String format, LocalizedText title, Edition edition, Registry registry, List<Event> events)
    implements Chronology {

  /** Holds a record in the format of this program. */
  public ChronologyInMemory(
      LocalizedText title, Edition edition, Registry registry, List<Event> events) {
    this(MemberNames.FORMAT_1, title, edition, registry, events);
  }

  /** Holds a record that does not tell its edition. */
  public ChronologyInMemory(LocalizedText title, Registry registry, List<Event> events) {
    this(title, Edition.UNNAMED, registry, events);
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
