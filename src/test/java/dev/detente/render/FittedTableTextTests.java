package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.report.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests Arabic, colours and dangerous characters in fitted tables. */
final class FittedTableTextTests {

  private static final String MARK = "\u200E";

  private static final Table ARABIC_FIRST =
      Tables.of(List.of("place", "date"), Tables.row("الرياض", "2025"), Tables.row("Bo", "2024"));

  private static final Table ARABIC_LAST =
      Tables.of(List.of("date", "place"), Tables.row("2025", "الرياض"));

  @Test
  void setsAnArabicValueApartFromItsNeighbour() {
    assertEquals(
        "place   date\nالرياض" + MARK + "  2025\nBo      2024\n",
        written(Layout.terminal(80), ARABIC_FIRST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"بوتين", "\uFE91\uFEEE\uFE97", "\uFB56", "٢٠٢٥", "שלום", "\uD83B\uDE00"})
  void setsApartWhateverRunsFromTheRight(String text) {
    assertTrue(written(Layout.terminal(80), before(text)).contains(MARK + "  x\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Путин", "2025", "中国", "e\u0301", "-", "\uD83D\uDE42"})
  void setsNothingElseApart(String text) {
    assertFalse(written(Layout.terminal(80), before(text)).contains(MARK));
  }

  private static Table before(String text) {
    return Tables.of(List.of("a", "b"), Tables.row(text, "x"));
  }

  @Test
  void padsBeforeTheMark() {
    Table table =
        Tables.of(List.of("place", "date"), Tables.row("قم", "2025"), Tables.row("Boston", "2024"));
    assertEquals(
        "place   date\nقم    " + MARK + "  2025\nBoston  2024\n",
        written(Layout.terminal(80), table));
  }

  @Test
  void putsNoMarkAfterTheLastColumn() {
    assertEquals("date  place\n2025  الرياض\n", written(Layout.terminal(80), ARABIC_LAST));
  }

  @Test
  void putsNoMarkOffATerminal() {
    assertFalse(written(Layout.PIPE, ARABIC_FIRST).contains(MARK));
  }

  @Test
  void padsByDisplayWidth() {
    Table table =
        Tables.of(
            List.of("a", "b"),
            Tables.row("中国", "x"),
            Tables.row("e\u0301", "x"),
            Tables.row("four", "x"));
    assertEquals("a     b\n中国  x\ne\u0301     x\nfour  x\n", written(Layout.terminal(80), table));
  }

  @Test
  void paintsTypesAndQuadClassesAndHeadings() {
    Table table =
        Tables.of(
            List.of("type", "quad", "title"), Tables.row("AID", "verbal-conflict", "SANCTION"));
    assertEquals(
        "\u001B[1mtype\u001B[0m  \u001B[1mquad\u001B[0m             \u001B[1mtitle\u001B[0m\n"
            + "\u001B[1;32mAID\u001B[0m   \u001B[31mverbal-conflict\u001B[0m  SANCTION\n",
        written(Layout.coloured(Layout.terminal(80)), table));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void laysOutTheSameInColours(int width) {
    Table table =
        Tables.of(
            List.of("date", "type", "quad", "count", "title"),
            Tables.row("2025", "AID", "material-cooperation", 3, "one two ".repeat(20).strip()),
            Tables.row("2025-01", "", "", 40, "three"));
    String plain = written(Layout.terminal(width), table);
    String coloured = written(Layout.coloured(Layout.terminal(width)), table);
    assertEquals(plain, Layout.withoutColours(coloured));
    assertTrue(coloured.length() > plain.length());
  }

  @Test
  void escapesWhatDataMayNotDo() {
    Table table = Tables.of(List.of("a\u001Bb", "t"), Tables.row("\u202Ex", "y\nz"));
    assertEquals("a\\u001Bb  t\n\\u202Ex   y\\nz\n", written(Layout.terminal(80), table));
  }

  @Test
  void takesAColumnOfThatNameForNoChart() {
    Table table = Tables.of(List.of("month", "balance"), Tables.row("2025-01", 3));
    assertEquals("month    balance\n2025-01        3\n", written(Layout.terminal(80), table));
  }

  private static String written(RenderSettings settings, Table table) {
    return Tables.written(new FittedTable(settings, true, Optional.empty()), table);
  }
}
