package dev.detente.dataset.json;

/**
 * The processors and the memory that a file can be read with. How much is held at once depends on
 * the memory alone, not on the number of processors.
 *
 * @param processors how many there are
 * @param memory the bytes that the JVM may use
 */
public record Machine(int processors, long memory) {

  /** How much of a file is handed to a processor at a time, in bytes; a longer row stays whole. */
  static final int BLOCK = 1 << 21;

  /**
   * What a busy processor needs at most: two blocks, the values remembered from them, and half as
   * much again for what is gathered.
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

  /** Returns how many bytes may wait to be read, or for their results to be joined. */
  public long mostWaiting() {
    return 2L * BLOCK * workers();
  }

  /** Returns how many bytes one value may take: what is read from it comes on top. */
  long largestValue() {
    return Math.min(Integer.MAX_VALUE - 8, memory / 2);
  }
}
