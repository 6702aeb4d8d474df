package dev.detente.model;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * Collects a result from events, by parts that are joined. The collectors of the JDK would do, but
 * prepare themselves by reflection, for which a run on the bundled record is too short.
 *
 * @param supplier what begins a part
 * @param accumulator what puts an event into a part
 * @param combiner what joins a part and the one after it
 * @param finisher what makes the result of the whole
 */
public record Gathering<A, R>(
    Supplier<A> supplier,
    BiConsumer<A, Event> accumulator,
    BinaryOperator<A> combiner,
    Function<A, R> finisher)
    implements Collector<Event, A, R> {

  /** Collects events where the whole is the result. */
  public static <A> Gathering<A, A> of(
      Supplier<A> supplier, BiConsumer<A, Event> accumulator, BinaryOperator<A> combiner) {
    return new Gathering<>(supplier, accumulator, combiner, whole -> whole);
  }

  @Override
  public Set<Characteristics> characteristics() {
    return Set.of();
  }
}
