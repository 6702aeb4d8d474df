package dev.detente.query.names;

/**
 * A name as the user writes it: words, or {@code @} and an exact id.
 *
 * @param text the words with any quotation marks, or the id without {@code @}
 * @param exact whether it is an exact id
 */
public record Name(String text, boolean exact) {

  /** The sign before an exact id. */
  public static final String EXACT = "@";

  /** Parses a name that stands alone, including any commas: {@code putin} or {@code @putin}. */
  public static Name of(String text) {
    return text.startsWith(EXACT)
        ? new Name(text.substring(EXACT.length()), true)
        : new Name(text, false);
  }

  /** Returns the text without quotation marks around all of it. */
  public String bare() {
    return exact ? text : Keywords.unquoted(text);
  }

  public String written() {
    return exact ? EXACT + text : text;
  }
}
