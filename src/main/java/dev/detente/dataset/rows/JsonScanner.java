package dev.detente.dataset.rows;

import dev.detente.dataset.json.JsonCursor;
import dev.detente.dataset.json.JsonText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Passes over JSON in UTF-8 bytes, fast, and accepts exactly what {@link JsonCursor} accepts. It is
 * for the cursor to say what is wrong.
 */
final class JsonScanner {

  private static final int LONGEST_NUMBER = 1023;
  private static final String ESCAPES = "\"\\/bfnrt";

  /** Up to so many names of an object are compared one by one. */
  private static final int FEW = 16;

  private byte[] bytes;
  private int end;
  private boolean inLine;

  /** The open arrays and objects, from the outside in; kept for reuse by the next value. */
  private Level[] levels = {};

  /** Whether the last string had an escape. */
  private boolean escaped;

  /** Where the next byte is. */
  int at;

  /** Has nothing to pass over until it begins. */
  JsonScanner() {
    this(new byte[0], 0, 0, false);
  }

  /** Begins at {@code from}. */
  JsonScanner(byte[] bytes, int from, int end, boolean inLine) {
    begin(bytes, from, end, inLine);
  }

  /**
   * Begins anew, at {@code from}.
   *
   * @param inLine whether a line feed ends the input, as in JSON Lines
   */
  final void begin(byte[] bytes, int from, int end, boolean inLine) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
    this.inLine = inLine;
  }

  /** Passes over white space. */
  void white() {
    while (at < end && bytes[at] <= ' ' && isWhite(bytes[at])) {
      at++;
    }
  }

  private boolean isWhite(byte b) {
    return JsonText.isWhite(b) && !(inLine && b == '\n');
  }

  /** Passes over white space, then over {@code wanted}; tells whether that was there. */
  boolean take(char wanted) {
    if (at < end && bytes[at] <= ' ') {
      white();
    }
    if (at < end && bytes[at] == wanted) {
      at++;
      return true;
    }
    return false;
  }

  /** Tells whether only white space is left of the input, or of the line. */
  boolean atEnd() {
    white();
    return at == end || bytes[at] == '\n';
  }

  /** Tells whether the next value is a string. */
  boolean atString() {
    white();
    return at < end && bytes[at] == '"';
  }

  /**
   * Passes over any value; tells whether there was one.
   *
   * @param depth how many objects and arrays it is in
   */
  boolean value(int depth) {
    int open = 0;
    do {
      white();
      byte first = at < end ? bytes[at] : 0;
      if (first == '{' || first == '[') {
        if (depth + open == JsonText.NESTING_LIMIT) {
          return false;
        }
        at++;
        Level level = level(open++);
        level.begin(first == '{');
        if (!take(level.close)) {
          if (level.isObject && !name(level)) {
            return false;
          }
          continue;
        }
        open--;
      } else if (!scalar(first)) {
        return false;
      }
      // where no comma follows, the array or object around the value ends
      while (open > 0 && !take(',')) {
        open--;
        if (!take(levels[open].close)) {
          return false;
        }
      }
      if (open > 0 && levels[open - 1].isObject && !name(levels[open - 1])) {
        return false;
      }
    } while (open > 0);
    return true;
  }

  private Level level(int open) {
    if (open == levels.length) {
      levels = Arrays.copyOf(levels, open + 1);
      levels[open] = new Level();
    }
    return levels[open];
  }

  /** Passes over the name of a member and the colon behind it. */
  private boolean name(Level level) {
    if (!atString()) {
      return false;
    }
    int from = at;
    return string() && level.add(from) && take(':');
  }

  private boolean scalar(byte first) {
    return switch (first) {
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> at < end && number();
    };
  }

  /** An open object or array, and the names that were in it. */
  private final class Level {

    boolean isObject;
    char close;
    private int[] places = new int[2 * FEW];
    private int count;
    private Set<String> decoded;

    void begin(boolean object) {
      isObject = object;
      close = object ? '}' : ']';
      count = 0;
      decoded = null;
    }

    /** Adds the name that has just been passed over; tells whether it is new. */
    boolean add(int from) {
      if (decoded == null && (escaped || count == FEW)) {
        decoded = new HashSet<>();
        for (int i = 0; i < count; i++) {
          decoded.add(SoundJson.decode(bytes, places[2 * i], places[2 * i + 1]));
        }
      }
      if (decoded != null) {
        return decoded.add(SoundJson.decode(bytes, from, at));
      }
      for (int i = 0; i < count; i++) {
        int length = places[2 * i + 1] - places[2 * i];
        if (length == at - from && Utf8.same(bytes, places[2 * i], bytes, from, length)) {
          return false;
        }
      }
      places[2 * count] = from;
      places[2 * count + 1] = at;
      count++;
      return true;
    }
  }

  /** Passes over a string. */
  boolean string() {
    if (!take('"')) {
      return false;
    }
    escaped = false;
    int i = Utf8.textEnd(bytes, at, end);
    while (i < end && bytes[i] == '\\') {
      escaped = true;
      i = Utf8.textEnd(bytes, i + escape(i), end);
    }
    at = i + 1;
    return i < end && bytes[i] == '"';
  }

  /** Returns the length of the escape at {@code i}; that of all the rest if it is not one. */
  private int escape(int i) {
    int none = end - i;
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

  /** Returns the UTF-16 unit that the escape at {@code i} stands for; -1 if it is not one. */
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
    return at == end || JsonText.isWhite(bytes[at]) || ",]}".indexOf(bytes[at]) >= 0;
  }
}
