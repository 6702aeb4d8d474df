package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests how tables are fitted to a screen. */
final class FittedTableTests {

  private static final Table EVENTS =
      Tables.of(
          List.of("date", "type", "title"),
          Tables.row("2025-02-12", "CONSULT", "Putin and Trump speak by telephone for an hour"),
          Tables.row("2025-03", "AID", "Aid"));

  @Test
  void showsALineARowWhereThereIsRoom() {
    assertEquals(
        """
        date        type     title
        2025-02-12  CONSULT  Putin and Trump speak by telephone for an hour
        2025-03     AID      Aid
        """,
        written(Layout.terminal(120), EVENTS));
  }

  @Test
  void wrapsTheLastColumnWithAHangingIndent() {
    assertEquals(
        """
        date        type     title
        2025-02-12  CONSULT  Putin and Trump speak by telephone for
                             an hour
        2025-03     AID      Aid
        """,
        written(Layout.terminal(60), EVENTS));
  }

  @Test
  void marksWhatIsEmptyUnlessItEndsTheLine() {
    Table table = Tables.of(List.of("date", "type", "title"), Tables.row("2025", "", ""));
    assertEquals("date  type  title\n2025  -\n", written(Layout.terminal(80), table));
  }

  @Test
  void fitsEightyColumnsExactly() {
    String title = "x".repeat(59);
    Table table = Tables.of(List.of("date", "type", "title"), row(title), row(title + "y"));
    String[] lines = written(Layout.terminal(80), table).split("\n");
    assertEquals(80, lines[1].length());
    assertEquals(80, lines[2].length());
    assertEquals(" ".repeat(21) + "y", lines[3]);
  }

  @Test
  void putsTheLastColumnOnLinesOfItsOwnBelowSixty() {
    assertEquals(
        """
        date        type
          title
        2025-02-12  CONSULT
          Putin and Trump speak by telephone for
          an hour
        2025-03     AID
          Aid
        """,
        written(Layout.terminal(40), EVENTS));
  }

  @Test
  void putsTheLastColumnOnLinesOfItsOwnBelowSixtyOnlyEvenWithRoom() {
    Table table = Tables.of(List.of("id", "title"), Tables.row("a", "word ".repeat(12) + "end"));
    assertEquals("a   word", written(Layout.terminal(60), table).split("\n")[1].substring(0, 8));
    assertEquals("  title", written(Layout.terminal(59), table).split("\n")[1]);
  }

  @Test
  void keepsTheLastColumnOnTheLineBelowSixtyIfItFits() {
    Table table = Tables.of(List.of("date", "title"), Tables.row("2025-03", "Aid"));
    assertEquals(
        """
        date     title
        2025-03  Aid
        """,
        written(Layout.terminal(40), table));
  }

  @Test
  void putsTheLastColumnOnLinesOfItsOwnWhereTheOthersLeaveNoRoom() {
    Table table =
        Tables.of(
            List.of("id", "title"), Tables.row("x".repeat(70), "one two three four five six"));
    assertEquals(
        "id\n  title\n" + "x".repeat(70) + "\n  one two three four five six\n",
        written(Layout.terminal(80), table));
  }

  @Test
  void cutsNoOtherColumn() {
    Table table = Tables.of(List.of("id", "title"), Tables.row("x".repeat(50), "a"));
    assertEquals(
        "id" + " ".repeat(50) + "title\n" + "x".repeat(50) + "  a\n", written(Layout.PIPE, table));
  }

  @Test
  void putsTheValuesUnderTheFirstWhereEvenTheOthersDoNotFit() {
    Table table =
        Tables.of(
            List.of("id", "type", "place", "count", "conflict", "aliases", "name"),
            Tables.row("a", "AID", "x".repeat(50), 12, 0, "", "one two three four five six seven"),
            Tables.row("", "", "الرياض", 0, 3, "long ".repeat(10) + "end", ""));
    assertEquals(
        """
        a
          type AID
          place
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
            xxxxxxxxxxxxxx
          count 12
          one two three four five six seven
        -
          place الرياض
          conflict 3
          aliases long long long long long
            long long long long long end
        """,
        written(Layout.terminal(40), table));
    assertEquals(
        "a\n  AID  b  3\n",
        Tables.written(
            new FittedTable(Layout.terminal(11), false, Optional.empty()),
            Tables.of(List.of("id", "type", "x", "n"), Tables.row("a", "AID", "b", 3))));
  }

  @Test
  void putsNumbersUnderTheFirstWhereTheyDoNotFit() {
    Table table =
        Tables.of(
            List.of("month", "one", "two", "count"),
            Tables.row("2025-01", 0, 20, 20),
            Tables.row("2025-02", 0, 0, 0));
    assertEquals(
        """
        2025-01
          two 20  count 20
        2025-02
          count 0
        """,
        written(Layout.terminal(20), table));
  }

  @Test
  void hasNoLimitOffATerminal() {
    Table table = Tables.of(List.of("date", "type", "title"), row("long ".repeat(100) + "title"));
    assertEquals(2, written(Layout.PIPE, table).split("\n").length);
  }

  @Test
  void wrapsASingleColumn() {
    Table table = Tables.of(List.of("title"), Tables.row("one two three four five six"));
    assertEquals(
        """
        title
        one two three four
        five six
        """,
        written(Layout.terminal(20), table));
  }

  @Test
  void alignsNumbersToTheRight() {
    Table table =
        Tables.of(
            List.of("id", "count", "net"), Tables.row("a", 1, -10), Tables.row("b", 12345678, 2));
    assertEquals(
        """
        id     count  net
        a          1  -10
        b   12345678    2
        """,
        written(Layout.terminal(80), table));
  }

  @Test
  void showsADashForWhatIsEmptyBeforeTheLastColumn() {
    Table table = Tables.of(List.of("a", "b", "c"), Tables.row("", "x", "y"));
    assertEquals("a  b  c\n-  x  y\n", written(Layout.terminal(80), table));
  }

  @Test
  void leavesTheHeaderOut() {
    FittedTable writer = new FittedTable(Layout.terminal(80), false, Optional.empty());
    Table table = Tables.of(List.of("long heading", "c"), Tables.row("a", "b"));
    assertEquals("a  b\n", Tables.written(writer, table));
  }

  @Test
  void renamesTheLastHeading() {
    FittedTable writer = new FittedTable(Layout.terminal(80), true, Optional.of("العنوان"));
    Table table = Tables.of(List.of("id", "title"), Tables.row("a", "b"));
    assertEquals("id  العنوان\na   b\n", Tables.written(writer, table));
  }

  @Test
  void writesNothingOnATerminalWithoutRows() {
    assertEquals("", written(Layout.terminal(80), Tables.of(List.of("id"))));
    assertEquals("id\n", written(Layout.PIPE, Tables.of(List.of("id"))));
  }

  @Test
  void showsNamesRatherThanIds() {
    Cell actors = new Cell.Several(List.of("putin"), "Vladimir Putin");
    Table table = Tables.of(List.of("actors"), Tables.row(actors));
    assertEquals("actors\nVladimir Putin\n", written(Layout.terminal(80), table));
  }

  private static Object[] row(String title) {
    return Tables.row("2025-02-12", "CONSULT", title);
  }

  private static String written(RenderSettings settings, Table table) {
    return Tables.written(new FittedTable(settings, true, Optional.empty()), table);
  }
}
