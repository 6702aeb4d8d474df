package dev.detente.dataset;

/**
 * Reads a block of lines; places are counted from the beginning of the block.
 *
 * @param <T> the kind of thing that lines hold
 */
final class LineReader<T> {

  private final String file;
  private final Block block;
  private final LineFormat<T> format;
  private int from;
  private int count;

  LineReader(String file, Block block, LineFormat<T> format) {
    this.file = file;
    this.block = block;
    this.format = format;
    this.from = block.from();
  }

  /**
   * Returns what the next line holds, or null after the last.
   *
   * @throws DatasetException if the line is not right
   */
  T next() {
    while (from < block.to()) {
      T line = format.plain(block.bytes(), from, block.to());
      int to = line == null ? endOfLine() : format.end();
      if (line == null && !isBlank(from, to)) {
        line = anyLine(from, to);
      }
      if (to < block.to()) {
        count++;
      }
      from = to + 1;
      if (line != null) {
        return line;
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

  private T anyLine(int from, int to) {
    Location start = new Location(count + 1, 1);
    JsonText text = JsonText.decode(file, block.bytes(), from, to - from, start, "$");
    return format.any(text, () -> block.more() || !isBlank(to, block.to()));
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!JsonBounds.isWhite(block.bytes()[i])) {
        return false;
      }
    }
    return true;
  }
}
