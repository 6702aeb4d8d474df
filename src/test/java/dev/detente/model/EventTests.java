package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Makes events, and asks who takes part in them. */
final class EventTests {

  private static final EventDate DAY = EventDate.parse("2025-02-12");

  @Test
  void needsADate() {
    assertThrows(NullPointerException.class, () -> event(null, "Talks", List.of(), List.of()));
  }

  @Test
  void needsATitle() {
    assertThrows(IllegalArgumentException.class, () -> event(DAY, LocalizedText.EMPTY, ""));
  }

  @Test
  void tellsItsTexts() {
    LocalizedText title = LocalizedText.plain("Talks");
    LocalizedText summary = LocalizedText.plain("They talk.");
    LocalizedText note = LocalizedText.plain("By telephone.");
    Map<EventText, LocalizedText> texts =
        Map.of(EventText.TITLE, title, EventText.SUMMARY, summary, EventText.NOTE, note);
    Event event = event(DAY, title, "").with(new Details.Held(texts, Members.NONE));

    assertEquals(
        List.of(title, summary, note), List.of(event.title(), event.summary(), event.note()));
    assertSame(event, event.held());
  }

  @Test
  void holdsTextsThatAreNotToBeKept() {
    Details kept = new Details.Held(LocalizedText.plain("Talks"));
    Event event = event(DAY, LocalizedText.plain("Call"), "");

    assertSame(kept, event.with(new Passing(kept)).held().details());
  }

  /**
   * Texts that are not to be kept.
   *
   * @param held what is to be kept in their place
   */
  private record Passing(Details held) implements Details {
    @Override
    public LocalizedText text(EventText text) {
      return LocalizedText.EMPTY;
    }
  }

  @Test
  void takesItsClassFromItsType() {
    LocalizedText title = LocalizedText.plain("Talks");

    assertEquals(Optional.of(QuadClass.MATERIAL_CONFLICT), event(DAY, title, "SANCTION").quad());
    assertEquals(Optional.empty(), event(DAY, title, "").quad());
  }

  @Test
  void listsThoseWhoActedFirst() {
    Event event = event(DAY, "Call", List.of("trump", "putin"), List.of("xi", "modi"));

    assertEquals(List.of("trump", "putin", "xi", "modi"), event.participants());
  }

  @Test
  void listsEachParticipantOnce() {
    Event event = event(DAY, "Call", List.of("trump", "putin"), List.of("putin", "xi", "trump"));

    assertEquals(List.of("trump", "putin", "xi"), event.participants());
  }

  @Test
  void listsThoseWhoActedIfItIsAimedAtNobody() {
    assertEquals(List.of("xi"), event(DAY, "Call", List.of("xi"), List.of()).participants());
  }

  @Test
  void tellsAPlaceFromNone() {
    assertTrue(Place.NONE.isEmpty());
    assertFalse(new Place(LocalizedText.plain("Riyadh"), "", Map.of()).isEmpty());
    assertFalse(new Place(LocalizedText.EMPTY, "SA", Map.of()).isEmpty());
    assertFalse(new Place(LocalizedText.EMPTY, "", Map.of("lat", "24.7")).isEmpty());
  }

  private static Event event(
      EventDate date, String title, List<String> actors, List<String> recipients) {
    return event(date, LocalizedText.plain(title), "", actors, recipients);
  }

  private static Event event(EventDate date, LocalizedText title, String type) {
    return event(date, title, type, List.of(), List.of());
  }

  private static Event event(
      EventDate date,
      LocalizedText title,
      String type,
      List<String> actors,
      List<String> recipients) {
    return new Event(
        "id",
        date,
        "theme",
        type,
        new Details.Held(title),
        actors,
        recipients,
        Place.NONE,
        List.of());
  }
}
