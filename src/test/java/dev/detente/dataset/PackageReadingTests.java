package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.Details;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.EventText;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Members;
import dev.detente.model.Place;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads packages, with everything that the format has. */
final class PackageReadingTests {

  private static final String EVENTS_FIRST =
      """
      {
        "events": [
          {
            "sources": ["tass"], "note": "disputed", "place": {"country": "SA", "name": "Riyadh"},
            "recipients": ["putin"], "actors": ["trump"], "summary": {"en": "Long"},
            "title": {"ar": "مكالمة", "en": "Call"}, "type": "consult", "theme": "warm",
            "date": "2025-02-12", "id": "2025-02-12-call"
          }
        ],
        "actors": [
          {"id": "putin", "kind": "person", "country": "RU", "name": {"en": "Putin"},
           "role": "President", "aliases": ["Путин", "بوتين"]}
        ],
        "sources": [
          {"id": "tass", "title": "A call", "publisher": "TASS", "author": "N. N.",
           "date": "2025-02-13", "lang": "en", "url": "https://tass.com/1"}
        ],
        "themes": [{"label": {"en": "Warm"}, "id": "warm"}],
        "title": "Talks", "license": "CC0", "updated": "2025", "version": "1", "name": "talks",
        "format": "detente/1"
      }
      """;

  private final Chronology chronology = Readings.open(EVENTS_FIRST);

  @Test
  void readsTheEdition() {
    assertEquals(new Edition("talks", "1", "2025", "CC0"), chronology.edition());
  }

  @Test
  void readsAnEvent() {
    Event expected =
        new Event(
            "2025-02-12-call",
            EventDate.parse("2025-02-12"),
            "warm",
            "CONSULT",
            new Details.Held(
                Map.of(
                    EventText.TITLE,
                    new LocalizedText(Map.of("en", "Call", "ar", "مكالمة")),
                    EventText.SUMMARY,
                    new LocalizedText(Map.of("en", "Long")),
                    EventText.NOTE,
                    LocalizedText.plain("disputed")),
                Members.NONE),
            List.of("trump"),
            List.of("putin"),
            new Place(LocalizedText.plain("Riyadh"), "SA", Map.of()),
            List.of("tass"));

    assertEquals(List.of(expected), Readings.events(chronology));
  }

  @Test
  void readsAnActor() {
    Actor expected =
        new Actor(
            "putin",
            "person",
            "RU",
            new LocalizedText(Map.of("en", "Putin")),
            LocalizedText.plain("President"),
            List.of("Путин", "بوتين"),
            Map.of());

    assertEquals(List.of(expected), List.copyOf(chronology.registry().actors()));
  }

  @Test
  void readsASource() {
    Source expected =
        new Source(
            "tass",
            LocalizedText.plain("A call"),
            "TASS",
            "N. N.",
            "2025-02-13",
            "en",
            "https://tass.com/1",
            Map.of());

    assertEquals(List.of(expected), List.copyOf(chronology.registry().sources()));
  }

  @Test
  void readsATheme() {
    Theme expected = new Theme("warm", new LocalizedText(Map.of("en", "Warm")), Map.of());

    assertEquals(List.of(expected), List.copyOf(chronology.registry().themes()));
  }

  @Test
  void readsItsTitle() {
    assertEquals("Talks", chronology.title().in(Language.EN));
  }

  @Test
  void canBeReadAgain() {
    assertFalse(chronology.streamed());
    assertEquals(Readings.events(chronology), Readings.events(chronology));
  }

  @Test
  void needsDatesAndTitlesOnly() {
    Event event =
        Readings.events(
                Readings.open(
                    "{\"format\":\"detente/1\",\"events\":[{\"date\":\"2025\",\"title\":\"x\"}]}"))
            .get(0);

    Event expected =
        new Event(
            "",
            EventDate.parse("2025"),
            "",
            "",
            new Details.Held(LocalizedText.plain("x")),
            List.of(),
            List.of(),
            Place.NONE,
            List.of());
    assertEquals(expected, event);
  }

  @Test
  void readsAPlaceThatIsAString() {
    String text = "{\"events\":[{\"date\":\"2025\",\"title\":\"x\",\"place\":\"Riyadh\"}]}";

    assertEquals(
        new Place(LocalizedText.plain("Riyadh"), "", Map.of()),
        Readings.events(Readings.open(text)).get(0).place());
  }

  @Test
  void keepsTheOrderOfTheFile() {
    String text =
        """
        {"events": [{"date": "2026", "title": "x"}, {"date": "2024", "title": "x"},
                    {"date": "2025", "title": "x"}]}
        """;

    assertEquals(List.of("2026", "2024", "2025"), Readings.dates(text));
  }

  @Test
  void passesOverMembersItDoesNotKnow() {
    String text =
        """
        {"profile": {"actor": "putin"}, "x": [1, {"events": 2}],
         "events": [{"date": "2025", "title": "x"}]}
        """;

    assertEquals(List.of("2025"), Readings.dates(text));
  }

  @Test
  void mayHaveNoEvents() {
    assertEquals(List.of(), Readings.dates("{\"format\": \"detente/1\", \"events\": []}"));
  }
}
