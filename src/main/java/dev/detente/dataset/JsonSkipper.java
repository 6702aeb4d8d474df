package dev.detente.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Passes over JSON that is written plainly, in UTF-8 bytes, as fast as it can be while nothing is
 * let in that {@link JsonCursor} would refuse. What is not plain — an escape, a number, a deeper
 * structure — it does not pass over, and neither what is wrong: that is for the cursor to tell.
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

  private void white() {
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
      } else {
        int length = c < 0 ? utf8(i) : 0;
        if (length == 0) {
          return false;
        }
        i += length;
      }
    }
    return false;
  }

  /** Returns the length of the character of three bytes at {@code i}; 0 if it is malformed. */
  private int utf8(int i) {
    int c = bytes[i] & 0xFF;
    if (c >= 0xE0 && c <= 0xEF) {
      boolean sound = continues(i + 1) && continues(i + 2);
      // neither too long a form nor half of a surrogate pair
      boolean excluded =
          sound
              && ((c == 0xE0 && (bytes[i + 1] & 0xFF) < 0xA0)
                  || (c == 0xED && (bytes[i + 1] & 0xFF) > 0x9F));
      return sound && !excluded ? 3 : 0;
    }
    // the rest is rare: left to the decoder
    return 0;
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
    if (atString()) {
      return string();
    }
    if (!take('{')) {
      return false;
    }
    boolean english = false;
    boolean arabic = false;
    do {
      white();
      boolean isEnglish = isNext(ENGLISH);
      if ((isEnglish ? english : arabic) || !(isEnglish || isNext(ARABIC))) {
        return false;
      }
      english |= isEnglish;
      arabic |= !isEnglish;
      at += ENGLISH.length;
      if (!take(':') || !string()) {
        return false;
      }
    } while (take(','));
    return take('}');
  }

  /** Passes over a string, or an object of a name and a country, either of them missing. */
  boolean place() {
    if (atString()) {
      return string();
    }
    if (!take('{')) {
      return false;
    }
    boolean named = false;
    boolean located = false;
    do {
      white();
      boolean isName = isNext(NAME);
      if ((isName ? named : located) || !(isName || isNext(COUNTRY))) {
        return false;
      }
      named |= isName;
      located |= !isName;
      at += isName ? NAME.length : COUNTRY.length;
      if (!take(':') || !(isName ? text() : string())) {
        return false;
      }
    } while (take(','));
    return take('}');
  }

  /** Passes over a text that says something in every language it has. */
  boolean title() {
    passedEmpty = false;
    return text() && !passedEmpty;
  }

  private boolean isNext(byte[] name) {
    return at + name.length <= end
        && Arrays.equals(name, 0, name.length, bytes, at, at + name.length);
  }
}
