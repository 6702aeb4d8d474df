package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests comma-separated values against the rules of RFC 4180. */
final class CsvWriterTests {

  private static final CsvWriter BARE = new CsvWriter(false, false);

  @Test
  void writesALineARow() {
    assertEquals(
        "id,count\na,1\nb,-2\n",
        Tables.written(
            new CsvWriter(true, false),
            Tables.of(List.of("id", "count"), Tables.row("a", 1), Tables.row("b", -2))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain       | plain",
        "two words   | two words",
        "a,b         | \"a,b\"",
        "say \"no\"  | \"say \"\"no\"\"\"",
        "\"          | \"\"\"\"",
        "`a\nb`      | `\"a\nb\"`",
        "`a\rb`      | `\"a\rb\"`",
        "`a\r\nb`    | `\"a\r\nb\"`",
        "`a\tb`      | `a\tb`",
        "a;b         | a;b",
        "a'b         | a'b",
        "أ، ب        | أ، ب",
        "``          | ``",
        "` a `       | ` a `",
      })
  void quotesWhatMustBe(String value, String written) {
    assertEquals(written + "\n", Tables.written(BARE, Tables.of(List.of("id"), Tables.row(value))));
  }

  @Test
  void writesEmptyValuesBetweenCommas() {
    assertEquals(
        ",,\n", Tables.written(BARE, Tables.of(List.of("a", "b", "c"), Tables.row("", "", ""))));
  }

  @Test
  void quotesColumnsThatDataNames() {
    assertEquals(
        "\"Riyadh, SA\"\n",
        Tables.written(new CsvWriter(true, false), Tables.of(List.of("Riyadh, SA"))));
  }

  @Test
  void writesAMarkOnce() {
    assertEquals(
        "\uFEFFid\na\n",
        Tables.written(new CsvWriter(true, true), Tables.of(List.of("id"), Tables.row("a"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"})
  void keepsASpreadsheetFromRunningATextButLeavesAProgramTheText(String formula) {
    Table table = Tables.of(List.of(formula, "net"), Tables.row(formula, -3));
    String quoted =
        Tables.written(BARE, Tables.of(List.of("a"), Tables.row("'" + formula))).strip();
    assertEquals(
        "\uFEFF" + quoted + ",net\n" + quoted + ",-3\n",
        Tables.written(new CsvWriter(true, true), table));
    assertFalse(Tables.written(new CsvWriter(true, false), table).contains("'"));
  }

  @Test
  void writesIdsRatherThanNames() {
    Cell actors = new Cell.Several(List.of("putin", "trump"), "Vladimir Putin, Donald Trump");
    assertEquals(
        "putin;trump\n", Tables.written(BARE, Tables.of(List.of("actors"), Tables.row(actors))));
  }
}
