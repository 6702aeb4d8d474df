package dev.detente.render.page;

import dev.detente.model.LocalizedText;
import dev.detente.report.GroupKey;
import dev.detente.report.Grouping;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** The names of things in every language. */
public final class Lexicon {

  private final BiFunction<String, String, LocalizedText> words;
  private final Map<String, LocalizedText> found = new HashMap<>();

  /**
   * Makes a lexicon.
   *
   * @param words finds the words of the program by kind and id
   */
  public Lexicon(BiFunction<String, String, LocalizedText> words) {
    this.words = words;
  }

  /** Returns the program's name for a value; empty if it has none. */
  public LocalizedText of(String kind, String id) {
    String key = kind + '.' + id;
    LocalizedText text = found.get(key);
    if (text == null) {
      text = words.apply(kind, id);
      found.put(key, text);
    }
    return text;
  }

  LocalizedText page(String key) {
    return of("page", key);
  }

  /**
   * Returns the name of a group; its key if it has none.
   *
   * @param name its name in the record; may be empty
   */
  LocalizedText group(GroupKey by, String key, LocalizedText name) {
    if (key.isEmpty()) {
      return page("none");
    }
    boolean ours = by == Grouping.TYPE || by == Grouping.QUAD;
    LocalizedText known = ours ? of(by.key(), key) : name;
    return known.isEmpty() ? LocalizedText.plain(key) : known;
  }

  public LocalizedText heading(String column) {
    return named("heading", column);
  }

  /** Returns the program's name for a value; the value itself if it has none. */
  LocalizedText named(String kind, String id) {
    LocalizedText name = of(kind, id);
    return name.isEmpty() ? LocalizedText.plain(id) : name;
  }
}
