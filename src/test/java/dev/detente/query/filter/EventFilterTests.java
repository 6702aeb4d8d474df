package dev.detente.query.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Event;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests how filters combine. */
final class EventFilterTests {

  private static final EventFilter THAW = new EventFilters.ByTheme(Set.of("thaw"));
  private static final EventFilter TENSION = new EventFilters.ByTheme(Set.of("tension"));
  private static final EventFilter FEBRUARY =
      new EventFilters.ByPeriod(PeriodParser.parse("2025-02"));
  private static final Event EVENT = EventBuilder.on("2025-02-12").theme("thaw").build();

  @Test
  void takesEveryEventIfNothingIsAsked() {
    assertTrue(EventFilter.ALL.matches(EVENT));
  }

  @Test
  void wantsAll() {
    assertTrue(EventFilter.all(List.of(THAW, FEBRUARY)).matches(EVENT));
    assertFalse(EventFilter.all(List.of(TENSION, FEBRUARY)).matches(EVENT));
  }

  @Test
  void wantsAny() {
    assertTrue(EventFilter.any(List.of(TENSION, FEBRUARY)).matches(EVENT));
    assertFalse(EventFilter.any(List.of(TENSION, TENSION)).matches(EVENT));
  }

  @Test
  void wantsNot() {
    assertTrue(new EventFilter.Not(TENSION).matches(EVENT));
    assertFalse(new EventFilter.Not(THAW).matches(EVENT));
  }

  @Test
  void leavesASingleFilterAsItIs() {
    assertEquals(THAW, EventFilter.all(List.of(THAW)));
    assertEquals(THAW, EventFilter.any(List.of(THAW)));
  }
}
