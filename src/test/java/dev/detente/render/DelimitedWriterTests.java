package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.render.DelimitedWriter.Dialect;
import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests tab-separated values, and comma-separated ones against the rules of RFC 4180. */
final class DelimitedWriterTests {

  private static final DelimitedWriter BARE = new DelimitedWriter(Dialect.CSV, false);

  @ParameterizedTest
  @CsvSource({"CSV, ','", "TSV, '\t'"})
  void writesALineARowAndTheHeaderIfWanted(Dialect dialect, String separator) {
    Table table = Tables.of(List.of("id", "count"), Tables.row("a", 1), Tables.row("b", -2));
    String rows = "a,1\nb,-2\n".replace(",", separator);
    assertEquals(rows, Tables.written(new DelimitedWriter(dialect, false), table));
    assertEquals(
        "id" + separator + "count\n" + rows,
        Tables.written(new DelimitedWriter(dialect, true), table));
  }

  @ParameterizedTest
  @EnumSource
  void writesIdsRatherThanNames(Dialect dialect) {
    Cell actors = new Cell.Several(List.of("putin", "trump"), "Vladimir Putin, Donald Trump");
    Table table = Tables.of(List.of("actors"), Tables.row(actors));
    assertTrue(
        Tables.written(new DelimitedWriter(dialect, false), table).endsWith("putin;trump\n"));
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
        Tables.written(new DelimitedWriter(Dialect.CSV, true), Tables.of(List.of("Riyadh, SA"))));
  }

  @Test
  void writesAMarkOnce() {
    assertEquals(
        "\uFEFFid\na\n",
        Tables.written(
            new DelimitedWriter(Dialect.SPREADSHEET, true),
            Tables.of(List.of("id"), Tables.row("a"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "+1", "-0066", "-1.5", "'tis"})
  void leavesNumbersAndWordsAsTheyAre(String text) {
    Table table = Tables.of(List.of("a"), Tables.row(text));
    assertEquals(
        "\uFEFF" + "a\n" + text + "\n",
        Tables.written(new DelimitedWriter(Dialect.SPREADSHEET, true), table));
  }

  @Test
  void keepsAnApostropheThatIsTheTextsOwn() {
    Table table = Tables.of(List.of("a"), Tables.row("'=1"));
    assertEquals(
        "\uFEFF" + "a\n''=1\n",
        Tables.written(new DelimitedWriter(Dialect.SPREADSHEET, true), table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-a1",
        "-0066-12-31",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠1"
      })
  void keepsASpreadsheetFromRunningATextButLeavesAProgramTheText(String formula) {
    Table table = Tables.of(List.of(formula, "net"), Tables.row(formula, -3));
    String quoted =
        Tables.written(BARE, Tables.of(List.of("a"), Tables.row("'" + formula))).strip();
    assertEquals(
        "\uFEFF" + quoted + ",net\n" + quoted + ",-3\n",
        Tables.written(new DelimitedWriter(Dialect.SPREADSHEET, true), table));
    assertFalse(Tables.written(new DelimitedWriter(Dialect.CSV, true), table).contains("'"));
  }

  @ParameterizedTest
  @CsvSource({
    "'a\tb', a\\tb",
    "'a\nb', a\\nb",
    "'a\rb', a\\rb",
    "a\\b, a\\\\b",
    "'a\\\tb', a\\\\\\tb",
    "'a,\"b\"', 'a,\"b\"'",
    "بوتين, بوتين",
    "'', ''",
    "'\u001B', '\u001B'",
  })
  void escapesWhatWouldBreakALine(String value, String written) {
    assertEquals(
        written + "\n",
        Tables.written(
            new DelimitedWriter(Dialect.TSV, false), Tables.of(List.of("id"), Tables.row(value))));
  }

  @Test
  void escapesColumnsThatDataNames() {
    assertEquals(
        "New\\tYork\n",
        Tables.written(new DelimitedWriter(Dialect.TSV, true), Tables.of(List.of("New\tYork"))));
  }
}
