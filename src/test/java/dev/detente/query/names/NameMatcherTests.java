package dev.detente.query.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.ActorBuilder;
import dev.detente.model.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests whom a name means, and at which tier. */
final class NameMatcherTests {

  private final NameMatcher matcher =
      NameMatcher.ofNames(
          List.of(
              ActorBuilder.actor("putin")
                  .name("Vladimir Putin", "فلاديمير بوتين")
                  .aliases("Путин", "Poutine", "Wladimir Putin")
                  .build(),
              ActorBuilder.actor("zelenskyy")
                  .name("Volodymyr Zelenskyy", "فولوديمير زيلينسكي")
                  .build(),
              ActorBuilder.actor("state-department")
                  .name("US State Department", "وزارة الخارجية الأمريكية")
                  .build(),
              ActorBuilder.actor("state-duma").name("State Duma", "مجلس الدوما").build(),
              ActorBuilder.actor("un").name("United Nations", "الأمم المتحدة").build()));

  @ParameterizedTest
  @CsvSource({
    "putin,                putin,                       0",
    "PUTIN,                putin,                       0",
    "Vladimir Putin,       putin,                       0",
    "Путин,                putin,                       0",
    "Poutine,              putin,                       0",
    "Wladimir Putin,       putin,                       0",
    "فلاديمير بوتين,       putin,                       0",
    "Зеленський,           zelenskyy,                   3",
    "state department,     state-department,            0",
    "state-duma,           state-duma,                  0",
    "U.N.,                 un,                          0",
    "بوتين,                putin,                       1",
    "Putin Vladimir,       putin,                       1",
    "V. Putin,             putin,                       1",
    "state,                state-department state-duma, 1",
    "us state,             state-department,            1",
    "putin zelenskyy,      '',                          4",
    "put,                  putin,                       2",
    "pu vl,                putin,                       2",
    "stat dep,             state-department,            2",
    "المتحد,               un,                          2",
    "zelensky,             zelenskyy,                   2",
    "selenskyj,            zelenskyy,                   3",
    "zelenskiy,            zelenskyy,                   3",
    "volodimir,            zelenskyy,                   3",
    "wladimir selenskyj,   '',                          4",
    "wolodymyr selenskyj,  zelenskyy,                   3",
    "Poutin Wladimir,      putin,                       3",
    "vladmir putin,        putin,                       3",
    "vlad putinn,          '',                          4",
    "boris putin,          '',                          4",
    "باتون,                '',                          4",
    "putn,                 '',                          4",
    "p,                    '',                          4",
    "'',                   '',                          4",
    "'...',                '',                          4",
  })
  void stopsAtTheFirstTierWithAHit(String name, String ids, int tier) {
    NameMatcher.Match match = matcher.find(name);
    assertEquals(ids, ids(match.ids()));
    assertEquals(tier, match.tier());
  }

  @ParameterizedTest
  @CsvSource({"put, true", "zelenskiy, true", "state, false", "vladimir putin, false"})
  void callsAGuessWhatWasNotWrittenOut(String name, boolean guess) {
    assertEquals(guess, matcher.find(name).isGuess());
  }

  @ParameterizedTest
  @CsvSource({
    "putn,       putin",
    "putinn,     putin",
    "zelenzkyi,  zelenskyy",
    "بوتن,       putin",
    "president putin, putin",
    "putin'in,   putin",
    "xq,         ''",
    "charlemagne, ''",
    "'',         ''",
  })
  void suggestsWhoIsNear(String name, String ids) {
    assertEquals(ids, ids(matcher.suggest(name)));
  }

  @Test
  void suggestsThreeAtTheMost() {
    List<Actor> actors =
        List.of(
            ActorBuilder.actor("maria").build(),
            ActorBuilder.actor("marie").build(),
            ActorBuilder.actor("marit").build(),
            ActorBuilder.actor("marik").build());
    assertEquals("maria marie marit", ids(NameMatcher.ofNames(actors).suggest("marix")));
  }

  @Test
  void findsNoOneAmongNone() {
    assertEquals(List.of(), NameMatcher.ofNames(List.of()).find("putin").ids());
  }

  @Test
  void findsNoOneWhoseNameIsNoWord() {
    NameMatcher matcher = NameMatcher.ofNames(List.of(ActorBuilder.actor("?").build()));
    assertEquals(List.of(), matcher.find("?").ids());
    assertEquals(List.of(), matcher.suggest("?"));
  }

  private static String ids(List<String> ids) {
    return String.join(" ", ids);
  }
}
