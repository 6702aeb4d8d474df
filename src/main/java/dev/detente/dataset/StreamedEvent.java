package dev.detente.dataset;

import dev.detente.model.Event;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads an event that is a document of its own: an element of an array, or a line. */
final class StreamedEvent {

  private StreamedEvent() {}

  private static final String OVER_LINES = "json.lines";

  /** Tells whether what a line was refused for goes on in the next one. */
  static boolean goesOn(DatasetException e) {
    return e.problem().message().key().equals(OVER_LINES);
  }

  /**
   * Reads the event that {@code text} holds.
   *
   * @param lineFollows whether the text is a line and another follows: an event that is not
   *     complete then takes more than one
   */
  static Optional<Event> read(JsonText text, BooleanSupplier lineFollows, ProblemSink sink) {
    if (text.text().startsWith("\uFEFF")) {
      // Gson would pass over a byte order mark before every document
      throw new DatasetException(text.problemAtStart("json.byte-order-mark"));
    }
    JsonCursor json = new JsonCursor(text, sink);
    try {
      Optional<Event> event = EventReader.read(json);
      json.end();
      return event;
    } catch (DatasetException e) {
      if (e.problem().message().key().equals("json.unfinished") && lineFollows.getAsBoolean()) {
        throw new DatasetException(text.problemAtStart(OVER_LINES), e);
      }
      throw e;
    }
  }
}
