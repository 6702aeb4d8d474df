package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.Gathering;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Gathers by counting: into counts that can be added to one another.
 *
 * @param <A> the counts
 * @param zero makes counts of nothing
 * @param event counts an event
 * @param counts adds counts
 */
record Counting<A>(Supplier<A> zero, BiConsumer<A, Event> event, BiConsumer<A, A> counts)
    implements Gathering<A> {

  @Override
  public A start() {
    return zero.get();
  }

  @Override
  public void add(A part, Event counted) {
    event.accept(part, counted);
  }

  @Override
  public A join(A earlier, A later) {
    counts.accept(earlier, later);
    return earlier;
  }
}
