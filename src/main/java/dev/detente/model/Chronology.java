package dev.detente.model;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collector;

/** A record of events: what it declares, and its events in the order of the file. */
public interface Chronology {

  /** A file of no events. */
  Chronology NONE =
      new ChronologyInMemory("", LocalizedText.EMPTY, Edition.UNNAMED, Registry.EMPTY, List.of());

  /** Returns what format the record says that it is in; empty for other people's files. */
  default String format() {
    return "";
  }

  /** Returns what the record calls itself; empty if it has no title. */
  default LocalizedText title() {
    return LocalizedText.EMPTY;
  }

  /** Returns which edition of the record it is. */
  default Edition edition() {
    return Edition.UNNAMED;
  }

  /** Returns what the record declares; nothing if it has no registry. */
  default Registry registry() {
    return Registry.EMPTY;
  }

  /** Tells whether the events are read as they are handed on: once only, and declaring nothing. */
  boolean streamed();

  /** Hands on every event, once, in the order of the file. */
  void forEach(Consumer<Event> action);

  /**
   * Gathers from every event, once; of a large file from several parts at a time, which are joined
   * in the order of the file.
   */
  default <A, R> R gather(Collector<? super Event, A, R> gathering) {
    A gathered = gathering.supplier().get();
    BiConsumer<A, ? super Event> adding = gathering.accumulator();
    forEach(event -> adding.accept(gathered, event));
    return gathering.finisher().apply(gathered);
  }
}
