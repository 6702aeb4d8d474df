package dev.detente.dataset.rows;

import dev.detente.dataset.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes apart values, in the bytes that hold them, that are known to be sound JSON. */
final class SoundJson {

  private SoundJson() {}

  /** Takes the elements of an array. */
  interface Elements {
    void element(int from, int to);
  }

  /** Takes the members of an object. */
  interface Members {
    void member(String name, int from, int to);
  }

  /** Passes on the elements of the array that begins at {@code from}. */
  static void elements(byte[] bytes, int from, int to, Elements elements) {
    JsonScanner json = new JsonScanner(bytes, from + 1, to, false);
    while (!json.take(']')) {
      json.white();
      int element = json.at;
      json.value(1);
      elements.element(element, json.at);
      json.take(',');
    }
  }

  /** Passes on the members of the object that begins at {@code from}. */
  static void members(byte[] bytes, int from, int to, Members members) {
    JsonScanner json = new JsonScanner(bytes, from + 1, to, false);
    while (!json.take('}')) {
      json.white();
      int name = json.at;
      json.string();
      String decoded = decode(bytes, name, json.at);
      json.take(':');
      json.white();
      int value = json.at;
      json.value(1);
      members.member(decoded, value, json.at);
      json.take(',');
    }
  }

  /**
   * Walks from a value along {@code steps}, and through arrays, to values that are not arrays.
   *
   * @return whether it reaches the end of the steps
   */
  static boolean walk(byte[] bytes, int start, int stop, List<String> steps, Elements found) {
    boolean[] arrived = {steps.isEmpty()};
    if (bytes[start] == '[') {
      elements(bytes, start, stop, (from, to) -> arrived[0] |= walk(bytes, from, to, steps, found));
    } else if (arrived[0]) {
      found.element(start, stop);
    } else if (bytes[start] == '{') {
      List<String> rest = steps.subList(1, steps.size());
      members(
          bytes,
          start,
          stop,
          (name, from, to) -> {
            if (name.equals(steps.get(0))) {
              arrived[0] |= walk(bytes, from, to, rest, found);
            }
          });
    }
    return arrived[0];
  }

  /** Returns the kind of the value that begins with {@code first}. */
  static String kind(byte first) {
    return switch (first) {
      case '"' -> "string";
      case '{' -> "object";
      case '[' -> "array";
      case 't', 'f' -> "boolean";
      case 'n' -> "null";
      default -> "number";
    };
  }

  /** Tells whether a value is null or an empty string. */
  static boolean isAbsent(byte[] bytes, int from, int to) {
    return bytes[from] == 'n' || (bytes[from] == '"' && to - from == 2);
  }

  /** Returns a string, number or boolean as text; empty for null, an object or an array. */
  static String scalar(byte[] bytes, int from, int to) {
    return switch (bytes[from]) {
      case '"' -> decode(bytes, from, to);
      case '{', '[', 'n' -> "";
      default -> new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    };
  }

  /** Decodes a string: removes its quotation marks and resolves its escapes. */
  static String decode(byte[] bytes, int from, int to) {
    String text = new String(bytes, from + 1, to - from - 2, StandardCharsets.UTF_8);
    int escape = text.indexOf('\\');
    if (escape < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int copied = 0;
    for (; escape >= 0; escape = text.indexOf('\\', copied)) {
      decoded.append(text, copied, escape);
      char c = text.charAt(escape + 1);
      copied = escape + 2;
      switch (c) {
        case 'b' -> decoded.append('\b');
        case 'f' -> decoded.append('\f');
        case 'n' -> decoded.append('\n');
        case 'r' -> decoded.append('\r');
        case 't' -> decoded.append('\t');
        case 'u' -> {
          decoded.append((char) Integer.parseInt(text, copied, copied + 4, 16));
          copied += 4;
        }
        default -> decoded.append(c);
      }
    }
    return decoded.append(text, copied, text.length()).toString();
  }

  /** Returns a value as written, without white space between the values in it. */
  static String compact(byte[] bytes, int from, int to) {
    if (bytes[from] != '{' && bytes[from] != '[') {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
    byte[] compact = new byte[to - from];
    int length = 0;
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (!quoted && JsonText.isWhite(b)) {
        continue;
      }
      compact[length++] = b;
      if (b == '"') {
        quoted = !quoted;
      } else if (b == '\\') {
        compact[length++] = bytes[++i];
      }
    }
    return new String(compact, 0, length, StandardCharsets.UTF_8);
  }
}
