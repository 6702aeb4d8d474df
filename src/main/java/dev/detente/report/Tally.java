package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.QuadClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/** Counts events, in total and by quad class, with their span and the sum of a field. */
public final class Tally implements Serializable {

  private static final long serialVersionUID = 1;

  private final int[] quads = new int[QuadClass.values().length];
  private final Span span = new Span();
  private int count;

  /** Null until something is added: few runs have a sum, and decimals take long to initialize. */
  private BigDecimal sum;

  public void add(Event event) {
    count++;
    span.add(event.date());
    Optional<QuadClass> quad = event.quad();
    if (quad.isPresent()) {
      quads[quad.get().ordinal()]++;
    }
  }

  void add(BigDecimal amount) {
    sum = sum == null ? amount : sum.add(amount);
  }

  void join(Tally other) {
    count += other.count;
    if (other.sum != null) {
      add(other.sum);
    }
    span.join(other.span);
    for (int i = 0; i < quads.length; i++) {
      quads[i] += other.quads[i];
    }
  }

  /** Returns the number of events, including those without a quad class. */
  public int count() {
    return count;
  }

  public BigDecimal sum() {
    return sum == null ? BigDecimal.ZERO : sum;
  }

  /** Tells whether any event has a quad class. */
  public boolean hasQuads() {
    return cooperation() + conflict() > 0;
  }

  public Span span() {
    return span;
  }

  /** Returns the number of events of a quad class. */
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

  /** Returns cooperation minus conflict. */
  public int net() {
    return cooperation() - conflict();
  }
}
