package dev.detente.report;

import java.util.Locale;
import java.util.function.Function;

/** A figure of a tally: a number of events, or one end of their span. */
enum Measure {
  COUNT,
  COOPERATION,
  CONFLICT,
  NET,
  FIRST,
  LAST;

  /** Returns the column that shows it for the tally of each row. */
  <T> Column<T> column(Function<T, Tally> tally) {
    return new Column<>(key(), row -> cell(tally.apply(row)));
  }

  /** Tells whether it counts only events with a quad class. */
  boolean isOfQuads() {
    return this == COOPERATION || this == CONFLICT || this == NET;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  private Cell cell(Tally tally) {
    return switch (this) {
      case COUNT -> new Cell.Count(tally.count());
      case COOPERATION -> new Cell.Count(tally.cooperation());
      case CONFLICT -> new Cell.Count(tally.conflict());
      case NET -> new Cell.Count(tally.net());
      case FIRST -> new Cell.Date(tally.span().start(), false);
      case LAST -> new Cell.Date(tally.span().end(), true);
    };
  }
}
