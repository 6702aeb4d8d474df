package dev.detente.query.filter;

import dev.detente.query.names.Name;
import dev.detente.query.names.NameMatcher;
import dev.detente.query.names.TextFolding;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Tells whether a word of a file is the one that was named: exactly, or else when folded, unless
 * the name is exact.
 *
 * @param name the name
 * @param folded its folded words
 * @param known answers so far: most files use few different words
 */
public record NamedWord(Name name, List<String> folded, Map<String, Boolean> known)
    implements Predicate<String> {

  private static final int MOST_KNOWN = 1000;

  /** Parses a word, which may be in quotation marks. */
  public static NamedWord of(Name name) {
    return new NamedWord(
        name,
        name.exact() ? List.of() : TextFolding.tokens(name.text()),
        new ConcurrentHashMap<>());
  }

  @Override
  public boolean test(String word) {
    Boolean before = known.get(word);
    if (before != null) {
      return before;
    }
    boolean same =
        word.equals(name.bare()) || NameMatcher.matches(folded, TextFolding.tokens(word), 0);
    if (known.size() < MOST_KNOWN) {
      known.put(word, same);
    }
    return same;
  }

  @Override
  public String toString() {
    return name.written();
  }
}
