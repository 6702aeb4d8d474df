package dev.detente.dataset;

import java.nio.charset.StandardCharsets;

/** Finds where JSON values end, without reading them: what is wrong in them is told later. */
final class JsonBounds {

  private static final byte[] EVENTS = "\"events\"".getBytes(StandardCharsets.UTF_8);

  private JsonBounds() {}

  /** Tells whether a byte is white space between the values of JSON. */
  static boolean isWhite(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Returns how many bytes the next value takes: as far as it goes, if it does not end. */
  static int valueLength(JsonWindow json) {
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

  /** Returns how many bytes are left of the line. */
  static int lineLength(JsonWindow json) {
    int length = 0;
    for (int b = json.at(0); b >= 0 && b != '\n'; b = json.at(length)) {
      length++;
    }
    return length;
  }

  /**
   * Tells whether the next value, an object, has a member {@code events} of its own. One that never
   * ends counts too: read as a whole, it is refused where it breaks off.
   */
  static boolean hasEvents(JsonWindow json) {
    int depth = 0;
    int i = 0;
    for (int b = json.at(i); b >= 0; b = json.at(i)) {
      switch (b) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '"' -> {
          int end = stringEnd(json, i);
          if (depth == 1 && json.matches(i, end, EVENTS) && followedByColon(json, end)) {
            return true;
          }
          i = end - 1;
        }
        default -> {}
      }
      if (depth == 0) {
        return false;
      }
      i++;
    }
    return true;
  }

  private static boolean followedByColon(JsonWindow json, int from) {
    int i = from;
    while (isWhite(json.at(i))) {
      i++;
    }
    return json.at(i) == ':';
  }

  /** Returns the index after the string that begins at {@code from}. */
  private static int stringEnd(JsonWindow json, int from) {
    int i = from + 1;
    for (int b = json.at(i); b >= 0 && b != '"'; b = json.at(i)) {
      i += b == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, json.length());
  }
}
