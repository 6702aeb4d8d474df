package dev.detente.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One of several short values that share a line.
 *
 * @param text the value, escaped
 * @param paint paints it
 */
record Part(String text, UnaryOperator<String> paint) {

  private static final String GAP = "  ";

  /** Makes a part without a colour. */
  static Part of(String text) {
    return new Part(text, UnaryOperator.identity());
  }

  /**
   * Packs parts into lines of at most {@code width} cells. A longer part gets lines of its own; one
   * that runs right to left ends its line, so that nothing is displayed on its wrong side.
   */
  static List<String> lines(List<Part> parts, int width) {
    List<String> lines = new ArrayList<>();
    int room = 0;
    for (Part part : parts) {
      int cells = DisplayWidth.of(part.text);
      if (cells > width) {
        String indent = "";
        for (String piece : Wrap.lines(part.text, width - GAP.length())) {
          lines.add(indent + part.paint.apply(piece));
          indent = GAP;
        }
        room = 0;
        continue;
      }
      if (GAP.length() + cells <= room) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + GAP + part.paint.apply(part.text));
        room -= GAP.length() + cells;
      } else {
        lines.add(part.paint.apply(part.text));
        room = width - cells;
      }
      if (Direction.isRightToLeft(part.text)) {
        room = 0;
      }
    }
    return lines;
  }
}
