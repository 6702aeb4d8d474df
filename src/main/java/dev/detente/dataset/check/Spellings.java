package dev.detente.dataset.check;

import dev.detente.model.Actor;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The spellings of people's names that texts should not use: the aliases, which are there for a
 * person to be found by. In a text each person is spelt as in the registry of actors.
 */
final class Spellings {

  private static final Pattern ARABIC = Pattern.compile(".*[\u0621-\u064A].*");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin} .'’-]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'’-]+");

  /** What may be prefixed to an Arabic word: a conjunction, a preposition, or both. */
  private static final Set<String> ARABIC_PREFIXES =
      Set.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك");

  /** The variants in each language, by their first word. */
  private final Map<Language, Map<String, List<Variant>>> variants = new EnumMap<>(Language.class);

  /** Gathers the variants of the people among {@code actors}. */
  Spellings(List<Actor> actors) {
    for (Language language : Language.values()) {
      Map<String, List<Variant>> byWord = new HashMap<>();
      for (Actor actor : actors) {
        if (actor.kind().equals("person") && actor.name().has(language)) {
          gather(actor, language, byWord);
        }
      }
      variants.put(language, byWord);
    }
  }

  private static void gather(Actor actor, Language language, Map<String, List<Variant>> variants) {
    String name = actor.name().own(language);
    Set<String> words = Set.copyOf(List.of(BETWEEN_WORDS.split(name)));
    Pattern script = language == Language.AR ? ARABIC : LATIN;
    for (String alias : actor.aliases()) {
      // neither a part of the name nor the name with additions is another spelling
      boolean differs =
          !alias.contains(name) && !words.containsAll(List.of(BETWEEN_WORDS.split(alias)));
      if (differs && script.matcher(alias).matches()) {
        String first = alias.substring(0, endOfWord(alias, 0));
        variants
            .computeIfAbsent(first, word -> new ArrayList<>())
            .add(new Variant(alias, name, actor.id()));
      }
    }
  }

  /** Notes each variant in a text, except those of the actor {@code own} whom the text is about. */
  void check(String member, LocalizedText text, String own, ProblemReporter report) {
    for (Language language : Language.values()) {
      for (Variant variant : in(text.own(language), language)) {
        if (!variant.actor().equals(own)) {
          report.note(
              member + "." + language.code(),
              "check.spelling",
              variant.spelling(),
              variant.name(),
              variant.actor());
        }
      }
    }
  }

  private List<Variant> in(String text, Language language) {
    Map<String, List<Variant>> byWord = variants.get(language);
    List<Variant> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      int end = endOfWord(text, start);
      for (int from = start;
          from < end && isPrefix(text.substring(start, from), language);
          from++) {
        String word = text.substring(from, end);
        for (Variant variant : byWord.getOrDefault(word, List.of())) {
          int to = from + variant.spelling().length();
          if (text.startsWith(variant.spelling(), from) && endOfWord(text, to) == to) {
            found.add(variant);
          }
        }
      }
      start = end;
    }
    return found;
  }

  private static boolean isPrefix(String letters, Language language) {
    return letters.isEmpty() || (language == Language.AR && ARABIC_PREFIXES.contains(letters));
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Another spelling of a person's name.
   *
   * @param spelling the spelling
   * @param name the person's name in the registry
   * @param actor the person's id
   */
  private record Variant(String spelling, String name, String actor) {}
}
