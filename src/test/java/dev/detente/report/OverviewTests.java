package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.fixture.ShortChronology;
import dev.detente.model.ChronologyInMemory;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what an overview of a record counts. */
final class OverviewTests {

  @Test
  void countsByQuadThemeAndActor() {
    ChronologyInMemory record =
        new ChronologyInMemory(
            LocalizedText.plain("A record"),
            Registers.ALL,
            List.of(
                EventBuilder.on("2025-02-12")
                    .type(EventType.CONSULT)
                    .theme("thaw")
                    .actors("putin", "trump")
                    .build(),
                EventBuilder.on("2025-03")
                    .type(EventType.ACCUSE)
                    .theme("thaw")
                    .actors("un")
                    .build(),
                EventBuilder.on("2025-01").build()));
    Overview overview = record.gather(Overview.gathering(record, Optional.empty()));
    assertEquals("A record", overview.title().in(Language.EN));
    assertEquals(3, overview.total().count());
    assertEquals("2025-01", overview.total().span().first());
    assertEquals("2025-03", overview.total().span().last());
    assertEquals(
        "verbal-cooperation:1 verbal-conflict:1 :1", Counted.text(overview.quads().rows()));
    assertEquals("thaw:2 :1", Counted.text(overview.themes().rows()));
    assertEquals(":1 putin:1 trump:1 un:1", Counted.text(overview.actors().rows()));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', ''",
    "CONSULT, '', verbal-cooperation:1 :1",
    "CONSULT, raid, verbal-cooperation:1 :1",
    "ASSAULT, raid, material-conflict:1 :1",
    "raid, '', :1 raid:1",
    "raid, raid, raid:2",
  })
  void tellsWhatWasDoneByTypeIfNoTypeHasAQuadClass(String one, String other, String deeds) {
    List<Event> events =
        one.isEmpty()
            ? List.of()
            : List.of(
                EventBuilder.on("2025").type(one).build(),
                EventBuilder.on("2025").type(other).build());
    ShortChronology record = new ShortChronology(events);

    Overview overview = record.gather(Overview.gathering(record, Optional.empty()));

    assertEquals(deeds, Counted.text(overview.deeds().rows()));
    assertEquals(
        one.isEmpty() || deeds.contains("-co") ? Grouping.QUAD : Grouping.TYPE,
        overview.deeds().by().get(0));
  }
}
