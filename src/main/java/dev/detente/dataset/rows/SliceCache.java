package dev.detente.dataset.rows;

import dev.detente.dataset.rows.Values.Reading;
import dev.detente.dataset.rows.Values.ShapeException;
import java.util.Arrays;

/**
 * Reads values from bytes and remembers them: most values of a large file come again and again. It
 * is of one size: a value that falls on the place of another takes it.
 *
 * @param <T> the kind of value
 */
final class SliceCache<T> implements Reading<T> {

  private static final int SIZE = 1 << 12;
  private static final int SAMPLES = 24;

  /** Longer values do not come again, and would take memory. */
  private static final int LONGEST = 256;

  private final Reading<T> reading;
  private final byte[][] keys = new byte[SIZE][];
  private final Object[] values = new Object[SIZE];

  SliceCache(Reading<T> reading) {
    this.reading = reading;
  }

  @Override
  @SuppressWarnings("unchecked")
  public T read(byte[] bytes, int from, int to) throws ShapeException {
    if (to - from > LONGEST) {
      return reading.read(bytes, from, to);
    }
    int place = place(bytes, from, to);
    byte[] key = keys[place];
    if (key == null
        || key.length != to - from
        || !Arrays.equals(key, 0, key.length, bytes, from, to)) {
      values[place] = reading.read(bytes, from, to);
      keys[place] = Arrays.copyOfRange(bytes, from, to);
    }
    return (T) values[place];
  }

  /** Returns where a value is remembered, by its length and some of its bytes. */
  private static int place(byte[] bytes, int from, int to) {
    int hash = to - from;
    int step = 1 + hash / SAMPLES;
    for (int i = to - 1; i >= from; i -= step) {
      hash = 31 * hash + bytes[i];
    }
    // Fibonacci hashing: ids that differ in their last letters only are spread as well
    return (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(SIZE) + 1);
  }
}
