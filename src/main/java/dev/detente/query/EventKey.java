package dev.detente.query;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.Gathering;
import dev.detente.model.ValueException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a user types for events: an exact id; else a full date, for all events of that day and those
 * whose id begins with it; else the beginning of one id. The record is read once, and no more of it
 * held than is answered.
 */
public final class EventKey implements Gathering<EventKey.Found> {

  /** More candidates than this help no one. */
  private static final int MOST_CANDIDATES = 3;

  private final String key;
  private final String start;
  private final Optional<EventDate> day;
  private final FirstEvents.Gatherer begun;

  private EventKey(String key) {
    this.key = key;
    this.start = TextFolding.asciiDigits(key);
    this.day = day(start);
    this.begun =
        new FirstEvents.Gatherer(
            Optional.of(EventQuery.BY_DATE),
            day.isPresent() ? OptionalInt.empty() : OptionalInt.of(MOST_CANDIDATES));
  }

  /**
   * What a key stands for.
   *
   * @param events the events found
   * @param candidates if there are none, the ids that the key may have meant
   */
  public record Match(List<Event> events, List<String> candidates) {}

  /** Finds the events that {@code key} stands for. */
  public static Match find(String key, Chronology chronology) {
    EventKey wanted = new EventKey(key);
    return wanted.match(chronology.gather(wanted));
  }

  private Match match(Found found) {
    if (found.exact != null) {
      return new Match(List.of(found.exact), List.of());
    }
    List<Event> events = found.begun.inOrder();
    if (events.isEmpty()) {
      return new Match(List.of(), found.near.inOrder());
    }
    return day.isPresent() || events.size() == 1
        ? new Match(events, List.of())
        : new Match(List.of(), events.stream().map(Event::id).toList());
  }

  /** What was found in a part of the record. */
  static final class Found {
    private final FirstEvents begun;
    private final Similarity.Nearest near;
    private Event exact;

    private Found(FirstEvents begun, Similarity.Nearest near) {
      this.begun = begun;
      this.near = near;
    }
  }

  @Override
  public Found start() {
    return new Found(begun.start(), new Similarity.Nearest(key));
  }

  @Override
  public void add(Found found, Event event) {
    String id = event.id();
    if (found.exact == null && (id.equals(key) || id.equals(start)) && !id.isEmpty()) {
      found.exact = event.held();
    } else if (isBegun(event)) {
      begun.add(found.begun, event);
    } else if (found.exact == null && found.begun.seen() == 0 && !id.isEmpty()) {
      found.near.offer(id);
    }
  }

  private boolean isBegun(Event event) {
    return event.id().startsWith(start)
        || (day.isPresent() && event.date().overlaps(day.get().earliest(), day.get().latest()));
  }

  @Override
  public Found join(Found earlier, Found later) {
    Found joined = new Found(begun.join(earlier.begun, later.begun), earlier.near.join(later.near));
    joined.exact = earlier.exact == null ? later.exact : earlier.exact;
    return joined;
  }

  /** Returns the day of {@code 2025-02-18}; empty if that is not what {@code text} is. */
  private static Optional<EventDate> day(String text) {
    try {
      EventDate date = EventDate.parse(text);
      boolean full = date.text().length() == "2025-02-18".length();
      return full && date.earliest().equals(date.latest()) ? Optional.of(date) : Optional.empty();
    } catch (ValueException e) {
      return Optional.empty();
    }
  }
}
