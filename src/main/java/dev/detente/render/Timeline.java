package dev.detente.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A sparkline of the number of events in each month or, if months take too much room, in each of
 * the finest unit that fits.
 *
 * @param unit the time that one sign stands for
 * @param line the first and the last unit with the signs between them, then the least and the
 *     greatest number
 */
record Timeline(String unit, String line) {

  private static final int MONTHS_OF_YEAR = 12;
  private static final int MONTHS_OF_QUARTER = 3;

  /** The units, finest first, with the months in each. */
  private static final List<Unit> UNITS =
      List.of(
          new Unit("months", 1),
          new Unit("quarters", MONTHS_OF_QUARTER),
          new Unit("years", MONTHS_OF_YEAR),
          new Unit("decades", 10 * MONTHS_OF_YEAR),
          new Unit("centuries", 100 * MONTHS_OF_YEAR),
          new Unit("millennia", 1000 * MONTHS_OF_YEAR));

  private record Unit(String name, int months) {}

  /**
   * Draws the counts of all months from {@code first} to {@code last} in {@code room} cells; in
   * more if not even millennia fit.
   */
  static Timeline fitted(String first, String last, List<Integer> counts, Glyphs glyphs, int room) {
    Timeline timeline = null;
    for (Unit unit : UNITS) {
      String line = line(unit, first, last, sums(unit, first, counts), glyphs);
      timeline = new Timeline(unit.name(), line);
      if (DisplayWidth.of(line) <= room) {
        break;
      }
    }
    return timeline;
  }

  private static List<Integer> sums(Unit unit, String first, List<Integer> counts) {
    int start = number(first);
    List<Integer> sums = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      int place = Math.floorDiv(start + i, unit.months()) - Math.floorDiv(start, unit.months());
      if (place == sums.size()) {
        sums.add(0);
      }
      sums.set(place, sums.get(place) + counts.get(i));
    }
    return sums;
  }

  private static String line(
      Unit unit, String first, String last, List<Integer> sums, Glyphs glyphs) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int sum : sums) {
      least = Math.min(least, sum);
      most = Math.max(most, sum);
    }
    return label(unit, first)
        + " "
        + sparkline(sums, glyphs)
        + " "
        + label(unit, last)
        + "  "
        + least
        + glyphs.dash()
        + most;
  }

  /** Draws a sign for each value, scaled to the largest. */
  static String sparkline(List<Integer> values, Glyphs glyphs) {
    int most = 1;
    for (int value : values) {
      most = Math.max(most, value);
    }
    StringBuilder line = new StringBuilder();
    for (int value : values) {
      int level = BarChart.cells(value, most, glyphs.levels().length() - 1);
      line.append(glyphs.levels().charAt(level));
    }
    return line.toString();
  }

  /** Returns the month itself, its quarter or its year. */
  private static String label(Unit unit, String month) {
    String year = month.substring(0, month.lastIndexOf('-'));
    return switch (unit.months()) {
      case 1 -> month;
      case MONTHS_OF_QUARTER ->
          year + "-Q" + (Math.floorMod(number(month), MONTHS_OF_YEAR) / MONTHS_OF_QUARTER + 1);
      default -> year;
    };
  }

  /** Returns the number of months since the year 0 of a month such as {@code 2025-02}. */
  private static int number(String month) {
    int dash = month.lastIndexOf('-');
    return Integer.parseInt(month.substring(0, dash)) * MONTHS_OF_YEAR
        + Integer.parseInt(month.substring(dash + 1))
        - 1;
  }
}
