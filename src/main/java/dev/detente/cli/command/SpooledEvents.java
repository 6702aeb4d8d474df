package dev.detente.cli.command;

import dev.detente.cli.process.Spool;
import dev.detente.model.Event;
import dev.detente.model.Gathering;
import dev.detente.query.Order;
import dev.detente.query.Order.Placed;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Events that are written while they are read, and kept as text. If they are to be sorted, the
 * place of each in the text is kept with its sort key.
 */
public final class SpooledEvents {

  private static final int LATELY = 1 << 8;

  private final Form form;
  private final Order<Event> order;
  private final boolean sorted;
  private final Spool spool = new Spool();
  private final List<Placed<Slice>> slices = new ArrayList<>();

  /** Values that events were placed by lately: most come again, and are held once. */
  private final Comparable<?>[] lately = new Comparable<?>[LATELY];

  private int count;

  private SpooledEvents(Form form, Order<Event> order) {
    this.form = form;
    this.order = order;
    this.sorted = !order.keys().isEmpty();
  }

  interface Writing {
    void write(Event event, Writer out) throws IOException;
  }

  /**
   * The form in which events are written.
   *
   * @param writing writes an event
   * @param between the separator between events
   */
  record Form(Writing writing, String between) {}

  private record Slice(long from, int length) {
    Slice movedBy(long bytes) {
      return new Slice(from + bytes, length);
    }
  }

  /** Returns a number of events whose text is elsewhere. */
  public static SpooledEvents counted(int count) {
    SpooledEvents events = new SpooledEvents(new Form((event, out) -> {}, ""), Order.ofFile());
    events.count = count;
    return events;
  }

  static Gathering<SpooledEvents, SpooledEvents> gathering(Form form, Order<Event> order) {
    return Gathering.of(
        () -> new SpooledEvents(form, order), SpooledEvents::add, SpooledEvents::join);
  }

  private void add(Event event) {
    try {
      if (sorted) {
        long from = spool.length();
        form.writing().write(event, spool.writer());
        int length = Math.toIntExact(spool.length() - from);
        Placed<Slice> placed = order.place(event, new Slice(from, length));
        share(placed.values());
        slices.add(placed);
      } else {
        spool.writer().append(count > 0 ? form.between() : "");
        form.writing().write(event, spool.writer());
      }
      count++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void share(Comparable<?>[] values) {
    for (int i = 0; i < values.length; i++) {
      int place = Objects.hashCode(values[i]) & LATELY - 1;
      if (Objects.equals(values[i], lately[place])) {
        values[i] = lately[place];
      } else {
        lately[place] = values[i];
      }
    }
  }

  private SpooledEvents join(SpooledEvents later) {
    try {
      if (!sorted && count > 0 && later.count > 0) {
        spool.writer().append(form.between());
      }
      long before = spool.length();
      for (Placed<Slice> slice : later.slices) {
        slices.add(new Placed<>(slice.row().movedBy(before), slice.values()));
      }
      spool.take(later.spool);
      count += later.count;
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int count() {
    return count;
  }

  /** Returns the order in which they are to be written. */
  public Order<Event> order() {
    return order;
  }

  /** Returns the text of all, unsorted. */
  public Reader text() throws IOException {
    return spool.reader();
  }

  /** Returns the text of an event that is to be sorted, with its sort key. */
  public Placed<String> placed(int index) throws IOException {
    Placed<Slice> slice = slices.get(index);
    return new Placed<>(spool.text(slice.row().from(), slice.row().length()), slice.values());
  }

  void copyTo(Writer out) throws IOException {
    if (!sorted) {
      spool.copyTo(out);
      return;
    }
    slices.sort(order::compare);
    String between = "";
    for (Placed<Slice> slice : slices) {
      out.append(between).append(spool.text(slice.row().from(), slice.row().length()));
      between = form.between();
    }
  }
}
