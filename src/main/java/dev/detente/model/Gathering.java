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
 * <p>A part can be written to where it is joined: what it was made with is transient, since whoever
 * joins it has that, too.
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

  /**
   * Collects a result from events that {@code watch} sees, too: it comes to its own result first.
   *
   * @param watch sees every event; may end by an exception
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

  /** Returns what a part has gathered, without what watches have seen. */
  public static Object unwatched(Object part) {
    return part instanceof Both<?, ?> both ? unwatched(both.gathered) : part;
  }

  private record Both<A, B>(A seen, B gathered) {}

  @Override
  public Set<Characteristics> characteristics() {
    return Set.of();
  }
}
