package dev.detente.query.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.fixture.Texts;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.QuadClass;
import dev.detente.query.names.Name;
import dev.detente.query.names.TextFolding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    assertEquals(matches, new EventFilters.ByCountry(Set.of(code), Registers.ALL).matches(CALL));
  }

  @ParameterizedTest
  @CsvSource({
    "riyadh, true",
    "RIYA, true",
    "الرياض, true",
    "رياض, true",
    "iya, true",
    "riyadh sa, false",
    "moscow, false",
  })
  void findsAPlaceByWordsOfItsName(String words, boolean matches) {
    assertEquals(matches, new TextFilters.ByPlace(phrases(words)).matches(CALL));
  }

  @ParameterizedTest
  @CsvSource({"Riyadh, true", "الرياض, true", "riyadh, false", "Riya, false"})
  void findsAPlaceByItsExactName(String name, boolean matches) {
    assertEquals(matches, new EventFilters.ByPlaceName(name).matches(CALL));
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
    EventFilter filter = new TextFilters.BySource(phrases(words), Registers.ALL);
    assertEquals(matches, filter.matches(CALL));
  }

  @Test
  void findsOneSourceByItsWholeIdOnly() {
    assertTrue(new EventFilters.BySourceId("wire-1").matches(CALL));
    assertFalse(new EventFilters.BySourceId("wire").matches(CALL));
  }

  @ParameterizedTest
  @CsvSource({
    "call, true", "CALL spoke, true", "call moscow, false", "90%, true", "9%, false", "0%, false",
    "$500, true", "£500, true", "$50, true", "$600, false", "مكالمه, true", "contested, true",
    "riyadh, true", "فلاديمير, true", "donald vladimir, true", "thaw, false", "spo, true",
  })
  void searchesAllTextsForAllWords(String words, boolean matches) {
    EventFilter filter = new TextFilters.BySearch(phrases(words), Registers.ALL);
    assertEquals(matches, filter.matches(CALL));
  }

  @Test
  void findsNoWordAcrossTwoTexts() {
    Event event = EventBuilder.on("2025").title("ab").summary("cd").build();
    assertFalse(new TextFilters.BySearch(phrases("bc"), Registers.ALL).matches(event));
  }

  static List<EventFilter> filters() {
    return List.of(
        new EventFilters.ByTheme(Set.of("thaw")),
        new EventFilters.ByField(
            event -> List.of(event.theme()), NamedWord.of(new Name("thaw", false))),
        new EventFilters.ByType(Set.of("CONSULT")),
        new EventFilters.ByQuad(
            Set.of(QuadClass.MATERIAL_COOPERATION, QuadClass.VERBAL_COOPERATION)),
        new EventFilters.ByPeriod(PeriodParser.parse("2025-02-12")),
        new EventFilters.ByActor(Set.of("un", "putin"), Role.ANY),
        new EventFilters.ByActor(Set.of("putin"), Role.RECIPIENT),
        new EventFilters.ByCountry(Set.of("RU"), Registers.ALL),
        new TextFilters.ByPlace(phrases("riyadh")),
        new EventFilters.ByPlaceName("Riyadh"),
        new EventFilters.ByPlaceCountry("SA"),
        new TextFilters.BySource(phrases("the wire.example"), Registers.ALL),
        new EventFilters.BySourceId("wire-1"),
        new TextFilters.BySearch(phrases("90% \"a call\""), Registers.ALL));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void matchesWhatItWants(EventFilter filter) {
    assertTrue(filter.matches(CALL), filter.toString());
  }

  @ParameterizedTest
  @MethodSource("filters")
  void doesNotMatchAnEventThatSaysNothing(EventFilter filter) {
    assertFalse(filter.matches(BARE), filter.toString());
  }

  private static List<Phrase> phrases(String text) {
    return Phrase.all("--search", Name.of(text));
  }
}
