package dev.detente.report;

import dev.detente.model.EventDate;
import java.util.Comparator;
import java.util.Optional;

/** From the date that begins first to the one that ends last; at the beginning there is neither. */
public final class Span {

  /** The order in which dates begin. */
  static final Comparator<EventDate> STARTS = EventDate::compareTo;

  /** Of two that end on one day the one that begins later is the last, whichever comes first. */
  static final Comparator<EventDate> ENDS =
      (a, b) -> {
        int order = a.latest().compareTo(b.latest());
        return order == 0 ? a.compareTo(b) : order;
      };

  private EventDate start;
  private EventDate end;

  /** Takes in {@code date}. */
  void add(EventDate date) {
    if (start == null || STARTS.compare(date, start) < 0) {
      start = date;
    }
    if (end == null || ENDS.compare(date, end) > 0) {
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

  /** Returns the date that begins first, as written; empty if there are none. */
  public String first() {
    return start == null ? "" : start.text();
  }

  /** Returns the date that ends last, as written; empty if there are none. */
  public String last() {
    return end == null ? "" : end.text();
  }

  /** Returns the first and the last date with {@code dash} between, or the one date there is. */
  public String text(String dash) {
    return first().equals(last()) ? first() : first() + " " + dash + " " + last();
  }
}
