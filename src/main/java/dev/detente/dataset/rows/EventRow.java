package dev.detente.dataset.rows;

import dev.detente.model.Event;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An event as the row it was read from, for another process to read it again.
 *
 * @param mapping which field is which member
 * @param header the names of the cells; none if the row is an object
 * @param bytes the row: an object, or an array of cells
 */
public record EventRow(Mapping mapping, List<String> header, byte[] bytes) {

  /** There are few forms, and each remembers the values of its rows. */
  private static final Map<List<Object>, RowForm> FORMS = new ConcurrentHashMap<>();

  /** Returns the row of an event that was read from one. */
  public static EventRow of(Event event) {
    HeldRow row = (HeldRow) event.held().details();
    return new EventRow(row.form().mapping(), row.form().header(), row.written());
  }

  /** Reads the event again. */
  public Event event() {
    RowForm form = FORMS.computeIfAbsent(List.of(mapping, header), key -> form());
    HeldRow row = new HeldRow(form, bytes, 0, bytes.length);
    EventMaker maker = form.ofThread();
    row.fill(maker.row());
    return maker.event().with(row);
  }

  private RowForm form() {
    return header.isEmpty() ? RowForm.ofObjects(mapping) : RowForm.ofCells(mapping, header);
  }
}
