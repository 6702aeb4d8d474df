package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.ActorBuilder;
import dev.detente.fixture.EventBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Looks up declared and undeclared things. */
final class RegistryTests {

  private static final Registry REGISTRY =
      new Registry(
          List.of(theme("tension", "Tension"), theme("aid", "Aid")),
          List.of(source("tass", "Talks"), source("afp", "Calls")),
          List.of(actor("trump", "Trump"), actor("putin", "Putin")));

  @Test
  void keepsTheOrderOfTheRecord() {
    assertEquals(List.of("tension", "aid"), REGISTRY.themes().stream().map(Theme::id).toList());
    assertEquals(List.of("tass", "afp"), REGISTRY.sources().stream().map(Source::id).toList());
    assertEquals(List.of("trump", "putin"), REGISTRY.actors().stream().map(Actor::id).toList());
  }

  @Test
  void returnsWhatIsDeclared() {
    assertEquals(theme("aid", "Aid"), REGISTRY.theme("aid"));
    assertEquals(source("afp", "Calls"), REGISTRY.source("afp"));
    assertEquals(actor("putin", "Putin"), REGISTRY.actor("putin"));
  }

  @Test
  void namesTheUndeclaredByTheirId() {
    assertEquals(theme("x", "x"), REGISTRY.theme("x"));
    assertEquals(source("x", "x"), REGISTRY.source("x"));
    assertEquals(actor("x", "x"), REGISTRY.actor("x"));
  }

  @Test
  void tellsTheDeclaredFromTheUndeclared() {
    assertTrue(REGISTRY.declaresTheme("aid"));
    assertTrue(REGISTRY.declaresSource("afp"));
    assertTrue(REGISTRY.declaresActor("putin"));
    assertFalse(REGISTRY.declaresTheme("afp"));
    assertFalse(REGISTRY.declaresSource("putin"));
    assertFalse(REGISTRY.declaresActor("aid"));
  }

  @Test
  void countsTheFirstOfSeveralWithOneId() {
    Registry registry =
        new Registry(
            List.of(theme("x", "first"), theme("x", "second")),
            List.of(source("x", "first"), source("x", "second")),
            List.of(actor("x", "first"), actor("x", "second")));

    assertEquals(List.of(theme("x", "first")), List.copyOf(registry.themes()));
    assertEquals(List.of(source("x", "first")), List.copyOf(registry.sources()));
    assertEquals(List.of(actor("x", "first")), List.copyOf(registry.actors()));
  }

  @Test
  void declaresNothingIfEmpty() {
    assertTrue(Registry.EMPTY.themes().isEmpty());
    assertTrue(Registry.EMPTY.sources().isEmpty());
    assertTrue(Registry.EMPTY.actors().isEmpty());
  }

  @Test
  void knowsTheCountriesOfAnEventByTheirCodes() {
    Registry registry =
        new Registry(
            List.of(),
            List.of(),
            List.of(
                ActorBuilder.actor("putin").country("RUS").build(),
                ActorBuilder.actor("lavrov").country("Russia").build(),
                ActorBuilder.actor("nemo").country("Atlantis").build()));
    EventBuilder event = EventBuilder.on("2025").actors("putin", "un").recipients("lavrov", "nemo");

    assertEquals(List.of("RU", "Atlantis"), List.copyOf(registry.countries(event.build())));

    event.place(LocalizedText.EMPTY, "SA");
    assertEquals(List.of("RU", "Atlantis", "SA"), List.copyOf(registry.countries(event.build())));
  }

  @Test
  void cannotBeChanged() {
    assertThrows(UnsupportedOperationException.class, () -> REGISTRY.themes().clear());
    assertThrows(UnsupportedOperationException.class, () -> REGISTRY.sources().clear());
    assertThrows(UnsupportedOperationException.class, () -> REGISTRY.actors().clear());
  }

  private static Theme theme(String id, String label) {
    return new Theme(id, LocalizedText.plain(label), Map.of());
  }

  private static Source source(String id, String title) {
    return new Source(id, LocalizedText.plain(title), "", "", "", "", "", Map.of());
  }

  private static Actor actor(String id, String name) {
    return new Actor(
        id, "", "", LocalizedText.plain(name), LocalizedText.EMPTY, List.of(), Map.of());
  }
}
