package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import org.junit.jupiter.api.Test;

/** Tests what a record comes to at a glance. */
final class GlanceTests {

  @Test
  void countsByQuadThemeAndActor() {
    Glance glance = new Glance(LocalizedText.plain("A record"), Registers.ALL);
    glance.add(
        EventBuilder.on("2025-02-12")
            .type(EventType.CONSULT)
            .theme("thaw")
            .actors("putin", "trump")
            .build());
    glance.add(
        EventBuilder.on("2025-03").type(EventType.ACCUSE).theme("thaw").actors("un").build());
    glance.add(EventBuilder.on("2025-01").build());
    assertEquals("A record", glance.title().in(Language.EN));
    assertEquals(3, glance.total().count());
    assertEquals("2025-01", glance.total().span().first());
    assertEquals("2025-03", glance.total().span().last());
    assertEquals("verbal-cooperation:1 verbal-conflict:1 :1", Counted.text(glance.quads().rows()));
    assertEquals("thaw:2 :1", Counted.text(glance.themes().rows()));
    assertEquals(":1 putin:1 trump:1 un:1", Counted.text(glance.actors().rows()));
  }
}
