package dev.detente.query.names;

import dev.detente.model.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a name may mean among all names of all things. Names are compared folded, and the
 * first tier with a hit decides:
 *
 * <ol start="0">
 *   <li>the whole of a name;
 *   <li>every word of two letters or more is a word of one name;
 *   <li>every such word begins a word of one name;
 *   <li>every such word {@linkplain Transliteration sounds like} a word of any name of the thing;
 *       if it is the family name that does, another word may have a typing error.
 * </ol>
 */
public final class NameMatcher {

  /** Shorter words of a query are initials, which say too little. */
  static final int SHORTEST_WORD = 2;

  private static final int PREFIX = 2;
  private static final int SOUND = 3;

  private final Map<String, NamedThing> things = new LinkedHashMap<>();
  private final int lastTier;

  private NameMatcher(int lastTier) {
    this.lastTier = lastTier;
  }

  /** Returns a matcher for the names of {@code actors}, which may be spelt in many ways. */
  static NameMatcher ofNames(Collection<Actor> actors) {
    NameMatcher matcher = new NameMatcher(SOUND);
    actors.forEach(matcher::add);
    return matcher;
  }

  /** Returns a matcher for words that are spelt in one way. */
  static NameMatcher ofWords() {
    return new NameMatcher(PREFIX);
  }

  /** Adds names of the thing {@code id}; an empty id names nothing. */
  void add(String id, Collection<String> names) {
    if (id.isEmpty()) {
      return;
    }
    things.computeIfAbsent(id, NamedThing::new).add(names);
  }

  /** Adds an actor by all its names. */
  void add(Actor actor) {
    add(actor.id(), names(actor));
  }

  /** Returns the id, the names and the aliases of an actor. */
  static List<String> names(Actor actor) {
    List<String> names = new ArrayList<>();
    names.add(actor.id());
    names.addAll(actor.name().byLanguage().values());
    names.addAll(actor.aliases());
    return names;
  }

  /** Tells whether there is a thing with exactly that id. */
  boolean has(String id) {
    return things.containsKey(id);
  }

  Collection<String> ids() {
    return things.keySet();
  }

  /**
   * The meaning of a name.
   *
   * @param ids none, one, or several that fit equally well
   * @param tier the tier at which they were found
   */
  record Match(List<String> ids, int tier) {

    /** Tells whether the whole of a name was given. */
    boolean isWhole() {
      return tier == 0;
    }

    /** Tells whether a word of the name was completed or guessed from its sound. */
    boolean isGuess() {
      return tier >= PREFIX;
    }
  }

  /** Finds what {@code name} may mean. */
  Match find(String name) {
    List<String> query = TextFolding.tokens(name);
    for (int tier = 0; tier <= lastTier; tier++) {
      List<String> ids = new ArrayList<>();
      for (NamedThing thing : things.values()) {
        if (tier == SOUND ? thing.soundsLike(query) : matches(query, thing, tier)) {
          ids.add(thing.id());
        }
      }
      if (!ids.isEmpty()) {
        return new Match(List.copyOf(ids), tier);
      }
    }
    return new Match(List.of(), lastTier + 1);
  }

  /** Returns the ids of at most three things with a similar name. */
  List<String> suggest(String name) {
    List<String> query = TextFolding.tokens(name);
    List<Similarity.Scored<String>> scored = new ArrayList<>();
    for (NamedThing thing : things.values()) {
      scored.add(new Similarity.Scored<>(thing.id(), thing.nearness(query)));
    }
    return Similarity.best(scored);
  }

  private static boolean matches(List<String> query, NamedThing thing, int tier) {
    for (List<String> name : thing.names()) {
      if (matches(query, name, tier)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether {@code query}, folded, names {@code name}, folded, at {@code tier}. */
  public static boolean matches(List<String> query, List<String> name, int tier) {
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
