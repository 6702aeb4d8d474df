package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.dataset.read.EventReader;
import dev.detente.model.Event;

/** Reads the events of a block of lines; places are counted from the beginning of the block. */
final class RowReader {

  private final String file;
  private final FileWindow.Block block;
  private final EventRow row;
  private int from;
  private int count;

  RowReader(String file, FileWindow.Block block, EventRow row) {
    this.file = file;
    this.block = block;
    this.row = row;
    this.from = block.from();
  }

  /**
   * Returns the next event, or null after the last.
   *
   * @throws DatasetException if a line is not right
   */
  Event next() {
    while (from < block.to()) {
      Event event = row.read(block.bytes(), from, block.to());
      int to = event == null ? endOfLine() : row.end();
      if (event == null && !isBlank(from, to)) {
        event = strictly(from, to);
      }
      if (to < block.to()) {
        count++;
      }
      from = to + 1;
      if (event != null) {
        return event;
      }
    }
    return null;
  }

  private int endOfLine() {
    int to = from;
    while (to < block.to() && block.bytes()[to] != '\n') {
      to++;
    }
    return to;
  }

  /** Returns how many lines have ended so far. */
  int count() {
    return count;
  }

  private Event strictly(int from, int to) {
    Location start = new Location(count + 1, 1);
    JsonText text = JsonText.decode(file, block.bytes(), from, to - from, start, "$");
    return EventReader.readDocument(
            text, () -> block.more() || !isBlank(to, block.to()), ProblemSink.STRICT)
        .orElseThrow();
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!JsonScanner.isWhite(block.bytes()[i])) {
        return false;
      }
    }
    return true;
  }
}
