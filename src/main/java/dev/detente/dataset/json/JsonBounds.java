package dev.detente.dataset.json;

import dev.detente.model.MemberNames;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds where JSON values end without checking them, which comes later. */
final class JsonBounds {

  private JsonBounds() {}

  /** Returns how many bytes the next value takes: up to the end of the file if it does not end. */
  static int valueLength(FileWindow json) {
    int depth = 0;
    int i = 0;
    for (int b = json.at(i); b >= 0; b = json.at(i)) {
      switch (b) {
        case '{', '[' -> depth++;
        case '}', ']' -> {
          depth--;
          if (depth <= 0) {
            return depth == 0 ? i + 1 : i;
          }
        }
        case ',' -> {
          if (depth == 0) {
            return i;
          }
        }
        case '"' -> i = stringEnd(json, i) - 1;
        default -> {}
      }
      i++;
    }
    return i;
  }

  /**
   * The first object of a file.
   *
   * @param names the names of its members
   * @param end the index after it; 0 if it has a member {@code events}, where the search stops, or
   *     never ends
   */
  record Outline(Set<String> names, int end) {}

  /**
   * Looks through the next value, an object.
   *
   * @param toEvents whether the search stops at a member {@code events}
   */
  static Outline outline(FileWindow json, boolean toEvents) {
    Set<String> names = new LinkedHashSet<>();
    int depth = 0;
    int i = 0;
    for (int b = json.at(i); b >= 0; b = json.at(i)) {
      if (toEvents && names.contains(MemberNames.EVENTS)) {
        break;
      }
      switch (b) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '"' -> {
          int end = stringEnd(json, i);
          if (depth == 1 && followedByColon(json, end)) {
            names.add(json.text(i + 1, end - 1));
          }
          i = end - 1;
        }
        default -> {}
      }
      i++;
      if (depth == 0) {
        return new Outline(names, i);
      }
    }
    return new Outline(names, 0);
  }

  private static boolean followedByColon(FileWindow json, int from) {
    return json.at(afterWhite(json, from)) == ':';
  }

  /** Returns the index of the first byte from {@code from} on that is not white space. */
  static int afterWhite(FileWindow json, int from) {
    int i = from;
    while (JsonText.isWhite(json.at(i))) {
      i++;
    }
    return i;
  }

  /** Returns the index after the string that begins at {@code from}. */
  private static int stringEnd(FileWindow json, int from) {
    int i = from + 1;
    for (int b = json.at(i); b >= 0 && b != '"'; b = json.at(i)) {
      i += b == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, json.length());
  }
}
