package dev.detente.render;

import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.List;

/**
 * Writes comma-separated values after RFC 4180: a value with a comma, a quote or a line break is
 * quoted, a quote within it doubled. Lines end in LF, as shell tools expect.
 *
 * @param header whether the names of the columns come first
 * @param mark whether a byte order mark comes first of all, for spreadsheets that guess
 */
public record CsvWriter(boolean header, boolean mark) implements TableWriter {

  @Override
  public void write(Table table, Appendable out) throws IOException {
    if (mark) {
      out.append('\uFEFF');
    }
    if (header) {
      for (int i = 0; i < table.columns().size(); i++) {
        value(i, table.columns().get(i), out);
      }
      out.append('\n');
    }
    for (List<Cell> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        value(i, row.get(i).plain(), out);
      }
      out.append('\n');
    }
  }

  private static void value(int index, String value, Appendable out) throws IOException {
    if (index > 0) {
      out.append(',');
    }
    boolean quoted = false;
    for (int i = 0; i < value.length() && !quoted; i++) {
      char c = value.charAt(i);
      quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    out.append(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
  }
}
