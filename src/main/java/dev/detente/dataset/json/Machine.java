package dev.detente.dataset.json;

/**
 * What a file can be read with: how much is held at once follows from the memory, never from the
 * number of processors.
 *
 * @param processors how many there are
 * @param memory the bytes that the JVM may come to use
 */
public record Machine(int processors, long memory) {

  /**
   * How much of JSON Lines is handed to a processor at a time, in bytes; longer lines are whole.
   */
  static final int BLOCK = 1 << 21;

  /**
   * What a processor at work takes at most: two blocks, what is remembered of the values in them,
   * and half as much again for what is gathered.
   */
  private static final long WORKER = 1 << 24;

  /** Asks the JVM. */
  public static Machine here() {
    Runtime runtime = Runtime.getRuntime();
    return new Machine(runtime.availableProcessors(), runtime.maxMemory());
  }

  /** Returns how many blocks may be read at a time. */
  public int workers() {
    return (int) Math.max(1, Math.min(processors, memory / WORKER));
  }

  /** Returns how many bytes may wait to be read, or for what was gathered from them. */
  public long mostWaiting() {
    return 2L * BLOCK * workers();
  }

  /** Returns how many bytes of one value may be held: what is read from it comes on top. */
  long largestValue() {
    return Math.min(Integer.MAX_VALUE - 8, memory / 2);
  }
}
