package dev.detente.query.filter;

import dev.detente.query.names.Name;
import dev.detente.query.names.NameMatcher;
import dev.detente.query.names.TextFolding;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Tells whether a word of a file is the one that is named: exactly that, or, unless exactly that is
 * meant, the same when folded.
 *
 * @param name what is named
 * @param folded its folded words
 * @param known what is known already: most files say few different words
 */
public record NamedWord(Name name, List<String> folded, Map<String, Boolean> known)
    implements Predicate<String> {

  private static final int MOST_KNOWN = 1000;

  /** Reads a word, which may stand between quotation marks. */
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
