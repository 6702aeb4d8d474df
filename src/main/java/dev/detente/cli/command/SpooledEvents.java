package dev.detente.cli.command;

import dev.detente.cli.process.Spool;
import dev.detente.model.Event;
import dev.detente.model.Gathering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Events that are written as they are read, and held as text: in the order of the file. */
final class SpooledEvents {

  private final Writing writing;
  private final Spool spool = new Spool();
  private int count;

  private SpooledEvents(Writing writing) {
    this.writing = writing;
  }

  /** Writes one event. */
  interface Writing {
    void write(Event event, Writer out) throws IOException;
  }

  static Gathering<SpooledEvents, SpooledEvents> gathering(Writing writing) {
    return Gathering.of(() -> new SpooledEvents(writing), SpooledEvents::add, SpooledEvents::join);
  }

  private void add(Event event) {
    try {
      writing.write(event, spool);
      count++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SpooledEvents join(SpooledEvents later) {
    try {
      later.moveTo(spool);
      count += later.count;
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count() {
    return count;
  }

  void moveTo(Writer out) throws IOException {
    spool.moveTo(out);
  }
}
