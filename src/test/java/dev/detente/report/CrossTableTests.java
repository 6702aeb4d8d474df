package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the layout of two groupings. */
final class CrossTableTests {

  private static final Event AID =
      EventBuilder.on("2025-01-05").type(EventType.AID).actors("un", "putin").build();
  private static final Event TALK = EventBuilder.on("2025-03").type(EventType.CONSULT).build();
  private static final Event BLANK = EventBuilder.on("2025-03-09").actors("un").build();

  @Test
  void makesColumnsOfTheSecondGrouping() {
    Summary summary = Counted.by(List.of(Grouping.MONTH, Grouping.QUAD), TALK, AID, BLANK);
    assertEquals(
        """
        month verbal-cooperation material-cooperation - count
        2025-01 0 1 0 1
        2025-02 0 0 0 0
        2025-03 1 0 1 2""",
        Counted.text(CrossTable.of(summary, summary.rowsOfFirst())));
  }

  @Test
  void countsTheEventsOfARowRatherThanItsCells() {
    Summary summary = Counted.by(List.of(Grouping.TYPE, Grouping.ACTOR), AID);
    assertEquals(
        """
        type putin un count
        AID 1 1 1""",
        Counted.text(CrossTable.of(summary, summary.rowsOfFirst())));
  }

  @Test
  void keepsTheOrderOfTheRowsItIsGiven() {
    Summary summary = Counted.by(List.of(Grouping.TYPE, Grouping.MONTH), TALK, AID);
    List<Summary.Row> rows = summary.rowsOfFirst();
    assertEquals(
        """
        type 2025-01 2025-02 2025-03 count
        CONSULT 0 0 1 1""",
        Counted.text(CrossTable.of(summary, rows.subList(1, 2))));
  }

  @Test
  void hasNoRowsWithoutEvents() {
    Summary summary = Counted.by(List.of(Grouping.TYPE, Grouping.MONTH));
    assertEquals("type count", Counted.text(CrossTable.of(summary, summary.rowsOfFirst())));
  }
}
