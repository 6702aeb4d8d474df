package dev.detente.spark;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.util.Optional;

/**
 * Why a file was refused, where one of its parts was read: an exception of ours, without what
 * cannot be sent.
 *
 * @param problem what is wrong with the data; empty if a value is refused
 * @param ofRow whether the file could be read without a row
 * @param message why a value is refused, otherwise
 */
record Refusal(Optional<Problem> problem, boolean ofRow, Optional<Message> message) {

  static Refusal of(DatasetException e) {
    return new Refusal(Optional.of(e.problem()), e.isOfRow(), Optional.empty());
  }

  static Refusal of(ValueException e) {
    return new Refusal(Optional.empty(), false, Optional.of(e.message()));
  }

  /** Returns the exception of a part that begins at {@code start}. */
  RuntimeException at(Location start) {
    if (message.isPresent()) {
      String[] arguments = message.get().arguments().toArray(new String[0]);
      return ValueException.malformed(message.get().key(), arguments);
    }
    Problem moved = problem.orElseThrow().movedTo(start);
    return ofRow ? DatasetException.ofRow(moved) : new DatasetException(moved);
  }
}
