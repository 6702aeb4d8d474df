package dev.detente.dataset;

import dev.detente.dataset.json.DocumentSplitter;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.Machine;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.dataset.read.EventReader;
import dev.detente.dataset.rows.BlockReader;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import java.util.function.Consumer;
import java.util.stream.Collector;

/**
 * An array or JSON Lines, read event by event, once.
 *
 * @param input where the events come from
 */
record EventStream(DocumentSplitter input) implements Chronology {

  @Override
  public boolean streamed() {
    return true;
  }

  @Override
  public <A, R> R gather(Collector<? super Event, A, R> gathering) {
    if (input.shape() != DocumentSplitter.Shape.LINES) {
      return Chronology.super.gather(gathering);
    }
    try (input) {
      A gathered = new BlockReader<>(input.rest(), gathering, Machine.here()).read();
      return gathering.finisher().apply(gathered);
    }
  }

  @Override
  public void forEach(Consumer<Event> action) {
    try (input) {
      for (JsonText text = input.next(); text != null; text = input.next()) {
        EventReader.readDocument(text, input::hasMoreLines, ProblemSink.STRICT).ifPresent(action);
      }
    }
  }
}
