package dev.detente.query;

import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.ValueException;
import dev.detente.query.filter.Period;
import java.io.Serializable;
import java.util.stream.Collector;

/** Checks that all events are of one year, so that a period without a year has a meaning. */
public final class OneYear implements Serializable {

  private static final long serialVersionUID = 1;

  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;

  private OneYear() {}

  /** Returns a watch that rejects {@code period} if there are several years. */
  public static Collector<Event, ?, ?> of(Period period) {
    return Collector.of(
        OneYear::new,
        OneYear::add,
        OneYear::join,
        years -> {
          years.check(period);
          return years;
        });
  }

  private void add(Event event) {
    int year = event.date().year();
    first = Math.min(first, year);
    last = Math.max(last, year);
  }

  private OneYear join(OneYear later) {
    first = Math.min(first, later.first);
    last = Math.max(last, later.last);
    return this;
  }

  private void check(Period period) {
    if (first < last) {
      throw ValueException.malformed(
          "period.which-year", period.text(), EventDate.written(first), EventDate.written(last));
    }
  }
}
