package dev.detente.model;

import java.util.Map;

/**
 * A page that reports events.
 *
 * @param id the key by which events refer to it
 * @param title its headline
 * @param publisher who published it
 * @param author who wrote it; empty if unknown
 * @param date the day it was published, as written; empty if unknown
 * @param language the language code of the page; empty if unknown
 * @param url its address; empty if it is not on the web
 * @param extra the members this program does not know: JSON text by name
 */
public record Source(
    String id,
    LocalizedText title,
    String publisher,
    String author,
    String date,
    String language,
    String url,
    Map<String, String> extra)
    implements Registry.Declared {

  /**
   * Returns a source that no registry declares: its id serves as its title, and as its address if
   * it is one.
   */
  public static Source undeclared(String id) {
    String url = isAddress(id) ? id : "";
    return new Source(id, LocalizedText.plain(id), "", "", "", "", url, Map.of());
  }

  private static boolean isAddress(String text) {
    return text.regionMatches(true, 0, "https://", 0, 8)
        || text.regionMatches(true, 0, "http://", 0, 7);
  }
}
