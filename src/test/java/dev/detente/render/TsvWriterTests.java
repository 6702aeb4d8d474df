package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.report.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests tab-separated values. */
final class TsvWriterTests {

  @Test
  void writesALineARow() {
    assertEquals(
        "id\tcount\na\t1\nb\t-2\n",
        Tables.written(
            new TsvWriter(true),
            Tables.of(List.of("id", "count"), Tables.row("a", 1), Tables.row("b", -2))));
  }

  @Test
  void leavesTheHeaderOut() {
    assertEquals(
        "a\n", Tables.written(new TsvWriter(false), Tables.of(List.of("id"), Tables.row("a"))));
  }

  @Test
  void writesTheHeaderAloneWithoutRows() {
    assertEquals(
        "id\tnote\n", Tables.written(new TsvWriter(true), Tables.of(List.of("id", "note"))));
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
        Tables.written(new TsvWriter(false), Tables.of(List.of("id"), Tables.row(value))));
  }

  @Test
  void escapesColumnsThatDataNames() {
    assertEquals(
        "New\\tYork\n", Tables.written(new TsvWriter(true), Tables.of(List.of("New\tYork"))));
  }

  @Test
  void writesIdsRatherThanNames() {
    Cell actors = new Cell.Several(List.of("putin", "trump"), "Vladimir Putin, Donald Trump");
    assertEquals(
        "putin;trump\n",
        Tables.written(new TsvWriter(false), Tables.of(List.of("actors"), Tables.row(actors))));
  }
}
