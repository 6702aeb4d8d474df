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
    return input.shape() == JsonInput.Shape.LINES
        ? new BlockReader<>(input.rest(), gathering).read()
        : Chronology.super.gather(gathering);
  }

  @Override
  public void forEach(Consumer<Event> action) {
    for (JsonText text = input.next(); text != null; text = input.next()) {
      StreamedEvent.read(text, input::hasMoreLines, ProblemSink.STRICT).ifPresent(action);
    }
  }
}
