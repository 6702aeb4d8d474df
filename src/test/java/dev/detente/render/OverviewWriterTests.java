package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.ChronologyInMemory;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.report.Labels;
import dev.detente.report.Overview;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests how an overview of a record is shown. */
final class OverviewWriterTests {

  private static final Labels LABELS = (kind, id) -> kind;

  @Test
  void tellsTheSpanAndThreeTables() {
    assertEquals(
        """
        record  A record
        events  2
        span    2025-02-12 - 2025-03

        quad                count  cooperation  conflict  net  balance  label
        verbal-cooperation      1            1         0    1   |+      quad
        verbal-conflict         1            0         1   -1  -|       quad

        theme    count  cooperation  conflict  net  balance  label
        thaw         1            1         0    1   |+      Thaw
        tension      1            0         1   -1  -|       Tension

        actor  count  cooperation  conflict  net  balance  label
        putin      2            1         1    0  -|+      Vladimir Putin
        un         1            1         0    1   |+      United Nations
        """,
        written(
            EventBuilder.on("2025-02-12")
                .type(EventType.CONSULT)
                .theme("thaw")
                .actors("putin", "un")
                .build(),
            EventBuilder.on("2025-03")
                .type(EventType.ACCUSE)
                .theme("tension")
                .actors("putin")
                .build()));
  }

  @Test
  void namesTenActorsAtTheMost() {
    Event event =
        EventBuilder.on("2025")
            .actors("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")
            .build();
    String actors = written(event).split("\n\n")[1];
    assertEquals(1 + 10, actors.lines().count());
  }

  @Test
  void tellsOfAnEmptyRecord() {
    assertEquals("record  A record\nevents  0\n", written());
  }

  @Test
  void namesTheEditionOfARecordThatHasOne() {
    assertEquals(
        "record  A record\nedition talks 1.1 (2026-11-27, CC0)\nevents  0\n",
        written(new Edition("talks", "1.1", "2026-11-27", "CC0")));
  }

  private static String written(Event... events) {
    return written(Edition.UNNAMED, events);
  }

  private static String written(Edition edition, Event... events) {
    ChronologyInMemory record =
        new ChronologyInMemory(
            LocalizedText.plain("A record"), edition, Registers.ALL, List.of(events));
    Overview overview = record.gather(Overview.gathering(record, Optional.empty()));
    OverviewWriter writer = new OverviewWriter(Layout.terminal(80), LABELS);
    return Tables.written(out -> writer.write(overview, out));
  }
}
