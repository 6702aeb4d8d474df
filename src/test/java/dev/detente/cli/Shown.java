package dev.detente.cli;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of output as a terminal shows it that follows the Unicode bidirectional algorithm.
 *
 * @param line the line as it was written
 * @param order for each cell from the left, the index in {@code line} of what stands there
 */
public record Shown(String line, List<Integer> order) {

  /** Shows a line on a terminal where all lines run from the left. */
  static Shown fromTheLeft(String line) {
    return of(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  /** Shows a line on a terminal where the first letter of a line tells which way it runs. */
  static Shown byItsFirstLetter(String line) {
    return of(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
  }

  private static Shown of(String line, int direction) {
    byte[] levels = new byte[line.length()];
    Integer[] order = new Integer[line.length()];
    if (!line.isEmpty()) {
      Bidi bidi = new Bidi(line, direction);
      for (int i = 0; i < levels.length; i++) {
        levels[i] = (byte) bidi.getLevelAt(i);
        order[i] = i;
      }
      Bidi.reorderVisually(levels, 0, order, 0, order.length);
    }
    return new Shown(line, List.of(order));
  }

  /** Returns the words of Latin letters and digits that do not stand where they were written. */
  List<String> moved() {
    List<String> moved = new ArrayList<>();
    int from = 0;
    for (String word : line.split(" ", -1)) {
      if (isLatin(word) && !stays(from, from + word.length())) {
        moved.add(word);
      }
      from += word.length() + 1;
    }
    return moved;
  }

  /** Tells whether every character of a part stands where it was written, unreversed. */
  boolean stays(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean mixed = !isNeutral(line.charAt(i)) && !isLatin(line.charAt(i));
      if (order.get(i) != i && !mixed) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether what is written between two columns is shown between them, in any order. */
  boolean keeps(int from, int to) {
    return order.subList(from, to).stream().allMatch(index -> index >= from && index < to);
  }

  /** Returns the index of the first letter that runs from the right, or the length. */
  public static int firstArabic(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (isArabic(line.charAt(i))) {
        return i;
      }
    }
    return line.length();
  }

  private static boolean isLatin(String word) {
    return word.chars().anyMatch(c -> isLatin((char) c));
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean isNeutral(char c) {
    return !Character.isLetterOrDigit(c);
  }

  private static boolean isArabic(char c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }
}
