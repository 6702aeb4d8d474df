package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.fixture.Texts;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests which groups an event belongs to. */
final class GroupingTests {

  private static final Event CALL =
      EventBuilder.on("2025-02-12")
          .theme("thaw")
          .type(EventType.AID)
          .actors("trump", "putin")
          .recipients("un", "russia")
          .place(Texts.both("Riyadh", "الرياض"), "SA")
          .build();

  @ParameterizedTest
  @CsvSource({
    "YEAR, 2025",
    "QUARTER, 2025-Q1",
    "MONTH, 2025-02",
    "DAY, 2025-02-12",
    "THEME, thaw",
    "TYPE, AID",
    "QUAD, material-cooperation",
    "PLACE, Riyadh",
    "COUNTRY, US RU SA",
    "ACTOR, trump putin un russia",
    "DYAD, putin;trump trump;un russia;trump putin;un putin;russia russia;un",
  })
  void groupsAnEvent(Grouping grouping, String groups) {
    assertEquals(List.of(groups.split(" ")), groups(grouping, Registers.ALL, CALL));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"YEAR", "QUARTER", "MONTH", "DAY"},
      mode = EnumSource.Mode.EXCLUDE)
  void groupsAnEventThatSaysNothingUnderABlank(Grouping grouping) {
    Event event = EventBuilder.on("2025-02-12").build();
    assertEquals(List.of(""), groups(grouping, Registers.ALL, event));
  }

  @Test
  void makesNoPairOfOne() {
    Event event = EventBuilder.on("2025-02-12").actors("putin").build();
    assertEquals(List.of(""), groups(Grouping.DYAD, Registers.ALL, event));
  }

  @Test
  void findsNoCountryOfThoseWhoHaveNone() {
    Event event = EventBuilder.on("2025-02-12").actors("un", "stranger").build();
    assertEquals(List.of(""), groups(Grouping.COUNTRY, Registers.ALL, event));
  }

  @ParameterizedTest
  @CsvSource({"ACTOR, putin trump", "DYAD, putin;trump", "COUNTRY, RU US"})
  void countsAnActorWhoIsNamedTwiceOnce(Grouping grouping, String groups) {
    Event event = EventBuilder.on("2025-02-12").actors("putin", "putin", "trump").build();
    assertEquals(List.of(groups.split(" ")), groups(grouping, Registers.ALL, event));
  }

  @Test
  void countsAPageOnceForEachOfItsPublishers() {
    Registry registry =
        new Registry(List.of(), List.of(page("a", "TASS"), page("b", "TASS")), List.of());
    Event event = EventBuilder.on("2025-02-12").sources("a", "b", "undeclared").build();

    assertEquals(List.of("a", "b", "undeclared"), groups(Grouping.SOURCE, registry, event));
    assertEquals(List.of("TASS"), groups(Grouping.PUBLISHER, registry, event));
  }

  private static Source page(String id, String publisher) {
    return new Source(id, LocalizedText.plain(id), publisher, "", "", "", "", Map.of());
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsKey(Grouping grouping) {
    assertEquals(Optional.of(grouping), Grouping.of(grouping.key()));
  }

  @ParameterizedTest
  @CsvSource({"MONTH", "weeks", "''"})
  void isNotFoundByAnythingElse(String key) {
    assertEquals(Optional.empty(), Grouping.of(key));
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR, true, false, false",
    "QUARTER, true, false, false",
    "MONTH, true, false, false",
    "DAY, true, false, false",
    "THEME, false, false, true",
    "TYPE, false, false, true",
    "QUAD, false, false, true",
    "ACTOR, false, true, true",
    "COUNTRY, false, true, true",
    "DYAD, false, true, true",
  })
  void tellsOfWhatKindItIs(Grouping grouping, boolean time, boolean multiple, boolean labelled) {
    assertEquals(time, grouping.isTime());
    assertEquals(multiple, grouping.isMultiple());
    assertEquals(labelled, grouping.isLabelled());
  }

  private static List<String> groups(Grouping grouping, Registry registry, Event event) {
    return List.copyOf(new Groups(grouping, registry).add(event, new ArrayList<>()));
  }
}
