package dev.detente.dataset.record;

import dev.detente.dataset.BundledFile;
import dev.detente.model.Chronology;
import dev.detente.model.ChronologyInMemory;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import java.util.function.Consumer;

/** The record that comes with the program: read whole, once, when something of it is asked for. */
public final class BundledRecord implements Chronology {

  private static final String RESOURCE = "record.bin";

  /** More bytes than an edition takes. */
  private static final int FRONT = 1 << 12;

  private ChronologyInMemory record;

  /** Begins to read the record, on a thread of its own; returns the record. */
  public BundledRecord readAhead() {
    Thread reader =
        new Thread("record") {
          @Override
          public void run() {
            try {
              read();
            } catch (RuntimeException | Error e) {
              // whoever asks for the record reads it again, and is told
            }
          }
        };
    reader.setDaemon(true);
    reader.start();
    return this;
  }

  /**
   * Returns the record, read by whoever comes first. A lock does, without the tasks of the JDK,
   * whose handles take long to link in a program that has just started.
   */
  private synchronized ChronologyInMemory read() {
    if (record == null) {
      record = PackedRecord.read(bytes(Integer.MAX_VALUE));
    }
    return record;
  }

  @Override
  public LocalizedText title() {
    return read().title();
  }

  /** Returns the edition; as long as nothing else is asked for, no more is read than that. */
  @Override
  public synchronized Edition edition() {
    return record == null ? PackedRecord.edition(bytes(FRONT)) : record.edition();
  }

  @Override
  public Registry registry() {
    return read().registry();
  }

  @Override
  public boolean streamed() {
    return false;
  }

  @Override
  public void forEach(Consumer<Event> action) {
    read().forEach(action);
  }

  private static byte[] bytes(int most) {
    return BundledFile.bytes(BundledRecord.class, RESOURCE, most);
  }
}
