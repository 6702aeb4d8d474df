package dev.detente.render.page;

/** Numbers as drawings have them: with two decimals at most. */
final class Svg {

  private Svg() {}

  static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  static String percent(double share) {
    return number(share) + "%";
  }
}
