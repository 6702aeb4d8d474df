package dev.detente.dataset;

import java.util.function.BooleanSupplier;

/**
 * Reads what a line holds.
 *
 * @param <T> the kind of thing that lines hold
 */
interface LineFormat<T> {

  /**
   * Reads a line that is written plainly, or returns null if it is not, or is not right.
   *
   * @param end where the bytes end; the line may end before, with a line feed
   */
  T plain(byte[] bytes, int start, int end);

  /** Returns where the line ends that was read plainly. */
  int end();

  /**
   * Reads any line.
   *
   * @param lineFollows whether another line follows: what is not complete then takes more than one
   * @throws DatasetException if the line is not right
   */
  T any(JsonText line, BooleanSupplier lineFollows);
}
