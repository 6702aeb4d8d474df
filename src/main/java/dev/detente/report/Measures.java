package dev.detente.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The columns that tell what was counted. */
final class Measures {

  /** How many events, and of which kind. */
  static final List<String> COUNTS = List.of("count", "cooperation", "conflict", "net");

  /** From when to when. */
  static final List<String> SPAN = List.of("first", "last");

  /** All of them. */
  static final List<String> NAMES =
      List.of("count", "cooperation", "conflict", "net", "first", "last");

  private Measures() {}

  static boolean isMeasure(String name) {
    return NAMES.contains(name);
  }

  static Cell cell(Tally tally, String name) {
    return switch (name) {
      case "first" -> new Cell.Text(tally.span().first());
      case "last" -> new Cell.Text(tally.span().last());
      default -> new Cell.Count(count(tally, name));
    };
  }

  static <T> Comparator<T> order(Function<T, Tally> tally, String name) {
    return switch (name) {
      case "first" -> Comparator.comparing(row -> tally.apply(row).span(), Span.BY_FIRST);
      case "last" -> Comparator.comparing(row -> tally.apply(row).span(), Span.BY_LAST);
      default -> Comparator.comparingInt(row -> count(tally.apply(row), name));
    };
  }

  private static int count(Tally tally, String name) {
    return switch (name) {
      case "count" -> tally.count();
      case "cooperation" -> tally.cooperation();
      case "conflict" -> tally.conflict();
      case "net" -> tally.net();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
