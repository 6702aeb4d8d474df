package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which events a key stands for. */
final class EventKeyTests {

  private static final List<Event> EVENTS =
      List.of(
          EventBuilder.named("2025-02-12-call").build(),
          EventBuilder.named("2025-02-12-call-again").build(),
          EventBuilder.on("2025-02-13").build(),
          EventBuilder.named("2025-02-18-riyadh").build(),
          EventBuilder.on("2025-03").id("2025-03-drill").build());

  @ParameterizedTest
  @CsvSource({
    "2025-02-12-call,   2025-02-12-call",
    "2025-02-12-call-a, 2025-02-12-call-again",
    "2025-02-12,        2025-02-12-call 2025-02-12-call-again",
    "2025-02-18,        2025-02-18-riyadh",
    "2025-02-1,         ''",
    "2025-03,           2025-03-drill",
    "2025-02-13,        ''",
  })
  void finds(String key, String ids) {
    List<String> found = EventKey.find(key, EVENTS).events().stream().map(Event::id).toList();
    assertEquals(ids, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-1,        2025-02-12-call 2025-02-12-call-again 2025-02-18-riyadh",
    "2025-02-12-,      2025-02-12-call 2025-02-12-call-again",
    "2025-02-18-riadh, 2025-02-18-riyadh",
    "nothing,          ''",
  })
  void namesCandidatesIfItFindsNone(String key, String ids) {
    EventKey.Match match = EventKey.find(key, EVENTS);
    assertEquals(List.of(), match.events());
    assertEquals(ids, String.join(" ", match.candidates()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025/02/12", "2025-02-1:", "2025-02-1/", "long-names"})
  void takesOnlyADateForTheBeginningOfSeveral(String key) {
    List<Event> events =
        List.of(
            EventBuilder.on("2025").id(key + "a").build(),
            EventBuilder.on("2025").id(key + "b").build());
    assertEquals(List.of(), EventKey.find(key, events).events());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-00-00", "9999-99-99"})
  void takesAnyDigitsForADate(String key) {
    List<Event> events =
        List.of(
            EventBuilder.on("2025").id(key + "a").build(),
            EventBuilder.on("2025").id(key + "b").build());
    assertEquals(events, EventKey.find(key, events).events());
  }

  @Test
  void namesNoCandidatesBesideEvents() {
    assertEquals(List.of(), EventKey.find("2025-02-12", EVENTS).candidates());
  }

  @Test
  void namesTenCandidatesAtTheMost() {
    List<Event> events = new ArrayList<>();
    for (char c = 'a'; c <= 'k'; c++) {
      events.add(EventBuilder.named("2025-02-12-" + c).build());
    }
    assertEquals(10, EventKey.find("2025-02", events).candidates().size());
  }
}
