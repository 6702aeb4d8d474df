package dev.detente.report;

import dev.detente.model.EventDate;
import java.io.Serializable;
import java.util.Optional;

/** From the date that begins first to the one that ends last; empty until a date is added. */
public final class Span implements Serializable {

  private static final long serialVersionUID = 1;

  private EventDate start;
  private EventDate end;

  /**
   * A date that sorts by its end; of two that end on the same day, the one that begins later is
   * last.
   *
   * @param date the date
   */
  record End(EventDate date) implements Comparable<End>, Serializable {
    @Override
    public int compareTo(End other) {
      int order = date.latest().compareTo(other.date.latest());
      return order == 0 ? date.compareTo(other.date) : order;
    }
  }

  void add(EventDate date) {
    if (start == null || date.compareTo(start) < 0) {
      start = date;
    }
    if (end == null || new End(date).compareTo(new End(end)) > 0) {
      end = date;
    }
  }

  void join(Span other) {
    if (other.start != null) {
      add(other.start);
      add(other.end);
    }
  }

  Optional<EventDate> start() {
    return Optional.ofNullable(start);
  }

  Optional<EventDate> end() {
    return Optional.ofNullable(end);
  }

  /** Returns the date that begins first, as written; empty if there is none. */
  public String first() {
    return start == null ? "" : start.text();
  }

  /** Returns the date that ends last, as written; empty if there is none. */
  public String last() {
    return end == null ? "" : end.text();
  }

  /** Returns the first and the last date with {@code dash} between them, or the only date. */
  public String text(String dash) {
    return first().equals(last()) ? first() : first() + " " + dash + " " + last();
  }
}
