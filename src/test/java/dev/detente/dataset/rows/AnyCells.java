package dev.detente.dataset.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.detente.dataset.json.FileWindow.Block;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What must hold of any text that is divided into rows and cells. */
public final class AnyCells {

  private AnyCells() {}

  /**
   * Divides the text that {@code bytes} are in UTF-8, by commas and by semicolons: as FastCSV does,
   * which refuses text behind a closing quotation mark. A cell that shows nothing is empty, a row
   * of such cells in one line is none; a mark that is never closed is refused elsewhere.
   */
  public static void hold(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (char separator : new char[] {',', ';'}) {
      List<List<String>> expected = new ArrayList<>();
      try {
        for (CsvRecord row : reader(separator, text)) {
          List<String> cells = row.getFields();
          if (cells.stream().anyMatch(cell -> !isBlank(cell) || cell.contains("\n"))) {
            expected.add(cells.stream().map(cell -> isBlank(cell) ? "" : cell).toList());
          }
        }
      } catch (CsvParseException e) {
        continue;
      }
      List<List<String>> read = new ArrayList<>();
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      CellScanner cells =
          new CellScanner(new Block(utf8, 0, utf8.length, false), (byte) separator, false);
      while (cells.next()) {
        assertTrue(!cells.isMalformed(), text);
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.count(); i++) {
          row.add(cells.text(i));
        }
        read.add(row);
      }
      if (!cells.isOpen()) {
        assertEquals(expected, read, text);
      }
    }
  }

  private static boolean isBlank(String cell) {
    return Values.trimmed(cell).isEmpty();
  }

  private static CsvReader<CsvRecord> reader(char separator, String text) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }
}
