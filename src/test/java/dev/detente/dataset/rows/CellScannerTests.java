package dev.detente.dataset.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.dataset.json.FileWindow.Block;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads rows that were written by the rules, and finds where rows end that follow none. */
final class CellScannerTests {

  private static final String LETTERS = "ab\"\",;\t\n\r\\' =\u0000é字\uD83D\uDE00";
  private static final int ROUNDS = 2_000;

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void readsWhatWasWrittenByTheRules(char separator) {
    Random random = new Random(separator);
    for (int i = 0; i < ROUNDS; i++) {
      List<List<String>> rows = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
      for (int row = random.nextInt(4); row >= 0; row--) {
        List<String> cells = new ArrayList<>();
        for (int cell = random.nextInt(4); cell >= 0; cell--) {
          cells.add(letters(random));
          text.append(written(cells.get(cells.size() - 1), separator, random));
          text.append(cell > 0 ? Character.toString(separator) : "");
        }
        rows.add(cells);
        text.append(row > 0 || random.nextBoolean() ? end : "");
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
      assertEquals(rows, read(bytes, separator), text.toString());
    }
  }

  @Test
  void dividesTextAsOthersDo() {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(9); k >= 0; k--) {
        text.append(letters(random)).append(random.nextBoolean() ? "\"" : ",");
      }
      AnyCells.hold(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Whatever the text, and wherever it is cut into pieces, both see the same ends. */
  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void endsRowsWhereTheyAreFoundToEnd(char separator) {
    Random random = new Random(separator);
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder text = new StringBuilder("a");
      for (int k = random.nextInt(9); k > 0; k--) {
        text.append(letters(random));
      }
      byte[] bytes = text.append("x\n").toString().getBytes(StandardCharsets.UTF_8);
      List<Integer> expected = new ArrayList<>();
      CellScanner cells = scanner(bytes, separator);
      while (cells.next() && !cells.isOpen()) {
        expected.add(cells.at());
      }
      QuotedRowEnds ends = new QuotedRowEnds((byte) separator);
      List<Integer> found = new ArrayList<>();
      for (int from = 0; from < bytes.length; ) {
        int to = Math.min(bytes.length, from + 1 + random.nextInt(3));
        int end = ends.lastEnd(bytes, from, to);
        if (end >= 0) {
          found.add(end);
        }
        from = to;
      }
      assertEquals(cells.isOpen(), ends.isQuoted(), text.toString());
      // an empty line has an end, and is no row
      assertTrue(expected.isEmpty() || ends.isQuoted() || found.contains(bytes.length));
      for (int end : expected) {
        assertTrue(
            found.contains(end) || contains(found, end, bytes), () -> text + ": " + end + found);
      }
    }
  }

  /** Tells whether a later end in the same piece hid one: at most three bytes on. */
  private static boolean contains(List<Integer> found, int end, byte[] bytes) {
    return found.stream().anyMatch(later -> later > end && later <= end + 3) || end == bytes.length;
  }

  private static String letters(Random random) {
    StringBuilder letters = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      int[] points = LETTERS.codePoints().toArray();
      letters.appendCodePoint(points[random.nextInt(points.length)]);
    }
    // what is white throughout is read as empty
    return letters.toString().isBlank() ? "" : letters.toString();
  }

  private static String written(String cell, char separator, Random random) {
    if (separator == '\t') {
      return cell.replace("\\", "\\\\")
          .replace("\t", "\\t")
          .replace("\n", "\\n")
          .replace("\r", "\\r");
    }
    boolean plain = cell.chars().noneMatch(c -> c == separator || "\"\n\r".indexOf(c) >= 0);
    return plain && !cell.isEmpty() && random.nextBoolean()
        ? cell
        : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static List<List<String>> read(byte[] bytes, char separator) {
    List<List<String>> rows = new ArrayList<>();
    CellScanner cells = scanner(bytes, separator);
    while (cells.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 0; i < cells.count(); i++) {
        row.add(cells.text(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static CellScanner scanner(byte[] bytes, char separator) {
    return new CellScanner(new Block(bytes, 0, bytes.length, false), (byte) separator, false);
  }
}
