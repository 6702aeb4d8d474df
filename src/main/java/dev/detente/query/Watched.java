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
 * A record of which something is to be known that only all of its events tell, whichever of them
 * are wanted: a watch sees them as they are read. What it refuses or tells comes before the answer.
 *
 * @param record the record
 * @param watch sees every event; ends by telling, or by a {@link dev.detente.model.ValueException}
 */
public record Watched(Chronology record, Collector<Event, ?, ?> watch) implements Chronology {

  /** Returns {@code record} as all {@code watches} see it. */
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
