package dev.detente.model;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collector;

/** A record of events: what it declares, and its events in the order of the file. */
public interface Chronology {

  /** A record without events. */
  Chronology NONE =
      new ChronologyInMemory("", LocalizedText.EMPTY, Edition.UNNAMED, Registry.EMPTY, List.of());

  /** Returns the format that the record declares; empty for other people's files. */
  default String format() {
    return "";
  }

  /** Returns the title of the record; empty if it has none. */
  default LocalizedText title() {
    return LocalizedText.EMPTY;
  }

  default Edition edition() {
    return Edition.UNNAMED;
  }

  /** Returns the themes, sources and actors it declares; none if it has no registry. */
  default Registry registry() {
    return Registry.EMPTY;
  }

  /** Tells whether events are passed on as the file is read: only once, and without a registry. */
  boolean streamed();

  /** Passes on every event once, in the order of the file. */
  void forEach(Consumer<Event> action);

  /**
   * Collects from every event once. Parts of a large file are collected at the same time, then
   * joined in the order of the file.
   */
  default <A, R> R gather(Collector<? super Event, A, R> gathering) {
    A gathered = gathering.supplier().get();
    BiConsumer<A, ? super Event> adding = gathering.accumulator();
    forEach(event -> adding.accept(gathered, event));
    return gathering.finisher().apply(gathered);
  }
}
