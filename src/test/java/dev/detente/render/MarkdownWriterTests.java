package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.report.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests tables of Markdown. */
final class MarkdownWriterTests {

  @Test
  void alignsNumbersToTheRight() {
    assertEquals(
        """
        | id | count |
        | --- | ---: |
        | a | 1 |
        | b | 20 |
        """,
        Tables.written(
            new MarkdownWriter(),
            Tables.of(List.of("id", "count"), Tables.row("a", 1), Tables.row("b", 20))));
  }

  @Test
  void writesTheHeaderAloneWithoutRows() {
    assertEquals(
        """
        | id |
        | --- |
        """,
        Tables.written(new MarkdownWriter(), Tables.of(List.of("id"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a|b; a\\|b",
        "a\\b; a\\\\b",
        "a\\|b; a\\\\\\|b",
        "'a\nb'; a<br>b",
        "'a\r\nb'; a<br>b",
        "'a\tb'; 'a&#9;b'",
        "<b>x</b>; \\<b\\>x\\</b\\>",
        "*x* ~y~; \\*x\\* \\~y\\~",
        "_x_ a_b; \\_x\\_ a_b",
        "[x](y); \\[x\\](y)",
        "`x`; \\`x\\`",
        "AT&T R&D; AT&T R&D",
        "'&amp; &#64;'; '\\&amp; \\&#64;'",
        "# 1. - +; # 1. - +",
        "500% $5!; 500% $5!",
        "see https://a.org/~b_c_?x=1&y=*2; see <https://a.org/~b_c_?x=1&y=*2>",
        "'https://a.org/?x&copy;y|z'; 'https://a.org/?x\\&copy;y\\|z'",
        "<https://a.org>; \\<<https://a.org>\\>",
      })
  void showsAValueAsTheTextThatItIs(String value, String written) {
    assertEquals(
        "| id |\n| --- |\n| " + written + " |\n",
        Tables.written(new MarkdownWriter(), Tables.of(List.of("id"), Tables.row(value))));
  }

  @Test
  void escapesColumnsThatDataNames() {
    assertEquals(
        "| a\\|b |\n| --- |\n", Tables.written(new MarkdownWriter(), Tables.of(List.of("a|b"))));
  }

  @Test
  void writesNamesRatherThanIds() {
    Cell actors = new Cell.Several(List.of("putin"), "Vladimir Putin");
    assertEquals(
        "| actors |\n| --- |\n| Vladimir Putin |\n",
        Tables.written(new MarkdownWriter(), Tables.of(List.of("actors"), Tables.row(actors))));
  }
}
