package dev.detente.model;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * A collector of events. Those of the JDK would do, but they set themselves up by reflection, which
 * costs too much in a run on the bundled record.
 *
 * <p>A partial result can be serialized to where it is joined. What it was created with is
 * transient, because the one who joins it has the same.
 *
 * @param supplier creates a partial result
 * @param accumulator adds an event to a partial result
 * @param combiner joins a partial result with the one after it
 * @param finisher turns the whole into the result
 */
public record Gathering<A, R>(
    Supplier<A> supplier,
    BiConsumer<A, Event> accumulator,
    BinaryOperator<A> combiner,
    Function<A, R> finisher)
    implements Collector<Event, A, R> {

  /** Returns a collector whose result is the whole that was accumulated. */
  public static <A> Gathering<A, A> of(
      Supplier<A> supplier, BiConsumer<A, Event> accumulator, BinaryOperator<A> combiner) {
    return new Gathering<>(supplier, accumulator, combiner, whole -> whole);
  }

  /**
   * Returns a collector that shows every event to {@code watch} as well, which finishes first.
   *
   * @param watch sees every event; may finish with an exception
   */
  public static <A, B, R> Gathering<?, R> watched(
      Collector<? super Event, A, ?> watch, Collector<? super Event, B, R> gathering) {
    BiConsumer<A, ? super Event> seeing = watch.accumulator();
    BiConsumer<B, ? super Event> adding = gathering.accumulator();
    return new Gathering<Both<A, B>, R>(
        () -> new Both<>(watch.supplier().get(), gathering.supplier().get()),
        (both, event) -> {
          seeing.accept(both.seen, event);
          adding.accept(both.gathered, event);
        },
        (both, later) ->
            new Both<>(
                watch.combiner().apply(both.seen, later.seen),
                gathering.combiner().apply(both.gathered, later.gathered)),
        both -> {
          watch.finisher().apply(both.seen);
          return gathering.finisher().apply(both.gathered);
        });
  }

  /** Returns the partial result proper, without those of watches. */
  public static Object unwatched(Object part) {
    return part instanceof Both<?, ?> both ? unwatched(both.gathered) : part;
  }

  private record Both<A, B>(A seen, B gathered) {}

  @Override
  public Set<Characteristics> characteristics() {
    return Set.of();
  }
}
