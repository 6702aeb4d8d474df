package dev.detente.render;

import dev.detente.model.Event;
import java.io.IOException;
import java.util.List;

/** Writes events in full, one after another. */
public interface EventWriter {

  void write(Event event, Appendable out) throws IOException;

  /** Writes events, separated by empty lines. */
  default void write(List<Event> events, Appendable out) throws IOException {
    String separator = "";
    for (Event event : events) {
      out.append(separator);
      write(event, out);
      separator = "\n";
    }
  }
}
