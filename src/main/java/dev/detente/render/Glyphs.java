package dev.detente.render;

/**
 * The signs with which charts are drawn, one cell each.
 *
 * @param conflict a cell of a bar of conflict
 * @param cooperation a cell of a bar of cooperation, or of any other bar
 * @param axis the line between the two
 * @param levels the levels of a sparkline, lowest first; the first stands for 0
 * @param dash the dash of a span
 */
public record Glyphs(String conflict, String cooperation, String axis, String levels, String dash) {

  /** For terminals that show Unicode. */
  public static final Glyphs UNICODE = new Glyphs("▒", "█", "│", " ▁▂▃▄▅▆▇█", "–");

  /** For all others. */
  public static final Glyphs ASCII = new Glyphs("-", "+", "|", " .:-=+*%#", "-");
}
