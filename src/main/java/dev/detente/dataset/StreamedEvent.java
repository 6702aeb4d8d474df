package dev.detente.dataset;

import dev.detente.model.Event;
import java.util.Optional;

/** Reads an event that is a document of its own: an element of an array, or a line. */
final class StreamedEvent {

  private StreamedEvent() {}

  static Optional<Event> read(JsonText text, JsonInput input, ProblemSink sink) {
    JsonCursor json = new JsonCursor(text, sink);
    try {
      Optional<Event> event = EventReader.read(json);
      json.end();
      return event;
    } catch (DatasetException e) {
      if (input.shape() == JsonInput.Shape.LINES
          && e.problem().message().key().equals("json.unfinished")
          && input.hasMore()) {
        throw new DatasetException(text.problemAt(0, "json.lines"), e);
      }
      throw e;
    }
  }
}
