package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.PartedChronology;
import dev.detente.fixture.ShortChronology;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which events a key finds. */
final class EventKeyTests {

  private static final List<Event> EVENTS =
      List.of(
          EventBuilder.named("2025-02-12-call").build(),
          EventBuilder.named("2025-02-12-call-again").build(),
          EventBuilder.on("2025-02-13").build(),
          EventBuilder.named("2025-02-18-riyadh").build(),
          EventBuilder.on("2025-03").id("2025-03-drill").build(),
          EventBuilder.on("2025-05-03/2025-05-04").build(),
          EventBuilder.on("-0431-05").build(),
          EventBuilder.on("2025-05-01/2025-05-03").id("2025-05-01-summit").build());

  @ParameterizedTest
  @CsvSource({
    "2025-02-12-call,   2025-02-12-call",
    "2025-02-12-call-a, 2025-02-12-call-again",
    "2025-02-12,        2025-02-12-call 2025-02-12-call-again",
    "2025-02-18,        2025-02-18-riyadh",
    "2025-02-1,         ''",
    "2025-03,           2025-03-drill",
    "2025-02-13,        (2025-02-13)",
    "٢٠٢٥-٠٢-١٣,        (2025-02-13)",
    "٢٠٢٥-٠٢-١٢,        2025-02-12-call 2025-02-12-call-again",
    "2025-03-05,        2025-03-drill",
    "2025-02-20,        ''",
    "2025-05-02,        2025-05-01-summit",
    "2025-05-03,        2025-05-01-summit (2025-05-03/2025-05-04)",
    "2025-05-01,        2025-05-01-summit",
    "2025-05-05,        ''",
    "2025-02-30,        ''",
    "-0431-05-01,       (-0431-05)",
  })
  void finds(String key, String ids) {
    List<Event> found = find(key, EVENTS).events();
    assertEquals(ids, String.join(" ", found.stream().map(EventKeyTests::name).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-1,        2025-02-12-call 2025-02-12-call-again 2025-02-18-riyadh, 0",
    "2025-02-12-,      2025-02-12-call 2025-02-12-call-again, 0",
    "2025,             2025-02-12-call 2025-02-12-call-again 2025-02-18-riyadh, 2",
    "2025-02-18-riadh, 2025-02-18-riyadh, 0",
    "nothing,          '', 0",
  })
  void namesCandidatesIfItFindsNone(String key, String ids, int more) {
    EventKey.Match match = find(key, EVENTS);
    assertEquals(List.of(), match.events());
    assertEquals(ids, String.join(" ", match.candidates()));
    assertEquals(more, match.more());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025/02/12", "2025-02-1:", "2025-02-1/", "long-names"})
  void takesOnlyADateForTheBeginningOfSeveral(String key) {
    List<Event> events =
        List.of(
            EventBuilder.on("2025").id(key + "a").build(),
            EventBuilder.on("2025").id(key + "b").build());
    assertEquals(List.of(), find(key, events).events());
  }

  @Test
  void namesNoCandidatesBesideEvents() {
    assertEquals(List.of(), find("2025-02-12", EVENTS).candidates());
  }

  @Test
  void namesThreeCandidatesAtTheMost() {
    List<Event> events = new ArrayList<>();
    for (char c = 'k'; c >= 'a'; c--) {
      events.add(EventBuilder.named("2025-02-12-" + c).build());
    }
    assertEquals(
        List.of("2025-02-12-a", "2025-02-12-b", "2025-02-12-c"),
        find("2025-02", events).candidates());
  }

  @ParameterizedTest
  @ValueSource(strings = {"e7", "e1", "e999", "2025-02-12", "e", "f7", "e0"})
  void findsInPartsWhatItFindsAtOnce(String key) {
    PartedChronology parted = PartedChronology.random(new Random(5), 200, 7);
    assertEquals(find(key, parted.events()), EventKey.find(key, parted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"e1.", "e", "none"})
  void holdsNoMoreThanItAnswers(String key) {
    List<WeakReference<Event>> seen = new ArrayList<>();
    AtomicLong held = new AtomicLong();
    Chronology large =
        new Chronology() {
          @Override
          public boolean streamed() {
            return true;
          }

          @Override
          public void forEach(Consumer<Event> action) {
            for (int i = 0; i < 10_000; i++) {
              Event event = EventBuilder.on("2025").id("e" + i + ".").build();
              seen.add(new WeakReference<>(event));
              action.accept(event);
            }
            System.gc();
            held.set(seen.stream().filter(event -> event.get() != null).count());
          }
        };
    EventKey.find(key, large);
    assertTrue(held.get() < 2_500, held::toString);
  }

  private static EventKey.Match find(String key, List<Event> events) {
    return EventKey.find(key, new ShortChronology(events));
  }

  private static String name(Event event) {
    return event.id().isEmpty() ? "(" + event.date() + ")" : event.id();
  }
}
