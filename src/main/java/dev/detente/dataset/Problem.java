package dev.detente.dataset;

import dev.detente.model.Message;
import java.util.Optional;

/**
 * Something wrong in a data file.
 *
 * @param severity how bad it is
 * @param file the name of the file, as the user knows it
 * @param location where it is; empty if it concerns the whole file
 * @param path the JSON path of the value, such as {@code $.events[3].date}; may be empty
 * @param message what is wrong
 */
public record Problem(
    Severity severity, String file, Optional<Location> location, String path, Message message) {

  /** How bad a problem is. */
  public enum Severity {
    /** The data cannot be right. */
    ERROR,
    /** An editor may want to change it. */
    NOTE
  }

  /**
   * Returns the same problem of a file in which the text it was found in begins at {@code start}.
   */
  public Problem movedTo(Location start) {
    return new Problem(severity, file, location.map(place -> place.movedTo(start)), path, message);
  }

  /** Returns an error that concerns all of {@code file}. */
  public static Problem ofFile(String file, String key, String... arguments) {
    return new Problem(Severity.ERROR, file, Optional.empty(), "", Message.of(key, arguments));
  }

  /** Returns an error at a place in {@code file}. */
  public static Problem at(String file, Location place, String key, String... arguments) {
    return new Problem(Severity.ERROR, file, Optional.of(place), "", Message.of(key, arguments));
  }
}
