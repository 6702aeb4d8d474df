package dev.detente.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * A record held in memory, which can be read more than once.
 *
 * @param format the format it declares; empty for other people's files
 * @param title its title; may be empty
 * @param edition its edition
 * @param registry the themes, sources and actors it declares
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

  /** Holds a record that names no edition. */
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
