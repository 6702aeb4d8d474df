package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.model.Event;
import dev.detente.model.MemberPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What must hold of any table that is written as delimited text. */
public final class AnyTable {

  private static final int WIDTH = 3;

  private AnyTable() {}

  /** How a table is written: what the bits of a byte choose. */
  private record Dialect(char separator, String lineEnd, boolean quoted, String mark, String last) {

    static Dialect of(byte choice) {
      String lineEnd = List.of("\n", "\r\n", "\r").get((choice >> 2 & 3) % 3);
      return new Dialect(
          ",;\t".charAt((choice & 3) % 3),
          lineEnd,
          (choice & 16) != 0,
          (choice & 32) != 0 ? "\uFEFF" : "",
          (choice & 64) != 0 ? lineEnd : "");
    }

    String cell(String text) {
      if (separator == '\t') {
        return text.replace("\\", "\\\\")
            .replace("\t", "\\t")
            .replace("\n", "\\n")
            .replace("\r", "\\r");
      }
      boolean special = text.chars().anyMatch(c -> c == separator || "\"\r\n".indexOf(c) >= 0);
      return quoted || special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    String write(List<List<String>> rows) {
      return rows.stream()
          .map(
              row ->
                  row.stream()
                      .map(this::cell)
                      .collect(Collectors.joining(String.valueOf(separator))))
          .collect(Collectors.joining(lineEnd, mark, last));
    }
  }

  /**
   * Writes the cells that are in {@code bytes}, parted by NULs, as a table, and reads it: each cell
   * is what it was, blanks around it apart. The first byte chooses how it is written.
   */
  public static void hold(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    // a file that has such signs is taken for no text
    String cells = text.replaceAll("[\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F]", "?");
    Dialect dialect = Dialect.of(bytes[0]);
    if (!dialect.mark().isEmpty()) {
      // there an apostrophe before what a spreadsheet would run is not part of the cell
      cells = cells.replaceAll("'(?='*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])", "?");
    }
    List<List<String>> rows = rows(cells.split("\0", -1));
    String written = dialect.write(rows);
    List<Event> events = new ArrayList<>();
    Readings.open(written).forEach(event -> events.add(event.held()));
    assertEquals(rows.size() - 1, events.size(), written);
    for (int i = 0; i < events.size(); i++) {
      for (int cell = 0; cell < WIDTH; cell++) {
        String expected = rows.get(i + 1).get(2 + cell).strip();
        assertEquals(
            expected.isEmpty() ? List.of() : List.of(expected),
            events.get(i).members().values(new MemberPath("c" + cell)),
            written);
      }
    }
    List<String> ids = events.stream().map(Event::id).toList();
    assertEquals(ids, Readings.gatheredIds(Readings.open(written)), written);
    String again =
        dialect.write(
            rows.stream().map(row -> List.of(row.get(1), row.get(4), row.get(0))).toList());
    assertEquals(
        events.stream().map(Event::date).toList(),
        Readings.events(Readings.open(again)).stream().map(Event::date).toList(),
        again);
  }

  private static List<List<String>> rows(String[] cells) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("date", "title", "c0", "c1", "c2"));
    for (int first = 0; first < cells.length; first += WIDTH) {
      List<String> row = new ArrayList<>(List.of("2025-01-0" + (1 + first % 9), "t" + first));
      for (int cell = first; cell < first + WIDTH; cell++) {
        row.add(cell < cells.length ? cells[cell] : "");
      }
      rows.add(row);
    }
    return rows;
  }
}
