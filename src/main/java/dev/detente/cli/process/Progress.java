package dev.detente.cli.process;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.function.LongSupplier;

/**
 * Shows on a terminal how much of a file has been read, once that takes longer than a second: a few
 * characters at the start of the line, which the next output overwrites.
 */
public final class Progress extends FilterInputStream {

  private static final long SECOND = 1_000_000_000;
  private static final String BLANK = "      \r";

  private final long size;
  private final Writer err;
  private final LongSupplier clock;
  private long next;
  private long done;
  private boolean shown;

  /**
   * Watches the reading of a file.
   *
   * @param size its size in bytes
   * @param err the terminal
   * @param clock returns the time in nanoseconds
   */
  public Progress(InputStream in, long size, Writer err, LongSupplier clock) {
    super(in);
    this.size = size;
    this.err = err;
    this.clock = clock;
    this.next = clock.getAsLong() + SECOND;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = in.read(bytes, offset, length);
    done += Math.max(count, 0);
    if (count < 0 && shown) {
      show(BLANK);
      shown = false;
    } else if (count > 0 && clock.getAsLong() - next >= 0) {
      show(" " + Math.min(100, 100 * done / Math.max(size, 1)) + " %\r");
      next = clock.getAsLong() + SECOND / 10;
      shown = true;
    }
    return count;
  }

  private void show(String text) {
    try {
      err.append(text);
      err.flush();
    } catch (IOException e) {
      // a closed terminal must not stop the reading
    }
  }
}
