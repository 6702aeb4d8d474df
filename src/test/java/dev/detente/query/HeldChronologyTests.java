package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.ShortChronology;
import dev.detente.model.Event;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests what is held of a stream. */
final class HeldChronologyTests {

  private static final Event CALL = EventBuilder.on("2025-02-12").theme("thaw").build();
  private static final Event LAW = EventBuilder.on("2025-01").theme("law").build();
  private static final Event VISIT = EventBuilder.on("2025-01-01").theme("thaw").build();

  private final HeldChronology held =
      HeldChronology.of(
          ShortChronology.of(CALL, LAW, VISIT), new EventFilters.ByTheme(Set.of("thaw")));

  @Test
  void holdsWhatMatchesInTheOrderOfTheFile() {
    for (int reading = 0; reading < 2; reading++) {
      List<Event> events = new ArrayList<>();
      held.forEach(events::add);
      assertEquals(List.of(CALL, VISIT), events);
    }
  }

  @Test
  void isNoStreamAndDeclaresNothing() {
    assertFalse(held.streamed());
    assertEquals(LocalizedText.EMPTY, held.title());
    assertSame(Registry.EMPTY, held.registry());
  }
}
