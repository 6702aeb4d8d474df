package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.fixture.Texts;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.QuadClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the filters of single options. */
final class EventFiltersTests {

  private static final Event CALL =
      EventBuilder.on("2025-02-12")
          .theme("thaw")
          .type(EventType.CONSULT)
          .title("A call of 90%", "مكالمة")
          .summary("They spoke for $500 an hour")
          .actors("trump")
          .recipients("putin")
          .place(Texts.both("Riyadh", "الرياض"), "SA")
          .sources("wire-1")
          .note("Contested")
          .build();

  private static final Event BARE = EventBuilder.on("2025-03").build();

  @ParameterizedTest
  @CsvSource({"ANY, trump, true", "ANY, putin, true", "ANY, un, false"})
  void findsAnActorInAnyRole(Role role, String id, boolean matches) {
    assertEquals(matches, new EventFilters.ByActor(Set.of(id), role).matches(CALL));
  }

  @ParameterizedTest
  @CsvSource({"trump, false", "putin, true"})
  void findsARecipientInThatRoleOnly(String id, boolean matches) {
    assertEquals(matches, new EventFilters.ByActor(Set.of(id), Role.RECIPIENT).matches(CALL));
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, true",
    "putin, true",
    "vlad pu, true",
    "v putin, true",
    "Путин, true",
    "poutine, false",
    "putn, false",
  })
  void findsAnUndeclaredActorByTheFirstThreeTiers(String name, boolean matches) {
    Event event = EventBuilder.on("2025").actors("Vladimir Putin").build();
    EventFilter filter = new EventFilters.ByName(TextFolding.tokens(name), Role.ANY);
    assertEquals(matches, filter.matches(event));
  }

  @ParameterizedTest
  @CsvSource({"RU, true", "US, true", "CN, false"})
  void findsTheCountryOfAnyActor(String code, boolean matches) {
    assertEquals(matches, new EventFilters.ByCountry(code, Registers.ALL).matches(CALL));
  }

  @ParameterizedTest
  @CsvSource({
    "riyadh, true",
    "RIYA, true",
    "الرياض, true",
    "رياض, true",
    "SA, true",
    "sa, true",
    "riyadh sa, false",
    "moscow, false",
  })
  void findsAPlaceByNameOrCountry(String words, boolean matches) {
    List<String> folded = List.of(TextFolding.foldForSearch(words).split(" "));
    assertEquals(matches, new EventFilters.ByPlace(folded).matches(CALL));
  }

  @ParameterizedTest
  @CsvSource({
    "wire, true",
    "the wire, true",
    "spoke, true",
    "تحدثا, true",
    "wire.example, true",
    "wire-1, true",
    "paper, false",
  })
  void findsASourceByWhatIsKnownOfIt(String words, boolean matches) {
    List<String> folded = List.of(TextFolding.foldForSearch(words).split(" "));
    assertEquals(matches, new EventFilters.BySource(folded, Registers.ALL).matches(CALL));
  }

  @Test
  void findsOneSourceByItsWholeIdOnly() {
    assertTrue(new EventFilters.BySourceId("wire-1").matches(CALL));
    assertFalse(new EventFilters.BySourceId("wire").matches(CALL));
  }

  @ParameterizedTest
  @CsvSource({
    "call, true", "CALL spoke, true", "call moscow, false", "90%, true", "9%, false", "0%, true",
    "$500, true", "£500, true", "$50, true", "$600, false", "مكالمه, true", "contested, true",
    "riyadh, true", "فلاديمير, true", "donald vladimir, true", "thaw, false", "spo, true",
  })
  void searchesAllTextsForAllWords(String words, boolean matches) {
    List<String> folded = List.of(TextFolding.foldForSearch(words).split(" "));
    assertEquals(matches, new EventFilters.BySearch(folded, Registers.ALL).matches(CALL));
  }

  @Test
  void findsNoWordAcrossTwoTexts() {
    Event event = EventBuilder.on("2025").title("ab").summary("cd").build();
    assertFalse(new EventFilters.BySearch(List.of("bc"), Registers.ALL).matches(event));
  }

  static Stream<Arguments> filters() {
    return Stream.of(
        Arguments.of(new EventFilters.ByTheme("thaw"), "theme thaw"),
        Arguments.of(new EventFilters.ByType(EventType.CONSULT), "type CONSULT"),
        Arguments.of(
            new EventFilters.ByQuad(
                Set.of(QuadClass.MATERIAL_COOPERATION, QuadClass.VERBAL_COOPERATION)),
            "quad in [VERBAL_COOPERATION, MATERIAL_COOPERATION]"),
        Arguments.of(new EventFilters.ByPeriod(Period.parse("2025-02-12")), "in 2025-02-12"),
        Arguments.of(
            new EventFilters.ByActor(Set.of("un", "putin"), Role.ANY), "actor in [putin, un]"),
        Arguments.of(
            new EventFilters.ByActor(Set.of("putin"), Role.RECIPIENT), "recipient in [putin]"),
        Arguments.of(new EventFilters.ByCountry("RU", Registers.ALL), "country RU"),
        Arguments.of(new EventFilters.ByPlace(List.of("riyadh")), "place riyadh"),
        Arguments.of(
            new EventFilters.BySource(List.of("the", "wire"), Registers.ALL), "source the wire"),
        Arguments.of(new EventFilters.BySourceId("wire-1"), "source @wire-1"),
        Arguments.of(
            new EventFilters.BySearch(List.of("90%", "call"), Registers.ALL), "search 90% call"));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void printsReadably(EventFilter filter, String text) {
    assertEquals(text, filter.toString());
  }

  @ParameterizedTest
  @MethodSource("filters")
  void matchesWhatItWants(EventFilter filter, String text) {
    assertTrue(filter.matches(CALL), text);
  }

  @ParameterizedTest
  @MethodSource("filters")
  void doesNotMatchAnEventThatSaysNothing(EventFilter filter, String text) {
    assertFalse(filter.matches(BARE), text);
  }

  @Test
  void printsANameReadably() {
    EventFilter filter = new EventFilters.ByName(List.of("vladimir", "putin"), Role.RECIPIENT);
    assertEquals("recipient named vladimir putin", filter.toString());
  }
}
