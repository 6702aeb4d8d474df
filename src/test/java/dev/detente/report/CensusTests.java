package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.Actor;
import dev.detente.model.Event;
import dev.detente.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests how references to a registry are counted. */
final class CensusTests {

  private final Census<Actor> census =
      new Census<>(List.of("putin", "trump"), Event::participants, Registers.ALL::actor);

  @Test
  void listsWhatIsDeclaredEvenIfNothingRefersToIt() {
    assertEquals("putin:0 trump:0", counts());
  }

  @Test
  void countsEveryReferenceAndAddsWhatIsNotDeclared() {
    census.add(EventBuilder.on("2025").actors("stranger").recipients("trump").build());
    census.add(EventBuilder.on("2025").actors("trump").build());
    assertEquals("putin:0 trump:2 stranger:1", counts());
  }

  @Test
  void countsAnEventThatRefersTwiceOnce() {
    Census<Source> sources = new Census<>(List.of(), Event::sources, Registers.ALL::source);
    sources.add(EventBuilder.on("2025").sources("wire-1", "wire-1").build());
    assertEquals(1, sources.entries().get(0).tally().count());
  }

  @Test
  void knowsWhatTheIdsStandFor() {
    census.add(EventBuilder.on("2025").actors("stranger").build());
    assertEquals(Registers.PUTIN, census.entries().get(0).value());
    assertEquals(Actor.undeclared("stranger"), census.entries().get(2).value());
  }

  private String counts() {
    List<String> counts = new ArrayList<>();
    for (Census.Entry<Actor> entry : census.entries()) {
      counts.add(entry.id() + ":" + entry.tally().count());
    }
    return String.join(" ", counts);
  }
}
