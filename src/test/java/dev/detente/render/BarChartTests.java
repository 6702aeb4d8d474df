package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.report.Cell;
import dev.detente.report.Table;
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
        bars(80, new Cell.Bar(2, 3), new Cell.Bar(1, 0), new Cell.Bar(0, 1), new Cell.Bar(0, 0)));
  }

  @Test
  void drawsToTheScaleOfTheScreen() {
    // the key and the gap leave 13 columns: an axis and twelve cells for 24 events
    assertEquals(
        List.of("------|++++++", "   ---|+"), bars(18, new Cell.Bar(12, 12), new Cell.Bar(6, 2)));
  }

  @Test
  void drawsNoWiderThanTellsMore() {
    for (String bar : bars(500, new Cell.Bar(300, 300), new Cell.Bar(1, 300))) {
      assertTrue(bar.length() <= 41, bar);
    }
  }

  @Test
  void drawsAtLeastOneCellForWhatIsNotNothing() {
    List<String> bars = bars(18, new Cell.Bar(1, 1000), new Cell.Bar(0, 1));
    assertEquals(List.of("-|+++++++++++", " |+"), bars);
  }

  @Test
  void drawsCountsToTheRightAlone() {
    assertEquals(
        List.of("|+++", "|+", "|"),
        bars(80, new Cell.Bar(0, 3), new Cell.Bar(0, 1), new Cell.Bar(0, 0)));
  }

  @Test
  void drawsOnlyTheAxisOfNothing() {
    assertEquals(List.of("|"), bars(80, new Cell.Bar(0, 0)));
  }

  @Test
  void leavesTheBarsOutWhereThereIsNoRoom() {
    Table table = table(new Cell.Bar(1, 2));
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
                    new Cell.Bar(20, 20),
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

  private static List<String> bars(int width, Cell.Bar... given) {
    List<String> bars = new ArrayList<>();
    for (List<Cell> row : BarChart.drawn(table(given), Layout.terminal(width)).rows()) {
      bars.add(row.get(1).words());
    }
    return bars;
  }

  private static Table table(Cell.Bar... given) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Cell.Bar bar : given) {
      rows.add(List.of(new Cell.Text("key"), bar));
    }
    return new Table(List.of("key", BarChart.COLUMN), rows);
  }
}
