package dev.detente.render;

/**
 * Measures text in the cells of a terminal: marks and format characters take none, wide East Asian
 * characters and emoji two (Unicode Standard Annex 11), all others one.
 */
final class DisplayWidth {

  /** The first code point of each range of wide characters, and the last. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x231A, 0x231B}, {0x2329, 0x232A}, {0x23E9, 0x23EC}, {0x2E80, 0x303E},
    {0x3041, 0xA4CF}, {0xA960, 0xA97C}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}
  };

  private DisplayWidth() {}

  /** Returns the cells that {@code text} takes. */
  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += of(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /** Returns the cells that one code point takes. */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint == 0xAD || codePoint >= ' ' ? 1 : 0;
    }
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT:
        return 0;
      default:
        return isWide(codePoint) ? 2 : 1;
    }
  }

  private static boolean isWide(int codePoint) {
    for (int[] range : WIDE) {
      if (codePoint < range[0]) {
        return false;
      }
      if (codePoint <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** Pads {@code text} on the right to {@code width} cells. */
  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** Pads {@code text} on the left to {@code width} cells. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
