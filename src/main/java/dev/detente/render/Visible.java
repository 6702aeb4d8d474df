package dev.detente.render;

import java.util.Locale;

/**
 * Protects a terminal from data: control characters, line separators and bidirectional controls are
 * written as {@code \}{@code u001B}. Text without them is returned unchanged.
 */
public final class Visible {

  private Visible() {}

  /** Returns {@code text} with all such characters escaped. */
  public static String of(String text) {
    StringBuilder visible = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dangerous = isDangerous(c);
      if (dangerous && visible == null) {
        visible = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (visible != null) {
        if (dangerous) {
          visible.append(escape(c));
        } else {
          visible.append(c);
        }
      }
    }
    return visible == null ? text : visible.toString();
  }

  /** Tells whether a character must be escaped. */
  public static boolean isDangerous(char c) {
    return c < ' '
        || (c >= 0x7F && c <= 0x9F)
        || c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  public static String escape(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        yield "\\u" + "0".repeat(4 - hex.length()) + hex;
      }
    };
  }
}
