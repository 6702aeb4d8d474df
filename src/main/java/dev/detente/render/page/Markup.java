package dev.detente.render.page;

import dev.detente.render.Visible;
import java.io.IOException;

/**
 * Writes markup that is well-formed XML and HTML alike. Texts and the values of attributes are
 * escaped, and controls in them shown as on a terminal: nothing in the data can be markup. Numbers
 * have two decimals at most.
 */
final class Markup {

  private static final char FIRST_BEYOND_ASCII = 0x80;

  /** What stands for each character of ASCII that may not stand for itself. */
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

  /** Opens an element; its attributes come as names and values in turn. */
  Markup open(String tag, Object... attributes) throws IOException {
    begin(tag, attributes);
    out.append('>');
    return this;
  }

  Markup close(String tag) throws IOException {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** Writes an element that is closed at once, as those of SVG may be. */
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

  /** Writes what is ours as it is: the template, the style, the script. */
  Markup verbatim(String ours) throws IOException {
    out.append(ours);
    return this;
  }

  /** Returns a number as drawings have it: with two decimals at most. */
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

  /** Returns what stands for the character at {@code i}, or null if it stands for itself. */
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
