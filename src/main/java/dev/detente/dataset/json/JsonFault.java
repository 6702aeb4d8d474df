package dev.detente.dataset.json;

import dev.detente.model.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the first place where a text violates RFC 8259 or holds half a surrogate pair. A reader
 * that refuses a text only knows how far it had read, which is not where the fault is.
 */
final class JsonFault {

  private static final Pattern SCALAR =
      Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  /** An escape, or the first of a pair of escapes, that is cut off by the end of the text. */
  private static final Pattern CUT_ESCAPE =
      Pattern.compile(
          "\\\\(u[0-9a-fA-F]{0,3}|u[dD][89abAB][0-9a-fA-F]{2}(\\\\(u[0-9a-fA-F]{0,3})?)?)?");

  private static final String ESCAPES = "\"\\/bfnrt";

  /** The longest number that the reader takes. */
  private static final int LONGEST_NUMBER = 1023;

  private static final int UNICODE_ESCAPE = "\\u0000".length();

  private final String text;
  private int at;
  private Message message;

  private JsonFault(String text) {
    this.text = text;
  }

  /**
   * A violation.
   *
   * @param offset the index of the first wrong character; that of the backslash if it is an escape
   * @param message what is wrong
   */
  record Fault(int offset, Message message) {}

  /** Returns the first fault of a text that is to be one JSON document. */
  static Optional<Fault> find(String text) {
    JsonFault search = new JsonFault(text);
    return search.document() ? Optional.empty() : Optional.of(new Fault(search.at, search.message));
  }

  private boolean document() {
    if (!value(1)) {
      return false;
    }
    white();
    return at == text.length() || fault("json.trailing");
  }

  /**
   * Passes over a value; {@code depth} is the number of open brackets if it is an array or object.
   */
  private boolean value(int depth) {
    white();
    return switch (next()) {
      case '{', '[' -> depth <= JsonText.NESTING_LIMIT ? members(depth) : fault("json.deep");
      case '"' -> string();
      default -> scalar(depth);
    };
  }

  private boolean members(int depth) {
    boolean named = next() == '{';
    char end = named ? '}' : ']';
    at++;
    white();
    if (take(end)) {
      return true;
    }
    do {
      white();
      if (next() == end) {
        return fault("json.trailing-comma");
      }
      if ((named && !name()) || !value(depth + 1)) {
        return false;
      }
      white();
    } while (take(','));
    return take(end) || (at == text.length() ? unexpected() : fault(insteadOfComma(next())));
  }

  /** Returns the message for {@code found} where there should be a comma or an end. */
  static String insteadOfComma(char found) {
    boolean begins = "\"{[".indexOf(found) >= 0 || isOfScalar(found);
    return begins ? "json.missing-comma" : otherwise(found);
  }

  /** Returns the message for {@code found}, with which nothing can begin. */
  private static String otherwise(char found) {
    return switch (found) {
      case '\'' -> "json.single-quote";
      case '/', '#' -> "json.comment";
      default -> "json.malformed";
    };
  }

  private static boolean isOfScalar(char c) {
    return Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0;
  }

  private boolean name() {
    if (next() != '"') {
      return Character.isLetter(next()) ? fault("json.bare-name") : unexpected();
    }
    if (!string()) {
      return false;
    }
    white();
    return take(':') || unexpected();
  }

  private boolean scalar(int depth) {
    int start = at;
    while (isOfScalar(next())) {
      at++;
    }
    Matcher scalar = SCALAR.matcher(text.substring(start, at));
    boolean whole = scalar.matches();
    if (whole && at - start <= LONGEST_NUMBER) {
      return true;
    }
    // a document that is just part of a word was written so, and not cut off
    boolean cut = at == text.length() && scalar.hitEnd() && (depth > 1 || start == at);
    String word = text.substring(start, at);
    at = cut ? at : start;
    if (whole) {
      return fault("json.long-number", Integer.toString(LONGEST_NUMBER));
    }
    return cut || word.isEmpty() ? unexpected() : fault("json.word", word);
  }

  private boolean string() {
    at++;
    while (!take('"')) {
      char c = next();
      if (at == text.length()) {
        return unexpected();
      }
      if (c < ' ') {
        return fault("json.control", escaped(c));
      }
      if (c == '\\') {
        if (!escape()) {
          return false;
        }
      } else {
        at++;
      }
    }
    return true;
  }

  private boolean escape() {
    if (CUT_ESCAPE.matcher(text).region(at, text.length()).matches()) {
      at = text.length();
      return unexpected();
    }
    char unit = unit(at);
    if (Character.isHighSurrogate(unit)) {
      if (!Character.isLowSurrogate(unit(at + UNICODE_ESCAPE))) {
        return fault("json.surrogate");
      }
      at += 2 * UNICODE_ESCAPE;
      return true;
    }
    if (Character.isLowSurrogate(unit)) {
      return fault("json.surrogate");
    }
    if (unit != 0 || text.startsWith("\\u0000", at)) {
      at += UNICODE_ESCAPE;
      return true;
    }
    if (at + 1 < text.length() && ESCAPES.indexOf(text.charAt(at + 1)) >= 0) {
      at += 2;
      return true;
    }
    return fault("json.escape");
  }

  /** Returns the UTF-16 unit that is escaped at {@code index}; 0 if there is no escape. */
  private char unit(int index) {
    if (!text.startsWith("\\u", index) || index + UNICODE_ESCAPE > text.length()) {
      return 0;
    }
    int unit = 0;
    for (int i = index + 2; i < index + UNICODE_ESCAPE; i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return 0;
      }
      unit = 16 * unit + digit;
    }
    return (char) unit;
  }

  /** Returns how a control character is written. */
  private static String escaped(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }

  /** Returns the next character, or a blank at the end. */
  private char next() {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private boolean take(char wanted) {
    if (next() != wanted) {
      return false;
    }
    at++;
    return true;
  }

  private void white() {
    while (at < text.length() && JsonText.isWhite(text.charAt(at))) {
      at++;
    }
  }

  private boolean unexpected() {
    return fault(at == text.length() ? "json.unfinished" : otherwise(next()));
  }

  private boolean fault(String key, String... arguments) {
    message = Message.of(key, arguments);
    return false;
  }
}
