package dev.detente.model;

/**
 * What is gathered from the events of a record: in parts, which may be filled side by side, and
 * which are joined in the order of the file.
 *
 * @param <A> a part
 */
public interface Gathering<A> {

  /** Returns an empty part. */
  A start();

  /** Adds an event to a part. */
  void add(A part, Event event);

  /** Joins two neighbouring parts; either may be used up. */
  A join(A earlier, A later);
}
