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
 * A question to a record.
 *
 * @param filter which events are wanted
 * @param order the order they are wanted in
 * @param limit how many are wanted at most
 */
public record EventQuery(EventFilter filter, Order<Event> order, OptionalInt limit) {

  /** The default order: by date, then by id. */
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
   * The answer of a record.
   *
   * @param events the events in order, up to the limit
   * @param matching how many match the filter
   */
  public record Selection(List<Event> events, int matching) {}

  /** Reads the whole record and selects from it, holding about as many events as are wanted. */
  public Selection select(Chronology chronology) {
    FirstEvents first =
        gather(
            chronology,
            Gathering.of(() -> new FirstEvents(order, limit), FirstEvents::add, FirstEvents::join));
    return new Selection(first.inOrder(), first.seen());
  }

  /** Reads the whole record and collects from the events that match. */
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
