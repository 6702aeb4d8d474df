package dev.detente.render.page;

import dev.detente.render.Visible;
import java.util.function.UnaryOperator;

/**
 * Tells a script how letters are folded, so that it finds in a page what the program finds in a
 * record. The folded texts themselves would be half of the page.
 */
final class FoldTable {

  /** Latin with marks, Cyrillic and Arabic: of other letters the script knows as much as we. */
  private static final String[] RANGES = {
    "\u00DF\u024F", "\u0430\u0491", "\u0610\u065F", "\u066E\u06FF"
  };

  private FoldTable() {}

  /**
   * Returns entries with a blank between, each a letter and what it is folded to: nothing, if it is
   * only a mark.
   */
  static String of(UnaryOperator<String> folding) {
    StringBuilder table = new StringBuilder();
    for (String range : RANGES) {
      for (char c = range.charAt(0); c <= range.charAt(1); c++) {
        String folded = folding.apply("a" + c + "b");
        boolean letter = folded.indexOf(' ') < 0 && Visible.of("" + c).length() == 1;
        if (letter && Character.toLowerCase(c) == c && !folded.equals("a" + c + "b")) {
          table.append(table.length() == 0 ? "" : " ").append(c);
          table.append(folded, 1, folded.length() - 1);
        }
      }
    }
    return table.toString();
  }
}
