package dev.detente.dataset;

import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.rows.RowReader;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import java.util.function.Consumer;
import java.util.stream.Collector;

/**
 * An array, JSON Lines or delimited text, read once, as its events are asked for.
 *
 * @param file the file, closed when it has been read
 * @param rows reads the events
 */
record EventStream(FileWindow file, RowReader rows) implements Chronology {

  @Override
  public boolean streamed() {
    return true;
  }

  @Override
  public <A, R> R gather(Collector<? super Event, A, R> gathering) {
    try (file) {
      return rows.gather(gathering);
    }
  }

  @Override
  public void forEach(Consumer<Event> action) {
    try (file) {
      rows.forEach(action);
    }
  }
}
