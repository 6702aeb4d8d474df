package dev.detente.render;

/** The signs that charts are drawn with. */
public enum Glyphs {
  /** For terminals that show Unicode. */
  UNICODE("▒", "█", "│", " ▁▂▃▄▅▆▇█", "–", "·"),
  /** For all others. */
  ASCII("-", "+", "|", " .:-=+*%#", "-", "*");

  private final String conflict;
  private final String cooperation;
  private final String axis;
  private final String levels;
  private final String dash;
  private final String dot;

  Glyphs(String conflict, String cooperation, String axis, String levels, String dash, String dot) {
    this.conflict = conflict;
    this.cooperation = cooperation;
    this.axis = axis;
    this.levels = levels;
    this.dash = dash;
    this.dot = dot;
  }

  /** Returns one cell of a bar of conflict. */
  String conflict() {
    return conflict;
  }

  /** Returns one cell of a bar of cooperation, or of any other bar. */
  String cooperation() {
    return cooperation;
  }

  /** Returns the line between the two. */
  String axis() {
    return axis;
  }

  /** Returns the signs of a sparkline, lowest first; the first stands for nothing. */
  String levels() {
    return levels;
  }

  /** Returns the dash of a span. */
  String dash() {
    return dash;
  }

  /** Returns the dot between the parts of a heading. */
  String dot() {
    return dot;
  }
}
