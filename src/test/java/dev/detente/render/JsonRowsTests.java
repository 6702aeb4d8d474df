package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.Texts;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests rows as JSON. */
final class JsonRowsTests {

  private static final Table TABLE =
      Tables.of(List.of("month", "count"), Tables.row("2025-01", 3), Tables.row("", -1));

  @Test
  void writesADocument() {
    assertEquals(
        """
        {
          "format": "detente-summary/1",
          "by": [
            "month"
          ],
          "rows": [
            {
              "month": "2025-01",
              "count": 3
            },
            {
              "month": null,
              "count": -1
            }
          ]
        }
        """,
        document(Optional.of(List.of("month")), TABLE));
  }

  @Test
  void writesAnEmptyDocument() {
    assertEquals(
        """
        {
          "format": "detente-summary/1",
          "rows": []
        }
        """,
        document(Optional.empty(), Tables.of(List.of("id"))));
  }

  @Test
  void writesARowALine() {
    assertEquals(
        """
        {"month":"2025-01","count":3}
        {"month":null,"count":-1}
        """,
        Tables.written(out -> JsonRows.lines(TABLE, out)));
  }

  @Test
  void writesTextsInEveryLanguageTheyHave() {
    Cell both = new Cell.Localized(Texts.both("Thaw", "انفراج"), Language.AR);
    Cell plain = new Cell.Localized(LocalizedText.plain("Thaw"), Language.AR);
    Cell none = new Cell.Localized(LocalizedText.EMPTY, Language.AR);
    assertEquals(
        "{\"a\":{\"en\":\"Thaw\",\"ar\":\"انفراج\"},\"b\":\"Thaw\",\"c\":null}\n",
        lines(List.of("a", "b", "c"), both, plain, none));
  }

  @Test
  void writesSeveralValuesAsAnArray() {
    assertEquals(
        "{\"a\":[\"x\",\"y;z\"],\"b\":[]}\n",
        lines(
            List.of("a", "b"),
            new Cell.Several(List.of("x", "y;z"), "X, Y"),
            new Cell.Several(List.of(), "")));
  }

  @Test
  void escapesWhatJsonMustAndNoMore() {
    assertEquals("{\"a\":\"\\\"\\\\\\n\\u001b<&>'é\"}\n", lines(List.of("a"), "\"\\\n\u001B<&>'é"));
  }

  private static String lines(List<String> columns, Object... row) {
    return Tables.written(out -> JsonRows.lines(Tables.of(columns, row), out));
  }

  private static String document(Optional<List<String>> by, Table table) {
    return Tables.written(out -> JsonRows.document("detente-summary/1", by, table, out));
  }
}
