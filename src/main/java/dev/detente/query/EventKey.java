package dev.detente.query;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.FieldValue;
import dev.detente.model.Gathering;
import dev.detente.model.ValueException;
import dev.detente.query.names.Similarity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the events for a key that the user types: an exact id; else a full date, for all events of
 * that day or with an id that begins with it; else the beginning of a single id. The record is read
 * once, and only what may be in the answer is kept.
 */
public final class EventKey {

  /** More candidates than this are no help. */
  private static final int MOST_CANDIDATES = 3;

  private final String key;
  private final String start;
  private final Optional<EventDate> day;
  private final FirstEvents begun;
  private final Similarity.Nearest near;
  private Event exact;

  private EventKey(String key) {
    this.key = key;
    this.start = FieldValue.asciiDigits(key);
    this.day = day(start);
    this.begun =
        new FirstEvents(
            EventQuery.BY_DATE,
            day.isPresent() ? OptionalInt.empty() : OptionalInt.of(MOST_CANDIDATES));
    this.near = new Similarity.Nearest(key);
  }

  /**
   * What a key stands for.
   *
   * @param events the events found
   * @param candidates if there are none, the first ids that may be meant
   * @param more how many other ids may be meant
   */
  public record Match(List<Event> events, List<String> candidates, int more) {

    private static Match found(List<Event> events) {
      return new Match(events, List.of(), 0);
    }
  }

  /** Finds the events that {@code key} stands for. */
  public static Match find(String key, Chronology chronology) {
    return chronology.gather(
        new Gathering<>(() -> new EventKey(key), EventKey::add, EventKey::join, EventKey::match));
  }

  private void add(Event event) {
    String id = event.id();
    if (exact == null && (id.equals(key) || id.equals(start)) && !id.isEmpty()) {
      exact = event.held();
    } else if (isBegun(event)) {
      begun.add(event);
    } else if (exact == null && begun.seen() == 0 && !id.isEmpty()) {
      near.offer(id);
    }
  }

  private boolean isBegun(Event event) {
    return event.id().startsWith(start)
        || (day.isPresent() && event.date().overlaps(day.get().earliest(), day.get().latest()));
  }

  private EventKey join(EventKey later) {
    begun.join(later.begun);
    near.join(later.near);
    exact = exact == null ? later.exact : exact;
    return this;
  }

  private Match match() {
    if (exact != null) {
      return Match.found(List.of(exact));
    }
    List<Event> events = begun.inOrder();
    if (events.isEmpty()) {
      return new Match(List.of(), near.inOrder(), 0);
    }
    if (day.isPresent() || events.size() == 1) {
      return Match.found(events);
    }
    List<String> ids = events.stream().map(Event::id).toList();
    return new Match(List.of(), ids, begun.seen() - ids.size());
  }

  /** Parses a full date, such as {@code 2025-02-18}; empty if it is none. */
  private static Optional<EventDate> day(String text) {
    try {
      EventDate date = EventDate.parse(text);
      boolean full = date.text().equals(date.earliest().toString());
      return full ? Optional.of(date) : Optional.empty();
    } catch (ValueException e) {
      return Optional.empty();
    }
  }
}
