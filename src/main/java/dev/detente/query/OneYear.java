package dev.detente.query;

import dev.detente.model.Chronology;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.Gathering;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.ValueException;
import dev.detente.query.filter.Period;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Collector;

/**
 * A record that is asked about a period without a year, and so must be of one: when all of its
 * events were read, it refuses to have several.
 *
 * @param record the record
 * @param period the period
 */
public record OneYear(Chronology record, Period period) implements Chronology {

  /** Returns {@code record} as it may be asked about {@code periods}. */
  public static Chronology of(Chronology record, List<Period> periods) {
    for (Period period : periods) {
      if (period.yearless()) {
        return new OneYear(record, period);
      }
    }
    return record;
  }

  @Override
  public String format() {
    return record.format();
  }

  @Override
  public LocalizedText title() {
    return record.title();
  }

  @Override
  public Edition edition() {
    return record.edition();
  }

  @Override
  public Registry registry() {
    return record.registry();
  }

  @Override
  public boolean streamed() {
    return record.streamed();
  }

  @Override
  public void forEach(Consumer<Event> action) {
    Years<Consumer<Event>> years = new Years<>(action);
    record.forEach(
        event -> {
          years.add(event);
          action.accept(event);
        });
    check(years);
  }

  @Override
  public <A, R> R gather(Collector<? super Event, A, R> gathering) {
    BiConsumer<A, ? super Event> adding = gathering.accumulator();
    return record.gather(
        new Gathering<>(
            () -> new Years<>(gathering.supplier().get()),
            (Years<A> years, Event event) -> {
              years.add(event);
              adding.accept(years.part, event);
            },
            (earlier, later) -> earlier.join(later, gathering.combiner()),
            years -> {
              check(years);
              return gathering.finisher().apply(years.part);
            }));
  }

  private void check(Years<?> years) {
    if (years.first < years.last) {
      throw ValueException.malformed(
          "period.which-year",
          period.text(),
          EventDate.written(years.first),
          EventDate.written(years.last));
    }
  }

  /** The first and last year of events, and what else was gathered from them. */
  private static final class Years<A> {
    private final A part;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    Years(A part) {
      this.part = part;
    }

    void add(Event event) {
      int year = event.date().year();
      first = Math.min(first, year);
      last = Math.max(last, year);
    }

    Years<A> join(Years<A> later, BinaryOperator<A> joining) {
      Years<A> joined = new Years<>(joining.apply(part, later.part));
      joined.first = Math.min(first, later.first);
      joined.last = Math.max(last, later.last);
      return joined;
    }
  }
}
