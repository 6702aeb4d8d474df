package dev.detente.render;

import java.util.List;

/** Draws one sign for each of some numbers, its height to the scale of the largest. */
final class Sparkline {

  private Sparkline() {}

  static String of(List<Integer> values, Glyphs glyphs) {
    int most = 1;
    for (int value : values) {
      most = Math.max(most, value);
    }
    StringBuilder line = new StringBuilder();
    for (int value : values) {
      line.append(
          glyphs.levels().charAt(BarChart.cells(value, most, glyphs.levels().length() - 1)));
    }
    return line.toString();
  }
}
