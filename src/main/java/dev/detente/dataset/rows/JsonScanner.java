package dev.detente.dataset.rows;

import dev.detente.dataset.json.JsonCursor;
import dev.detente.model.Language;
import dev.detente.model.MemberNames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Passes over JSON that is written simply, in UTF-8 bytes, as fast as it can be while nothing is
 * let in that {@link JsonCursor} would refuse. What is not simple — an escape, a number, a deeper
 * structure — it does not pass over, nor what is wrong: that is for the cursor to tell.
 */
final class JsonScanner {

  /** What a value may be. */
  enum Form {
    STRING,
    /** A string, or strings by language. */
    TEXT,
    /** A text that is not empty. */
    TITLE,
    STRINGS,
    /** A string, or an object of name and country. */
    PLACE
  }

  private static final byte[] ENGLISH = name(Language.EN.code());
  private static final byte[] ARABIC = name(Language.AR.code());
  private static final byte[] NAME = name(MemberNames.NAME);
  private static final byte[] COUNTRY = name(MemberNames.COUNTRY);

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

  JsonScanner(byte[] bytes, int from, int end) {
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

  static boolean isWhite(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /** Passes over white space within a line. */
  void white() {
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
  }

  /** Passes over a value; tells whether it is of that form. */
  boolean value(Form form) {
    return switch (form) {
      case STRING -> string();
      case TEXT -> text();
      case TITLE -> title();
      case STRINGS -> strings();
      case PLACE -> place();
    };
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
  private boolean strings() {
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
  private boolean text() {
    return atString() ? string() : members(ENGLISH, ARABIC);
  }

  /** Passes over a text that says something in every language it has. */
  private boolean title() {
    passedEmpty = false;
    return text() && !passedEmpty;
  }

  /** Passes over a string, or an object of a name and a country, either of them missing. */
  private boolean place() {
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
