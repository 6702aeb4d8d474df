package dev.detente.query;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Gathering;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is asked of a record.
 *
 * @param filter which events
 * @param order in which order; empty for that of the file
 * @param limit how many at the most
 */
public record EventQuery(EventFilter filter, Optional<Comparator<Event>> order, OptionalInt limit) {

  /** The order of events where none is asked for: by date, then id. */
  public static final Comparator<Event> BY_DATE =
      (a, b) -> {
        int byDate = a.date().compareTo(b.date());
        return byDate == 0 ? a.id().compareTo(b.id()) : byDate;
      };

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
    FirstEvents first = gather(chronology, new FirstEvents.Gatherer(order, limit));
    return new Selection(first.inOrder(), first.seen());
  }

  /** Reads the whole record and gathers from the events that match. */
  public <A> A gather(Chronology chronology, Gathering<A> gathering) {
    return chronology.gather(new Filtering<>(filter, gathering));
  }

  /**
   * Gathers from the events that match.
   *
   * @param filter which events
   * @param inner what is gathered from them
   */
  private record Filtering<A>(EventFilter filter, Gathering<A> inner) implements Gathering<A> {

    @Override
    public A start() {
      return inner.start();
    }

    @Override
    public void add(A part, Event event) {
      if (filter.matches(event)) {
        inner.add(part, event);
      }
    }

    @Override
    public A join(A earlier, A later) {
      return inner.join(earlier, later);
    }
  }
}
