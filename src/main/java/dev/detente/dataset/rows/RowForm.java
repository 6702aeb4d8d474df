package dev.detente.dataset.rows;

import java.util.List;

/**
 * How the rows of one file are read: by which mapping, and as JSON objects or as cells under a
 * header line. All threads share it; each has its own {@link EventMaker}.
 */
final class RowForm {

  private final Mapping mapping;
  private final List<String> header;
  private final ThreadLocal<EventMaker> ofThread =
      ThreadLocal.withInitial(() -> new EventMaker(this));

  private RowForm(Mapping mapping, List<String> header) {
    this.mapping = mapping;
    this.header = header;
  }

  /** Returns the form of rows that are objects. */
  static RowForm ofObjects(Mapping mapping) {
    return new RowForm(mapping, List.of());
  }

  /** Returns the form of rows that are cells under the names of {@code header}. */
  static RowForm ofCells(Mapping mapping, List<String> header) {
    return new RowForm(mapping, header);
  }

  Mapping mapping() {
    return mapping;
  }

  /** Returns the names of the cells; none if rows are objects. */
  List<String> header() {
    return header;
  }

  boolean isOfCells() {
    return !header.isEmpty();
  }

  /** Returns the layout that a thread begins with. */
  Layout layout() {
    return isOfCells() ? Layout.ofHeader(header) : new Layout();
  }

  /** Returns the thread's maker, which reads rows that are held. */
  EventMaker ofThread() {
    return ofThread.get();
  }
}
