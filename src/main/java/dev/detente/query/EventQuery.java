package dev.detente.query;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Gathering;
import dev.detente.model.ValueException;
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

  /**
   * Reads the whole record and selects from it; holds no more events than are asked for.
   *
   * @throws ValueException if a year was left out and the record has several
   */
  public Selection select(Chronology chronology) {
    FirstEvents first = gather(chronology, new FirstEvents.Gatherer(order, limit));
    return new Selection(first.inOrder(), first.seen());
  }

  /**
   * Reads the whole record and gathers from the events that match.
   *
   * @throws ValueException after the last event, if a year was left out and the record has several
   */
  public <A> A gather(Chronology chronology, Gathering<A> gathering) {
    Filtered<A> all = chronology.gather(new Filtering<>(filter, gathering));
    Optional<String> yearless = filter.yearlessPeriod();
    if (yearless.isPresent() && all.firstYear < all.lastYear) {
      throw ValueException.malformed(
          "period.which-year",
          yearless.get(),
          Integer.toString(all.firstYear),
          Integer.toString(all.lastYear));
    }
    return all.part;
  }

  /**
   * Gathers from the events that match, and notes the years that all events are of.
   *
   * @param filter which events
   * @param inner what is gathered from them
   */
  private record Filtering<A>(EventFilter filter, Gathering<A> inner)
      implements Gathering<Filtered<A>> {

    @Override
    public Filtered<A> start() {
      return new Filtered<>(inner.start());
    }

    @Override
    public void add(Filtered<A> part, Event event) {
      int year = event.date().year();
      part.firstYear = Math.min(part.firstYear, year);
      part.lastYear = Math.max(part.lastYear, year);
      if (filter.matches(event)) {
        inner.add(part.part, event);
      }
    }

    @Override
    public Filtered<A> join(Filtered<A> earlier, Filtered<A> later) {
      Filtered<A> joined = new Filtered<>(inner.join(earlier.part, later.part));
      joined.firstYear = Math.min(earlier.firstYear, later.firstYear);
      joined.lastYear = Math.max(earlier.lastYear, later.lastYear);
      return joined;
    }
  }

  /** What was gathered from the events that match, and the years of all. */
  private static final class Filtered<A> {
    private final A part;
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear = Integer.MIN_VALUE;

    Filtered(A part) {
      this.part = part;
    }
  }
}
