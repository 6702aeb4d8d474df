package dev.detente.query;

import dev.detente.model.Chronology;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.Gathering;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collector;

/**
 * A record whose events are all shown to a watch while they are read, whichever of them are wanted.
 * What the watch says or rejects comes before the answer.
 *
 * @param record the record
 * @param watch sees every event; finishes with a note, or with a {@link
 *     dev.detente.model.ValueException}
 */
public record Watched(Chronology record, Collector<Event, ?, ?> watch) implements Chronology {

  /** Returns {@code record} with all {@code watches} on it. */
  public static Chronology of(Chronology record, List<Collector<Event, ?, ?>> watches) {
    Chronology watched = record;
    for (Collector<Event, ?, ?> watch : watches) {
      watched = new Watched(watched, watch);
    }
    return watched;
  }

  @Override
  public String format() {
    return record.format();
  }

  @Override
  public LocalizedText title() {
    return record.title();
  }

  @Override
  public Edition edition() {
    return record.edition();
  }

  @Override
  public Registry registry() {
    return record.registry();
  }

  @Override
  public boolean streamed() {
    return record.streamed();
  }

  @Override
  public void forEach(Consumer<Event> action) {
    forEach(watch, action);
  }

  private <A> void forEach(Collector<Event, A, ?> watching, Consumer<Event> action) {
    A seen = watching.supplier().get();
    BiConsumer<A, Event> seeing = watching.accumulator();
    record.forEach(
        event -> {
          seeing.accept(seen, event);
          action.accept(event);
        });
    watching.finisher().apply(seen);
  }

  @Override
  public <A, R> R gather(Collector<? super Event, A, R> gathering) {
    return record.gather(Gathering.watched(watch, gathering));
  }
}
