package dev.detente.report;

import dev.detente.model.EventDate;
import java.util.Comparator;
import java.util.Optional;

/** The first and the last of some dates. */
public final class Span {

  /** Orders spans by the date that begins first; one without dates comes before all others. */
  static final Comparator<Span> BY_FIRST =
      Comparator.comparing(span -> span.first, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** Of two that end on one day the one that begins later is the last, whichever comes first. */
  private static final Comparator<EventDate> ENDS =
      Comparator.comparing(EventDate::latest).thenComparing(Comparator.naturalOrder());

  /** Orders spans by the date that ends last; one without dates comes before all others. */
  static final Comparator<Span> BY_LAST =
      Comparator.comparing(span -> span.last, Comparator.nullsFirst(ENDS));

  private EventDate first;
  private EventDate last;

  /** Takes in {@code date}. */
  void add(EventDate date) {
    if (first == null || date.compareTo(first) < 0) {
      first = date;
    }
    if (last == null || ENDS.compare(date, last) > 0) {
      last = date;
    }
  }

  /** Takes in the dates of another span. */
  void add(Span other) {
    if (other.first != null) {
      add(other.first);
      add(other.last);
    }
  }

  /** Returns the date that begins first, as written; empty if there are none. */
  public String first() {
    return Optional.ofNullable(first).map(EventDate::text).orElse("");
  }

  /** Returns the date that ends last, as written; empty if there are none. */
  public String last() {
    return Optional.ofNullable(last).map(EventDate::text).orElse("");
  }

  /** Returns the first and the last date with {@code dash} between, or the one date there is. */
  public String text(String dash) {
    return first().equals(last()) ? first() : first() + " " + dash + " " + last();
  }
}
