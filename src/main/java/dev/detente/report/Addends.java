package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.FieldValue;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the numbers of a column, to be added up, and remembers that there was what is none. */
public final class Addends {

  private final Column<Event> column;
  private String firstOther = "";
  private int others;

  Addends(Column<Event> column) {
    this.column = column;
  }

  /** Returns what the numbers of {@code event} come to. */
  BigDecimal of(Event event) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String value : column.cell().apply(event).values()) {
      Optional<BigDecimal> number = FieldValue.number(value);
      if (number.isPresent()) {
        sum = sum.add(number.get());
      } else {
        firstOther = others == 0 ? value : firstOther;
        others++;
      }
    }
    return sum;
  }

  void join(Addends later) {
    firstOther = others == 0 ? later.firstOther : firstOther;
    others += later.others;
  }

  /** Returns the name of the column. */
  public String name() {
    return column.name();
  }

  /** Returns how many values are no numbers, and were left out. */
  public int others() {
    return others;
  }

  /** Returns the first of these; empty if there are none. */
  public String firstOther() {
    return firstOther;
  }
}
