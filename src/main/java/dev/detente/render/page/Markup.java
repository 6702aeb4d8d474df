package dev.detente.render.page;

import dev.detente.render.Visible;
import java.io.IOException;

/**
 * Writes markup that is well-formed both as XML and as HTML. Texts and attribute values are
 * escaped, and control characters in them are shown as on a terminal, so that data can never be
 * markup. Numbers have at most two decimals.
 */
final class Markup {

  private static final char FIRST_BEYOND_ASCII = 0x80;

  /** The escapes of ASCII characters; null for those that need none. */
  private static final String[] ASCII = new String[FIRST_BEYOND_ASCII];

  static {
    for (char c = 0; c < FIRST_BEYOND_ASCII; c++) {
      ASCII[c] = Visible.isDangerous(c) ? Visible.escape(c) : null;
    }
    ASCII['&'] = "&amp;";
    ASCII['<'] = "&lt;";
    ASCII['>'] = "&gt;";
    ASCII['"'] = "&quot;";
  }

  private final Appendable out;

  Markup(Appendable out) {
    this.out = out;
  }

  /** Opens an element with attributes: names and values in turn. */
  Markup open(String tag, Object... attributes) throws IOException {
    begin(tag, attributes);
    out.append('>');
    return this;
  }

  Markup close(String tag) throws IOException {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** Writes an element without content. */
  Markup empty(String tag, Object... attributes) throws IOException {
    begin(tag, attributes);
    out.append("/>");
    return this;
  }

  Markup element(String tag, String text, Object... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  Markup text(String text) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text, i);
      if (escaped != null) {
        out.append(text, from, i).append(escaped);
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
    return this;
  }

  Markup line() throws IOException {
    out.append('\n');
    return this;
  }

  /** Writes trusted text as it is: the template, the style, the script. */
  Markup verbatim(String ours) throws IOException {
    out.append(ours);
    return this;
  }

  /** Returns a number with at most two decimals. */
  static String number(double value) {
    long hundredths = Math.round(Math.abs(value) * 100);
    long rest = hundredths % 100;
    String sign = value < 0 && hundredths > 0 ? "-" : "";
    String decimals =
        rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
    return sign + hundredths / 100 + decimals;
  }

  static String percent(double share) {
    return number(share) + '%';
  }

  private void begin(String tag, Object... attributes) throws IOException {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      out.append(' ').append(attributes[i].toString()).append("=\"");
      text(value instanceof Double number ? number(number) : value.toString());
      out.append('"');
    }
  }

  /** Returns the escape of the character at {@code i}; null if it needs none. */
  private static String escaped(String text, int i) {
    char c = text.charAt(i);
    if (c < FIRST_BEYOND_ASCII) {
      return ASCII[c];
    }
    if (Character.isSurrogate(c)) {
      return isPaired(text, i) ? null : "\uFFFD";
    }
    return Visible.isDangerous(c) || c >= '\uFFFE' ? Visible.escape(c) : null;
  }

  private static boolean isPaired(String text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        ? i > 0 && Character.isHighSurrogate(text.charAt(i - 1))
        : i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
  }
}
