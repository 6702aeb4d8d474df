package dev.detente.query;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Gathering;
import dev.detente.query.filter.EventFilter;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/**
 * What is asked of a record.
 *
 * @param filter which events
 * @param order in which order
 * @param limit how many at the most
 */
public record EventQuery(EventFilter filter, Order<Event> order, OptionalInt limit) {

  /** The order of events where none is asked for: by date, then id. */
  public static final Order<Event> BY_DATE =
      new Order<>(
          List.of(
              new Order.Key<>("date", Event::date, false),
              new Order.Key<>("id", Event::id, false)));

  /** Asks for all events that {@code filter} wants, in the order of the file. */
  public static EventQuery all(EventFilter filter) {
    return new EventQuery(filter, Order.ofFile(), OptionalInt.empty());
  }

  /** Returns the same question without a limit. */
  public EventQuery unlimited() {
    return new EventQuery(filter, order, OptionalInt.empty());
  }

  /**
   * What a record answers.
   *
   * @param events in order, no more than asked for
   * @param matching how many match the filter
   */
  public record Selection(List<Event> events, int matching) {}

  /** Reads the whole record and selects from it; holds no more events than are asked for. */
  public Selection select(Chronology chronology) {
    FirstEvents first =
        gather(
            chronology,
            Gathering.of(() -> new FirstEvents(order, limit), FirstEvents::add, FirstEvents::join));
    return new Selection(first.inOrder(), first.seen());
  }

  /** Reads the whole record and gathers from the events that match. */
  public <A, R> R gather(Chronology chronology, Collector<Event, A, R> gathering) {
    BiConsumer<A, Event> adding = gathering.accumulator();
    return chronology.gather(
        new Gathering<>(
            gathering.supplier(),
            (part, event) -> {
              if (filter.matches(event)) {
                adding.accept(part, event);
              }
            },
            gathering.combiner(),
            gathering.finisher()));
  }
}
