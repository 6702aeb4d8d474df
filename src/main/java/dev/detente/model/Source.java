package dev.detente.model;

import java.util.Map;

/**
 * A page that tells of events.
 *
 * @param id what events refer to it by
 * @param title its headline
 * @param publisher who published it
 * @param author who wrote it; empty if not known
 * @param date the day it appeared, as written; empty if not known
 * @param language the language code of the page; empty if not known
 * @param url where it is; empty if it is not on the web
 * @param extra members this program does not know, as JSON text by name
 */
public record Source(
    String id,
    LocalizedText title,
    String publisher,
    String author,
    String date,
    String language,
    String url,
    Map<String, String> extra) {

  /** Returns a source of which no more than its id is known, which may be its address. */
  public static Source undeclared(String id) {
    String url = isAddress(id) ? id : "";
    return new Source(id, LocalizedText.plain(id), "", "", "", "", url, Map.of());
  }

  private static boolean isAddress(String text) {
    return text.regionMatches(true, 0, "https://", 0, 8)
        || text.regionMatches(true, 0, "http://", 0, 7);
  }
}
