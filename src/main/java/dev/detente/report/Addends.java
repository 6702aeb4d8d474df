package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.FieldValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/** Adds up the numbers of a column, if there is one, and counts the values that are not numbers. */
public final class Addends implements Serializable {

  private static final long serialVersionUID = 1;

  private final transient Optional<Column<Event>> column;
  private String firstOther = "";
  private int others;

  Addends(Optional<Column<Event>> column) {
    this.column = column;
  }

  /** Returns the sum of the numbers of {@code event}; absent if it adds nothing. */
  Optional<BigDecimal> of(Event event) {
    if (column.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String value : column.get().cell().apply(event).values()) {
      Optional<BigDecimal> number = FieldValue.number(value);
      if (number.isPresent()) {
        sum = sum.add(number.get());
      } else {
        firstOther = others == 0 ? value : firstOther;
        others++;
      }
    }
    return sum.signum() == 0 ? Optional.empty() : Optional.of(sum);
  }

  /** Tells whether a column was asked for. */
  boolean isAsked() {
    return column.isPresent();
  }

  void join(Addends later) {
    firstOther = others == 0 ? later.firstOther : firstOther;
    others += later.others;
  }

  public String name() {
    return column.orElseThrow().name();
  }

  /** Returns how many values are not numbers, and were left out. */
  public int others() {
    return others;
  }

  /** Returns the first of them; empty if there are none. */
  public String firstOther() {
    return firstOther;
  }
}
