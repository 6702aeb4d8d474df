package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.EventType;
import dev.detente.model.QuadClass;
import org.junit.jupiter.api.Test;

/** Tests how events are counted. */
final class TallyTests {

  @Test
  void countsNothing() {
    Tally tally = new Tally();
    assertEquals(0, tally.count());
    assertEquals("", tally.span().first());
    assertEquals("", tally.span().last());
  }

  @Test
  void countsByQuadClass() {
    Tally tally = new Tally();
    for (EventType type : EventType.values()) {
      tally.add(EventBuilder.on("2025").type(type).build());
    }
    assertEquals(16, tally.count());
    assertEquals(4, tally.count(QuadClass.VERBAL_COOPERATION));
    assertEquals(3, tally.count(QuadClass.MATERIAL_COOPERATION));
    assertEquals(4, tally.count(QuadClass.VERBAL_CONFLICT));
    assertEquals(5, tally.count(QuadClass.MATERIAL_CONFLICT));
    assertEquals(7, tally.cooperation());
    assertEquals(9, tally.conflict());
    assertEquals(-2, tally.net());
  }

  @Test
  void countsAnEventWithoutTypeInNoClass() {
    Tally tally = new Tally();
    tally.add(EventBuilder.on("2025").build());
    assertEquals(1, tally.count());
    assertEquals(0, tally.cooperation() + tally.conflict());
  }

  @Test
  void spansFromTheFirstToBeginToTheLastToEnd() {
    Tally tally = new Tally();
    tally.add(EventBuilder.on("2025-03-01").build());
    tally.add(EventBuilder.on("2025-02").build());
    tally.add(EventBuilder.on("2025-02-01").build());
    tally.add(EventBuilder.on("2025-02-20/2025-04-01").build());
    assertEquals("2025-02-01", tally.span().first());
    assertEquals("2025-02-20/2025-04-01", tally.span().last());
  }
}
