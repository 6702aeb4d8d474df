package dev.detente.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Passes over JSON that is written plainly, in UTF-8 bytes, as fast as it can be while nothing is
 * let in that {@link JsonCursor} would refuse. What is not plain — an escape, a number, a deeper
 * structure — it does not pass over, nor what is wrong: that is for the cursor to tell.
 */
final class JsonSkipper {

  private static final byte[] ENGLISH = name("en");
  private static final byte[] ARABIC = name("ar");
  private static final byte[] NAME = name("name");
  private static final byte[] COUNTRY = name("country");

  /** The first and the last byte that begin a character of two. */
  private static final byte TWO_BYTES = (byte) 0xC2;

  private static final byte LAST_TWO_BYTES = (byte) 0xDF;

  /** The first byte, as a number, after those that go on with a character. */
  private static final byte CONTINUED = (byte) 0xC0;

  /** What is passed over. */
  final byte[] bytes;

  private final int end;

  /** Where the next byte is. */
  int at;

  private boolean passedEmpty;

  JsonSkipper(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  private static byte[] name(String name) {
    return ('"' + name + '"').getBytes(StandardCharsets.US_ASCII);
  }

  /** Passes over white space, then over {@code wanted}; tells whether it was there. */
  boolean take(char wanted) {
    if (at < end && bytes[at] == wanted) {
      at++;
      return true;
    }
    white();
    if (at < end && bytes[at] == wanted) {
      at++;
      return true;
    }
    return false;
  }

  /** Tells whether there is nothing but white space left on the line. */
  boolean atLineEnd() {
    white();
    return at == end || bytes[at] == '\n';
  }

  /** Tells whether the next value is a string. */
  boolean atString() {
    white();
    return at < end && bytes[at] == '"';
  }

  /** Passes over white space. */
  void white() {
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
  }

  /** Passes over a string without escapes. */
  boolean string() {
    if (!take('"')) {
      return false;
    }
    int start = at;
    int i = start;
    while (i < end) {
      int c = bytes[i];
      if (c >= ' ') {
        if (c == '"') {
          at = i + 1;
          passedEmpty |= i == start;
          return true;
        }
        if (c == '\\') {
          return false;
        }
        i++;
      } else if (c >= TWO_BYTES && c <= LAST_TWO_BYTES && i + 1 < end && bytes[i + 1] < CONTINUED) {
        i += 2;
      } else if (c < 0 && isThreeBytes(i)) {
        i += 3;
      } else {
        return false;
      }
    }
    return false;
  }

  /** Tells whether a character of three bytes is at {@code i}; those of four are rare. */
  private boolean isThreeBytes(int i) {
    int c = bytes[i] & 0xFF;
    if (c < 0xE0 || c > 0xEF || !continues(i + 1) || !continues(i + 2)) {
      return false;
    }
    int next = bytes[i + 1] & 0xFF;
    // neither too long a form nor half of a surrogate pair
    return !(c == 0xE0 && next < 0xA0) && !(c == 0xED && next > 0x9F);
  }

  private boolean continues(int i) {
    return i < end && (bytes[i] & 0xC0) == 0x80;
  }

  /** Passes over an array of strings. */
  boolean strings() {
    if (!take('[')) {
      return false;
    }
    if (take(']')) {
      return true;
    }
    do {
      if (!string()) {
        return false;
      }
    } while (take(','));
    return take(']');
  }

  /** Passes over a string, or an object of an English and an Arabic one, either of them missing. */
  boolean text() {
    return atString() ? string() : members(ENGLISH, ARABIC);
  }

  /** Passes over a text that says something in every language it has. */
  boolean title() {
    passedEmpty = false;
    return text() && !passedEmpty;
  }

  /** Passes over a string, or an object of a name and a country, either of them missing. */
  boolean place() {
    return atString() ? string() : members(NAME, COUNTRY);
  }

  /** Passes over an object of one or two members: the name is a text, all others are strings. */
  private boolean members(byte[] first, byte[] second) {
    if (!take('{')) {
      return false;
    }
    boolean firstPassed = false;
    boolean secondPassed = false;
    do {
      white();
      boolean isFirst = isNext(first);
      if ((isFirst ? firstPassed : secondPassed) || !(isFirst || isNext(second))) {
        return false;
      }
      firstPassed |= isFirst;
      secondPassed |= !isFirst;
      at += isFirst ? first.length : second.length;
      if (!take(':') || !(isFirst && first == NAME ? text() : string())) {
        return false;
      }
    } while (take(','));
    return take('}');
  }

  private boolean isNext(byte[] name) {
    return at + name.length <= end
        && Arrays.equals(name, 0, name.length, bytes, at, at + name.length);
  }
}
