package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void tellsItsTextsAndTheFieldsOfItsRow() {
    Event event =
        EventBuilder.on("2025-02-12")
            .title("Talks")
            .summary("They talk.")
            .note("By telephone.")
            .extra("weight", "7")
            .build();

    assertEquals(LocalizedText.plain("Talks"), event.title());
    assertEquals(LocalizedText.plain("They talk."), event.summary());
    assertEquals(LocalizedText.plain("By telephone."), event.note());
    assertEquals(Map.of("weight", "7"), event.members().own());
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

  @ParameterizedTest
  @CsvSource({
    "trump putin, xi modi, trump putin xi modi",
    "trump putin, putin xi trump, trump putin xi",
    "trump, putin, trump putin",
    "trump trump, '', trump",
    "trump, '', trump",
    "'', xi, xi",
    "'', '', ''",
  })
  void listsThoseWhoActedFirstAndEachOnce(String actors, String recipients, String participants) {
    Event event = event(DAY, "Call", words(actors), words(recipients));

    assertEquals(words(participants), event.participants());
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
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
