package dev.detente.dataset;

import java.util.Arrays;

/**
 * Remembers what values were read from which bytes: most values of a large file come again and
 * again. It is of one size: a value that falls on the place of another takes it.
 *
 * @param <T> the kind of value
 */
final class SliceCache<T> {

  private static final int SIZE = 1 << 12;

  private final byte[][] keys = new byte[SIZE][];
  private final Object[] values = new Object[SIZE];

  /** Returns the value that was read from the same bytes, or null. */
  @SuppressWarnings("unchecked")
  T get(byte[] bytes, int from, int to) {
    int place = place(bytes, from, to);
    byte[] key = keys[place];
    boolean same =
        key != null
            && key.length == to - from
            && Arrays.equals(key, 0, key.length, bytes, from, to);
    return same ? (T) values[place] : null;
  }

  /** Remembers a value. */
  void put(byte[] bytes, int from, int to, T value) {
    int place = place(bytes, from, to);
    keys[place] = Arrays.copyOfRange(bytes, from, to);
    values[place] = value;
  }

  private static int place(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    // Fibonacci hashing: ids that differ in their last letters only are spread as well
    return (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(SIZE) + 1);
  }
}
