package dev.detente.query;

import dev.detente.model.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the actors that a name may mean. Ids, names and aliases are searched, folded; the first
 * tier with a hit decides:
 *
 * <ol start="0">
 *   <li>the whole of an id, name or alias;
 *   <li>every word of two letters or more is a word of one name;
 *   <li>every such word begins a word of one name;
 *   <li>every such word {@linkplain Skeleton sounds like} a word of the actor's names, whichever;
 *       where the family name does, a slip in another word is let pass.
 * </ol>
 */
public final class ActorMatcher {

  /** Shorter words of a query are initials, which any name may have. */
  static final int SHORTEST_WORD = 2;

  private static final int LAST_TIER = 3;

  private final List<Named> cast = new ArrayList<>();

  /** Makes a matcher of {@code actors}. */
  public ActorMatcher(Collection<Actor> actors) {
    for (Actor actor : actors) {
      add(actor);
    }
  }

  /** Adds one more actor. */
  public void add(Actor actor) {
    cast.add(Named.of(actor));
  }

  /**
   * The actors a name means.
   *
   * @param actors none, one, or several that fit equally well
   * @param tier the tier they were found at, from 0
   */
  public record Match(List<Actor> actors, int tier) {

    /** Tells whether the name was guessed from its sound rather than read. */
    public boolean isGuess() {
      return tier == LAST_TIER;
    }
  }

  /** Finds the actors that {@code name} may mean. */
  public Match find(String name) {
    List<String> query = TextFolding.tokens(name);
    for (int tier = 0; tier <= LAST_TIER; tier++) {
      List<Actor> actors = new ArrayList<>();
      for (Named named : cast) {
        if (matches(query, named, tier)) {
          actors.add(named.actor());
        }
      }
      if (!actors.isEmpty()) {
        return new Match(List.copyOf(actors), tier);
      }
    }
    return new Match(List.of(), LAST_TIER + 1);
  }

  /** Returns at most three actors whose family name, id or alias is near {@code name}. */
  public List<Actor> suggest(String name) {
    return Suggestions.of(TextFolding.tokens(name), cast);
  }

  private static boolean matches(List<String> query, Named named, int tier) {
    if (tier == LAST_TIER) {
      return named.soundsLike(query);
    }
    for (List<String> name : named.names()) {
      if (matches(query, name, tier)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether {@code query}, folded, names {@code name}, folded, at {@code tier}. */
  static boolean matches(List<String> query, List<String> name, int tier) {
    if (tier == 0) {
      return !query.isEmpty() && query.equals(name);
    }
    boolean counted = false;
    for (String word : query) {
      if (word.length() >= SHORTEST_WORD) {
        counted = true;
        if (!anyWord(word, name, tier)) {
          return false;
        }
      }
    }
    return counted;
  }

  private static boolean anyWord(String wanted, List<String> name, int tier) {
    for (String word : name) {
      if (tier == 1 ? word.equals(wanted) : word.startsWith(wanted)) {
        return true;
      }
    }
    return false;
  }
}
