package dev.detente.dataset.rows;

import dev.detente.dataset.json.JsonCursor;
import dev.detente.dataset.json.JsonText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Passes over JSON in UTF-8 bytes as fast as it can be while nothing is let in that {@link
 * JsonCursor} would refuse, and nothing held up that it would let in. What is wrong is for the
 * cursor to tell.
 */
final class JsonScanner {

  /** The first and the last byte that begin a character of two. */
  private static final byte TWO_BYTES = (byte) 0xC2;

  private static final byte LAST_TWO_BYTES = (byte) 0xDF;

  /** The first byte, as a number, after those that go on with a character. */
  private static final byte CONTINUED = (byte) 0xC0;

  private static final int LONGEST_NUMBER = 1023;
  private static final String ESCAPES = "\"\\/bfnrt";

  /** Names of objects are compared one by one up to that many. */
  private static final int FEW = 16;

  final byte[] bytes;
  private final int end;
  private final boolean inLine;

  /** Where the next byte is. */
  int at;

  /**
   * Begins at {@code from}.
   *
   * @param inLine whether a line feed ends what there is, as in JSON Lines
   */
  JsonScanner(byte[] bytes, int from, int end, boolean inLine) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
    this.inLine = inLine;
  }

  /** Takes the elements of an array. */
  interface Elements {
    void element(int from, int to);
  }

  /** Takes the members of an object. */
  interface Members {
    void member(String name, int from, int to);
  }

  /** Hands on the elements of a sound array that begins at {@code from}. */
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

  /** Hands on the members of a sound object that begins at {@code from}. */
  static void members(byte[] bytes, int from, int to, Members members) {
    JsonScanner json = new JsonScanner(bytes, from + 1, to, false);
    while (!json.take('}')) {
      json.white();
      int name = json.at;
      json.string();
      String decoded = Values.decode(bytes, name, json.at);
      json.take(':');
      json.white();
      int value = json.at;
      json.value(1);
      members.member(decoded, value, json.at);
      json.take(',');
    }
  }

  static boolean isWhite(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /** Passes over white space. */
  void white() {
    while (at < end
        && (bytes[at] == ' '
            || bytes[at] == '\t'
            || bytes[at] == '\r'
            || (bytes[at] == '\n' && !inLine))) {
      at++;
    }
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

  /** Tells whether there is nothing but white space left, of the line if lines are read. */
  boolean atEnd() {
    white();
    return at == end || bytes[at] == '\n';
  }

  /** Tells whether the next value is a string. */
  boolean atString() {
    white();
    return at < end && bytes[at] == '"';
  }

  /** Passes over any value; tells whether there was one. */
  boolean value(int depth) {
    white();
    if (at == end) {
      return false;
    }
    return switch (bytes[at]) {
      case '"' -> string();
      case '{' -> depth < JsonText.NESTING_LIMIT && object(depth + 1);
      case '[' -> depth < JsonText.NESTING_LIMIT && array(depth + 1);
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  /** Passes over a string. */
  boolean string() {
    if (!take('"')) {
      return false;
    }
    int i = at;
    while (i < end) {
      int c = bytes[i];
      if (c >= ' ') {
        if (c == '"') {
          at = i + 1;
          return true;
        }
        i += c == '\\' ? escape(i) : 1;
      } else {
        int length = c < 0 ? character(i) : 0;
        if (length == 0) {
          return false;
        }
        i += length;
      }
    }
    return false;
  }

  /** Returns how many bytes the character beyond ASCII at {@code i} takes; 0 if there is none. */
  int character(int i) {
    int c = bytes[i];
    if (c >= TWO_BYTES && c <= LAST_TWO_BYTES && i + 1 < end && bytes[i + 1] < CONTINUED) {
      return 2;
    }
    return isThreeBytes(i) ? 3 : isFourBytes(i) ? 4 : 0;
  }

  /** Returns the length of the escape at {@code i}, beyond all there is if it is none. */
  private int escape(int i) {
    int none = end;
    if (i + 1 >= end) {
      return none;
    }
    if (bytes[i + 1] != 'u') {
      return ESCAPES.indexOf(bytes[i + 1]) < 0 ? none : 2;
    }
    int unit = unit(i);
    if (unit < 0 || Character.isLowSurrogate((char) unit)) {
      return none;
    }
    if (!Character.isHighSurrogate((char) unit)) {
      return 6;
    }
    int low = i + 7 < end && bytes[i + 6] == '\\' && bytes[i + 7] == 'u' ? unit(i + 6) : -1;
    return low >= 0 && Character.isLowSurrogate((char) low) ? 12 : none;
  }

  /** Returns the unit of UTF-16 that the escape at {@code i} stands for; -1 if it is none. */
  private int unit(int i) {
    if (i + 6 > end) {
      return -1;
    }
    int unit = 0;
    for (int k = i + 2; k < i + 6; k++) {
      int digit = bytes[k] < 0 ? -1 : Character.digit(bytes[k], 16);
      if (digit < 0) {
        return -1;
      }
      unit = 16 * unit + digit;
    }
    return unit;
  }

  private boolean isThreeBytes(int i) {
    int c = bytes[i] & 0xFF;
    if (c < 0xE0 || c > 0xEF || !continues(i + 1) || !continues(i + 2)) {
      return false;
    }
    int next = bytes[i + 1] & 0xFF;
    // neither too long a form nor half of a surrogate pair
    return !(c == 0xE0 && next < 0xA0) && !(c == 0xED && next > 0x9F);
  }

  private boolean isFourBytes(int i) {
    int c = bytes[i] & 0xFF;
    if (c < 0xF0 || c > 0xF4 || !continues(i + 1) || !continues(i + 2) || !continues(i + 3)) {
      return false;
    }
    int next = bytes[i + 1] & 0xFF;
    // neither too long a form nor beyond the last character
    return !(c == 0xF0 && next < 0x90) && !(c == 0xF4 && next > 0x8F);
  }

  private boolean continues(int i) {
    return i < end && (bytes[i] & 0xC0) == 0x80;
  }

  private boolean array(int depth) {
    at++;
    if (take(']')) {
      return true;
    }
    do {
      if (!value(depth)) {
        return false;
      }
    } while (take(','));
    return take(']');
  }

  private boolean object(int depth) {
    at++;
    if (take('}')) {
      return true;
    }
    int[] places = new int[2 * FEW];
    int count = 0;
    Set<String> names = null;
    do {
      if (!atString()) {
        return false;
      }
      int from = at;
      if (!string()) {
        return false;
      }
      boolean escaped = indexOf((byte) '\\', from, at) >= 0;
      if (names == null && (count == FEW || escaped)) {
        names = new HashSet<>();
        for (int i = 0; i < count; i++) {
          names.add(Values.decode(bytes, places[2 * i], places[2 * i + 1]));
        }
      }
      if (names != null) {
        if (!names.add(Values.decode(bytes, from, at))) {
          return false;
        }
      } else {
        for (int i = 0; i < count; i++) {
          if (Arrays.equals(bytes, places[2 * i], places[2 * i + 1], bytes, from, at)) {
            return false;
          }
        }
        places[2 * count] = from;
        places[2 * count + 1] = at;
        count++;
      }
      if (!take(':') || !value(depth)) {
        return false;
      }
    } while (take(','));
    return take('}');
  }

  private int indexOf(byte wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private boolean word(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= end || bytes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    at += word.length();
    return endsScalar();
  }

  private boolean number() {
    int start = at;
    if (bytes[at] == '-') {
      at++;
    }
    if (at < end && bytes[at] == '0') {
      at++;
    } else if (!digits()) {
      return false;
    }
    if (at < end && bytes[at] == '.') {
      at++;
      if (!digits()) {
        return false;
      }
    }
    if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
      at++;
      if (at < end && (bytes[at] == '+' || bytes[at] == '-')) {
        at++;
      }
      if (!digits()) {
        return false;
      }
    }
    return at - start <= LONGEST_NUMBER && endsScalar();
  }

  private boolean digits() {
    int start = at;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at > start;
  }

  private boolean endsScalar() {
    return at == end || isWhite(bytes[at]) || ",]}".indexOf(bytes[at]) >= 0;
  }
}
