package dev.detente.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wraps text at spaces, by display width; only a word that is longer than a line is broken. A
 * figure or sign stays on the line of a word before it that runs right to left.
 */
public final class Wrap {

  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private Wrap() {}

  /** Returns the lines, at least one, of at most {@code width} cells each. */
  public static List<String> lines(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words(text, width)) {
      int cells = DisplayWidth.of(word);
      if (used > 0 && used + 1 + cells > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      if (cells > width) {
        List<String> pieces = pieces(word, width);
        lines.addAll(pieces.subList(0, pieces.size() - 1));
        word = pieces.get(pieces.size() - 1);
        cells = DisplayWidth.of(word);
      }
      line.append(word);
      used += cells;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Returns the pieces between which the text may be broken. */
  private static List<String> words(String text, int width) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    if (Direction.isRightToLeft(text)) {
      for (int i = words.size() - 1; i > 0; i--) {
        String both = words.get(i - 1) + " " + words.get(i);
        if (!Direction.beginsWithLetter(words.get(i))
            && Direction.endsRightToLeft(words, i)
            && DisplayWidth.of(both) <= width) {
          words.set(i - 1, both);
          words.remove(i);
        }
      }
    }
    return words;
  }

  /** Breaks a word at grapheme boundaries. */
  private static List<String> pieces(String word, int width) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int used = 0;
    Matcher graphemes = GRAPHEME.matcher(word);
    while (graphemes.find()) {
      int cells = DisplayWidth.of(graphemes.group());
      if (used > 0 && used + cells > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.append(graphemes.group());
      used += cells;
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
