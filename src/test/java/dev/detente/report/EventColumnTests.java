package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.fixture.Texts;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the columns of events. */
final class EventColumnTests {

  private static final Columns<Event> ENGLISH = EventColumn.of(Registers.ALL, Language.EN);
  private static final Columns<Event> ARABIC = EventColumn.of(Registers.ALL, Language.AR);

  private static final Event CALL =
      EventBuilder.named("2025-02-12-call")
          .type(EventType.CONSULT)
          .theme("thaw")
          .title("A call", "مكالمة")
          .summary("They spoke")
          .actors("putin", "trump")
          .recipients("stranger")
          .place(Texts.both("Riyadh", "الرياض"), "SA")
          .sources("wire-1", "paper-1", "lost-1")
          .note("Contested")
          .build();

  static Stream<String> names() {
    return ENGLISH.names().stream();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id         | 2025-02-12-call            | 2025-02-12-call",
        "date       | 2025-02-12                 | 2025-02-12",
        "type       | CONSULT                    | CONSULT",
        "quad       | verbal-cooperation         | verbal-cooperation",
        "theme      | thaw                       | thaw",
        "title      | A call                     | A call",
        "summary    | They spoke                 | They spoke",
        "actors     | putin;trump                | Vladimir Putin, Donald Trump",
        "recipients | stranger                   | stranger",
        "place      | Riyadh                     | Riyadh",
        "country    | SA                         | SA",
        "sources    | wire-1;paper-1;lost-1      | The Wire, paper-1, lost-1",
        "url        | https://wire.example/1     | https://wire.example/1",
        "note       | Contested                  | Contested",
      })
  void tellsIdsToProgramsAndNamesToPeople(String name, String data, String words) {
    assertEquals(data, cell(ENGLISH, CALL, name).data());
    assertEquals(words, cell(ENGLISH, CALL, name).words());
  }

  @ParameterizedTest
  @CsvSource({
    "title, مكالمة",
    "place, الرياض",
    "actors, 'فلاديمير بوتين، دونالد ترامب'",
    "summary, They spoke",
    "theme, thaw",
  })
  void tellsTextsInTheLanguageOfTheReader(String name, String words) {
    assertEquals(words, cell(ARABIC, CALL, name).words());
  }

  @ParameterizedTest
  @MethodSource("names")
  void leavesEmptyWhatIsNotKnown(String name) {
    Event event = EventBuilder.on("2025").title("T").build();
    String expected = name.equals("date") ? "2025" : name.equals("title") ? "T" : "";
    assertEquals(expected, cell(ENGLISH, event, name).data());
  }

  @ParameterizedTest
  @MethodSource("names")
  void ordersByEveryColumn(String name) {
    assertEquals(0, Counted.order(ENGLISH.find(name).orElseThrow()).compare(CALL, CALL));
  }

  @ParameterizedTest
  @CsvSource({
    "id, a, b",
    "date, a, b",
    "type, b, a",
    "quad, b, a",
    "theme, a, b",
    "title, b, a",
    "summary, b, a",
    "actors, a, b",
    "recipients, a, b",
    "place, a, b",
    "country, a, b",
    "sources, a, b",
    "url, a, b",
    "note, a, b",
  })
  void ordersBy(String name, String first, String second) {
    List<Event> events =
        List.of(
            EventBuilder.on("2025-01")
                .id("a")
                .type(EventType.SUPPORT)
                .theme("a")
                .title("éclat")
                .summary("Zebra")
                .actors("a", "z")
                .recipients("a")
                .place(Texts.both("a", "ب"), "AA")
                .sources("wire-1")
                .note("a")
                .build(),
            EventBuilder.on("2025-01-02")
                .id("b")
                .type(EventType.ACCUSE)
                .theme("b")
                .title("Detente")
                .summary("apple")
                .actors("b")
                .recipients("b")
                .place(Texts.both("B", "أ"), "BB")
                .sources("wire-2")
                .note("B")
                .build());
    for (List<Event> given : List.of(events, List.of(events.get(1), events.get(0)))) {
      List<String> ids =
          given.stream()
              .sorted(Counted.order(ENGLISH.find(name).orElseThrow()))
              .map(Event::id)
              .toList();
      assertEquals(List.of(first, second), ids);
    }
  }

  @Test
  void ordersTextsByTheLanguageOfTheReader() {
    Event alef = EventBuilder.on("2025").title("b", "أمر").build();
    Event ba = EventBuilder.on("2025").title("a", "بيان").build();
    assertTrue(Counted.order(ENGLISH.find("title").orElseThrow()).compare(alef, ba) > 0);
    assertTrue(Counted.order(ARABIC.find("title").orElseThrow()).compare(alef, ba) < 0);
  }

  @Test
  void showsDateTypeAndTitleIfNothingIsAsked() {
    assertEquals(List.of("date", "type", "title"), ENGLISH.usual());
    assertTrue(ENGLISH.names().containsAll(ENGLISH.usual()));
  }

  private static Cell cell(Columns<Event> columns, Event event, String name) {
    return columns.find(name).orElseThrow().cell().apply(event);
  }
}
