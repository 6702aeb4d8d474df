package dev.detente.dataset.rows;

import dev.detente.dataset.rows.Values.Reading;
import dev.detente.dataset.rows.Values.ShapeException;
import java.util.Arrays;

/**
 * Reads values from bytes and remembers them, since most values of a large file occur again and
 * again. Its size is fixed: a value takes the place of another with the same hash.
 *
 * @param <T> the kind of value
 */
final class SliceCache<T> implements Reading<T> {

  private static final int BITS = 12;

  /** Longer values hardly occur again, and would take memory. */
  private static final int LONGEST = 256;

  private final Reading<T> reading;
  private final byte[][] keys = new byte[1 << BITS][];
  private final Object[] values = new Object[1 << BITS];

  SliceCache(Reading<T> reading) {
    this.reading = reading;
  }

  @Override
  @SuppressWarnings("unchecked")
  public T read(byte[] bytes, int from, int to) throws ShapeException {
    if (to - from > LONGEST) {
      return reading.read(bytes, from, to);
    }
    int place = (int) (Utf8.hash(bytes, from, to) >>> Long.SIZE - BITS);
    byte[] key = keys[place];
    if (key == null || key.length != to - from || !Utf8.same(key, 0, bytes, from, key.length)) {
      values[place] = reading.read(bytes, from, to);
      keys[place] = Arrays.copyOfRange(bytes, from, to);
    }
    return (T) values[place];
  }
}
