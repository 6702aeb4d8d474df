package dev.detente.query;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

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

  /**
   * What a record answers.
   *
   * @param events in order, no more than asked for
   * @param all in order, all that match the filter
   */
  public record Selection(List<Event> events, List<Event> all) {

    /** Returns how many match the filter. */
    public int matching() {
      return all.size();
    }
  }

  /**
   * Reads the whole record and selects from it.
   *
   * @throws ValueException if a year was left out and the record has several
   */
  public Selection select(Chronology chronology) {
    List<Event> all = new ArrayList<>();
    forEach(chronology, all::add);
    if (order.isPresent()) {
      all.sort(order.get());
    }
    boolean cut = limit.isPresent() && limit.getAsInt() < all.size();
    return new Selection(cut ? all.subList(0, limit.getAsInt()) : all, all);
  }

  /**
   * Reads the whole record and hands on the events that match, in the order of the file.
   *
   * @throws ValueException after the last event, if a year was left out and the record has several
   */
  public void forEach(Chronology chronology, Consumer<Event> action) {
    Years years = new Years();
    chronology.forEach(
        event -> {
          years.add(event.date().year());
          if (filter.matches(event)) {
            action.accept(event);
          }
        });
    Optional<String> yearless = filter.yearlessPeriod();
    if (yearless.isPresent() && years.first < years.last) {
      throw ValueException.malformed(
          "period.which-year",
          yearless.get(),
          Integer.toString(years.first),
          Integer.toString(years.last));
    }
  }

  /** The years that the events of a record begin in. */
  private static final class Years {
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    void add(int year) {
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
}
