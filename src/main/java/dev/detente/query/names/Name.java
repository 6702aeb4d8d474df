package dev.detente.query.names;

/**
 * What a user writes for a thing: words that it may be called by, or {@code @} and exactly what it
 * is.
 *
 * @param text what is named, quotation marks included, without {@code @}
 * @param exact whether exactly that is meant
 */
public record Name(String text, boolean exact) {

  /** The sign before what is meant exactly. */
  public static final String EXACT = "@";

  /** Reads a name that stands alone, commas and all: {@code putin} or {@code @putin}. */
  public static Name of(String text) {
    return text.startsWith(EXACT)
        ? new Name(text.substring(EXACT.length()), true)
        : new Name(text, false);
  }

  /** Returns the text without quotation marks that enclose all of it. */
  public String bare() {
    return exact ? text : Keywords.unquoted(text);
  }

  /** Returns the name as it was written. */
  public String written() {
    return exact ? EXACT + text : text;
  }
}
