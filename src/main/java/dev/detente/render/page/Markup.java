package dev.detente.render.page;

import dev.detente.render.Visible;
import java.io.IOException;

/**
 * Writes markup that is well-formed XML and HTML alike. Texts and the values of attributes are
 * escaped, and controls in them shown as on a terminal: nothing in the data can be markup.
 */
final class Markup {

  private final Appendable out;

  Markup(Appendable out) {
    this.out = out;
  }

  /** Opens an element; its attributes come as names and values in turn. */
  Markup open(String tag, String... attributes) throws IOException {
    begin(tag, attributes);
    out.append('>');
    return this;
  }

  Markup close(String tag) throws IOException {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** Writes an element that is closed at once, as those of SVG may be. */
  Markup empty(String tag, String... attributes) throws IOException {
    begin(tag, attributes);
    out.append("/>");
    return this;
  }

  Markup element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  Markup text(String text) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // the letters and blanks that texts are mostly made up of stand for themselves
      if (c == ' ' || c > '>' && c < '\u007F' || c >= '\u0620' && c < '\u0700') {
        continue;
      }
      String escaped = escaped(text, i);
      if (escaped != null) {
        out.append(text, from, i).append(escaped);
        from = i + 1;
      }
    }
    if (from == 0) {
      out.append(text);
    } else {
      out.append(text, from, text.length());
    }
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

  private void begin(String tag, String... attributes) throws IOException {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      out.append('"');
    }
  }

  /** Returns what stands for the character at {@code i}, or null if it stands for itself. */
  private static String escaped(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\uFFFE', '\uFFFF' -> Visible.escape(c);
      default -> {
        if (Character.isSurrogate(c)) {
          yield isPaired(text, i) ? null : "\uFFFD";
        }
        String visible = Visible.of(String.valueOf(c));
        yield visible.length() == 1 ? null : visible;
      }
    };
  }

  private static boolean isPaired(String text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        ? i > 0 && Character.isHighSurrogate(text.charAt(i - 1))
        : i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
  }
}
