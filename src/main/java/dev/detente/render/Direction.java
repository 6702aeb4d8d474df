package dev.detente.render;

import java.util.List;

/** Finds the direction of text from the bidirectional classes of its characters. */
final class Direction {

  private Direction() {}

  /** Tells whether anything in {@code text} runs right to left. */
  static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      switch (Character.getDirectionality(text.codePointAt(i))) {
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
        Character.DIRECTIONALITY_ARABIC_NUMBER:
          return true;
        default:
      }
    }
    return false;
  }

  /** Tells whether the last letter of the words before {@code end} runs right to left. */
  static boolean endsRightToLeft(List<String> words, int end) {
    for (int word = end - 1; word >= 0; word--) {
      String text = words.get(word);
      for (int i = text.length(); i > 0; i -= Character.charCount(text.codePointBefore(i))) {
        switch (Character.getDirectionality(text.codePointBefore(i))) {
          case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
            return false;
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
            return true;
          default:
        }
      }
    }
    return false;
  }

  /**
   * Tells whether {@code text} begins with a letter. A figure or sign has no direction of its own,
   * and at the start of a line it takes that of the line rather than of its sentence.
   */
  static boolean beginsWithLetter(String text) {
    return !text.isEmpty()
        && switch (Character.getDirectionality(text.codePointAt(0))) {
          case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
              true;
          default -> false;
        };
  }
}
