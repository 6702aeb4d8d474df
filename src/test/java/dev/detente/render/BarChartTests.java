package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.EventType;
import dev.detente.report.Cell;
import dev.detente.report.Grouping;
import dev.detente.report.Summary;
import dev.detente.report.Table;
import dev.detente.report.Tally;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests diverging bars. */
final class BarChartTests {

  @Test
  void drawsConflictToTheLeftAndCooperationToTheRight() {
    assertEquals(
        List.of("--|+++", " -|", "  |+", "  |"),
        bars(80, tally(2, 3), tally(1, 0), tally(0, 1), tally(0, 0)));
  }

  @Test
  void drawsToTheScaleOfTheScreen() {
    // the key and the gap leave 13 columns: an axis and twelve cells for 24 events
    assertEquals(List.of("------|++++++", "   ---|+"), bars(18, tally(12, 12), tally(6, 2)));
  }

  @Test
  void drawsNoWiderThanTellsMore() {
    for (String bar : bars(500, tally(300, 300), tally(1, 300))) {
      assertTrue(bar.length() <= 41, bar);
    }
  }

  @Test
  void drawsAtLeastOneCellForWhatIsNotNothing() {
    List<String> bars = bars(18, tally(1, 1000), tally(0, 1));
    assertEquals(List.of("-|+++++++++++", " |+"), bars);
  }

  @Test
  void drawsOnlyTheAxisOfNothing() {
    assertEquals(List.of("|"), bars(80, tally(0, 0)));
  }

  @Test
  void leavesTheBarsOutWhereThereIsNoRoom() {
    Table table = table(tally(1, 2));
    assertEquals(List.of("key"), BarChart.drawn(table, Layout.terminal(13)).columns());
    assertEquals(1, BarChart.drawn(table, Layout.terminal(13)).rows().get(0).size());
    assertEquals(2, BarChart.drawn(table, Layout.terminal(14)).columns().size());
  }

  @Test
  void leavesATableWithoutBalanceAsItIs() {
    Table table = Tables.of(List.of("id"), Tables.row("a"));
    assertEquals(table, BarChart.drawn(table, Layout.terminal(80)));
  }

  @Test
  void narrowsALabelToTheRightForTheBars() {
    Table table =
        new Table(
            List.of("key", BarChart.COLUMN, "label"),
            List.of(
                List.of(
                    new Cell.Text("key"),
                    new Cell.Balance(tally(20, 20)),
                    new Cell.Text("a label that is far too long for so narrow a screen"))));
    Table fitted = BarChart.drawn(table, Layout.terminal(40));
    assertEquals(13, fitted.rows().get(0).get(1).words().length());
  }

  @Test
  void leavesTheBarsOutWithoutRows() {
    Table table = Tables.of(List.of("key", BarChart.COLUMN));
    assertEquals(List.of("key"), BarChart.drawn(table, Layout.PIPE).columns());
  }

  @Test
  void paintsBothSides() {
    RenderSettings settings = Layout.coloured(Layout.PIPE);
    assertEquals(
        "\u001B[31m --\u001B[0m|\u001B[32m+\u001B[0m", BarChart.painted(" --|+", settings));
    assertEquals("|\u001B[32m+\u001B[0m", BarChart.painted("|+", settings));
    assertEquals("balance", BarChart.painted("balance", settings));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, 40, 0",
    "10, 10, 40, 40",
    "5, 10, 40, 20",
    "1, 1000, 40, 1",
    "0, 0, 40, 0",
    "2147483647, 2147483647, 40, 40",
  })
  void measuresCells(int value, int most, int width, int cells) {
    assertEquals(cells, BarChart.cells(value, most, width));
  }

  private static List<String> bars(int width, Tally... tallies) {
    List<String> bars = new ArrayList<>();
    for (List<Cell> row : BarChart.drawn(table(tallies), Layout.terminal(width)).rows()) {
      bars.add(row.get(1).words());
    }
    return bars;
  }

  private static Table table(Tally... tallies) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Tally tally : tallies) {
      rows.add(List.of(new Cell.Text("key"), new Cell.Balance(tally)));
    }
    return new Table(List.of("key", BarChart.COLUMN), rows);
  }

  private static Tally tally(int conflict, int cooperation) {
    Summary summary = new Summary(List.of(Grouping.QUAD), Registers.ALL);
    for (int i = 0; i < conflict; i++) {
      summary.add(EventBuilder.on("2025").type(EventType.ACCUSE).build());
    }
    for (int i = 0; i < cooperation; i++) {
      summary.add(EventBuilder.on("2025").type(EventType.AID).build());
    }
    return summary.total();
  }
}
