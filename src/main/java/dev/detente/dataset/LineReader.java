package dev.detente.dataset;

import dev.detente.dataset.JsonInput.Block;
import dev.detente.model.Event;
import java.util.function.Consumer;

/** Reads the events of a block of lines; places are counted from the beginning of the block. */
final class LineReader {

  private final String file;
  private final Block block;
  private final PlainEvents plain;
  private int count;

  LineReader(String file, Block block, PlainEvents plain) {
    this.file = file;
    this.block = block;
    this.plain = plain;
  }

  /** Hands on every event. */
  void forEach(Consumer<Event> action) {
    int from = block.from();
    while (from < block.to()) {
      int to = from;
      while (to < block.to() && block.bytes()[to] != '\n') {
        to++;
      }
      if (!isBlank(from, to)) {
        action.accept(event(from, to));
      }
      if (to < block.to()) {
        count++;
      }
      from = to + 1;
    }
  }

  /** Returns how many lines have ended so far. */
  int count() {
    return count;
  }

  private Event event(int from, int to) {
    Event event = plain.read(block.bytes(), from, to);
    return event == null ? anyEvent(from, to) : event;
  }

  private Event anyEvent(int from, int to) {
    Location start = new Location(count + 1, 1);
    JsonText text = JsonText.decode(file, block.bytes(), from, to - from, start, "$");
    return StreamedEvent.read(text, () -> !isBlank(to, block.to()), ProblemSink.STRICT)
        .orElseThrow();
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = block.bytes()[i];
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }
}
