package dev.detente.query.names;

import dev.detente.model.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a name may mean, by all that things are called. Names are compared folded; the first
 * tier with a hit decides:
 *
 * <ol start="0">
 *   <li>the whole of a name;
 *   <li>every word of two letters or more is a word of one name;
 *   <li>every such word begins a word of one name;
 *   <li>every such word {@linkplain Transliteration sounds like} a word of the thing's names,
 *       whichever; where the family name does, a slip in another word is let pass.
 * </ol>
 */
public final class NameMatcher {

  /** Shorter words of a query are initials, which any name may have. */
  static final int SHORTEST_WORD = 2;

  private static final int PREFIX = 2;
  private static final int SOUND = 3;

  private final Map<String, ActorNames> things = new LinkedHashMap<>();
  private final int lastTier;

  private NameMatcher(int lastTier) {
    this.lastTier = lastTier;
  }

  /** Returns a matcher of proper names, which are spelt in many ways: those of {@code actors}. */
  static NameMatcher ofNames(Collection<Actor> actors) {
    NameMatcher matcher = new NameMatcher(SOUND);
    actors.forEach(matcher::add);
    return matcher;
  }

  /** Returns a matcher of words, which are spelt in one. */
  static NameMatcher ofWords() {
    return new NameMatcher(PREFIX);
  }

  /** Adds names of the thing {@code id}; nothing can be called by an id that is empty. */
  void add(String id, Collection<String> names) {
    if (id.isEmpty()) {
      return;
    }
    things.computeIfAbsent(id, ActorNames::new).add(names);
  }

  /** Adds an actor by all its names. */
  void add(Actor actor) {
    add(actor.id(), names(actor));
  }

  /** Returns all that an actor is called: its id, names and aliases. */
  static List<String> names(Actor actor) {
    List<String> names = new ArrayList<>();
    names.add(actor.id());
    names.addAll(actor.name().byLanguage().values());
    names.addAll(actor.aliases());
    return names;
  }

  /** Tells whether there is a thing of exactly that id. */
  boolean has(String id) {
    return things.containsKey(id);
  }

  /** Returns all ids. */
  Collection<String> ids() {
    return things.keySet();
  }

  /**
   * What a name means.
   *
   * @param ids none, one, or several that fit equally well
   * @param tier the tier they were found at, from 0
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
      for (ActorNames thing : things.values()) {
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

  /** Returns the ids of at most three things whose family name, id or alias is near. */
  List<String> suggest(String name) {
    return Suggestions.of(TextFolding.tokens(name), things.values());
  }

  private static boolean matches(List<String> query, ActorNames thing, int tier) {
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
