package dev.detente.dataset;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Gathering;
import java.util.function.Consumer;

/**
 * An array or JSON Lines, read event by event, once.
 *
 * @param input where the events come from
 */
record Streamed(JsonInput input) implements Chronology {

  @Override
  public boolean streamed() {
    return true;
  }

  @Override
  public <A> A gather(Gathering<A> gathering) {
    if (input.shape() != JsonInput.Shape.LINES) {
      return Chronology.super.gather(gathering);
    }
    try (input) {
      return new BlockReader<>(input.rest(), gathering, Machine.here()).read();
    }
  }

  @Override
  public void forEach(Consumer<Event> action) {
    try (input) {
      for (JsonText text = input.next(); text != null; text = input.next()) {
        StreamedEvent.read(text, input::hasMoreLines, ProblemSink.STRICT).ifPresent(action);
      }
    }
  }
}
