package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.QuadClass;

/** Counts events, in all and by quad class, and tells their span. */
public final class Tally {

  private final int[] quads = new int[QuadClass.values().length];
  private final Span span = new Span();
  private int count;

  /** Counts {@code event}. */
  public void add(Event event) {
    count++;
    span.add(event.date());
    if (event.quad().isPresent()) {
      quads[event.quad().get().ordinal()]++;
    }
  }

  /** Adds what {@code other} has counted. */
  void join(Tally other) {
    count += other.count;
    span.join(other.span);
    for (int i = 0; i < quads.length; i++) {
      quads[i] += other.quads[i];
    }
  }

  /** Returns the number of events; those without a type are in it, but in no class. */
  public int count() {
    return count;
  }

  /** Returns the dates of the first and the last event. */
  public Span span() {
    return span;
  }

  /** Returns the number of events of a class. */
  public int count(QuadClass quad) {
    return quads[quad.ordinal()];
  }

  /** Returns the number of events of both classes of cooperation. */
  public int cooperation() {
    return count(QuadClass.VERBAL_COOPERATION) + count(QuadClass.MATERIAL_COOPERATION);
  }

  /** Returns the number of events of both classes of conflict. */
  public int conflict() {
    return count(QuadClass.VERBAL_CONFLICT) + count(QuadClass.MATERIAL_CONFLICT);
  }

  /** Returns cooperation less conflict. */
  public int net() {
    return cooperation() - conflict();
  }
}
