package dev.detente.query;

import dev.detente.model.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the actors that a name may mean. Ids, names and aliases are searched, folded; the first
 * tier with a hit decides:
 *
 * <ol start="0">
 *   <li>the whole of an id, name or alias;
 *   <li>every word of two letters or more is a word of one name;
 *   <li>every such word begins a word of one name;
 *   <li>equal {@linkplain Skeleton skeletons} of three letters or more.
 * </ol>
 */
public final class ActorMatcher {

  private static final int SHORTEST_WORD = 2;
  private static final int SHORTEST_SKELETON = 3;

  private final List<Named> names = new ArrayList<>();

  /** Makes a matcher of {@code actors}. */
  public ActorMatcher(Collection<Actor> actors) {
    for (Actor actor : actors) {
      add(actor, actor.id().replace('-', ' '));
      for (String name : actor.name().byLanguage().values()) {
        add(actor, name);
      }
      for (String alias : actor.aliases()) {
        add(actor, alias);
      }
    }
  }

  private void add(Actor actor, String name) {
    names.add(new Named(actor, TextFolding.tokens(name)));
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
      return tier == 3;
    }
  }

  /** Finds the actors that {@code name} may mean. */
  public Match find(String name) {
    List<String> query = TextFolding.tokens(name);
    for (int tier = 0; tier <= 3; tier++) {
      Map<String, Actor> actors = new LinkedHashMap<>();
      for (Named named : names) {
        if (matches(query, named.words(), tier)) {
          actors.put(named.actor().id(), named.actor());
        }
      }
      if (!actors.isEmpty()) {
        return new Match(List.copyOf(actors.values()), tier);
      }
    }
    return new Match(List.of(), 4);
  }

  /** Tells whether {@code query}, folded, names {@code name}, folded, at {@code tier}. */
  static boolean matches(List<String> query, List<String> name, int tier) {
    if (query.isEmpty()) {
      return false;
    }
    if (tier == 0) {
      return query.equals(name);
    }
    boolean counted = false;
    for (String word : query) {
      String wanted = tier == 3 ? Skeleton.of(word) : word;
      if (word.length() < SHORTEST_WORD) {
        continue;
      }
      if (tier == 3 && wanted.length() < SHORTEST_SKELETON) {
        return false;
      }
      counted = true;
      if (!anyWord(wanted, name, tier)) {
        return false;
      }
    }
    return counted;
  }

  private static boolean anyWord(String wanted, List<String> name, int tier) {
    for (String word : name) {
      boolean hit =
          switch (tier) {
            case 1 -> word.equals(wanted);
            case 2 -> word.startsWith(wanted);
            default -> Skeleton.of(word).equals(wanted);
          };
      if (hit) {
        return true;
      }
    }
    return false;
  }

  /** Returns at most three actors whose family name, id or alias is near {@code name}. */
  public List<Actor> suggest(String name) {
    String query = TextFolding.fold(name);
    List<Similarity.Scored<Actor>> scored = new ArrayList<>();
    for (Named named : names) {
      if (!named.words().isEmpty()) {
        String family = named.words().get(named.words().size() - 1);
        double score =
            Math.max(
                Similarity.score(query, String.join(" ", named.words())),
                Similarity.score(query, family));
        scored.add(new Similarity.Scored<>(named.actor(), score));
      }
    }
    return Similarity.best(scored);
  }

  /**
   * One name of an actor.
   *
   * @param actor whose it is
   * @param words its folded words
   */
  private record Named(Actor actor, List<String> words) {}
}
