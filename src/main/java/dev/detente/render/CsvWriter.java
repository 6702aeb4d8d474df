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
 * @param spreadsheet whether it is for a spreadsheet: a byte order mark comes first of all, for
 *     those that guess, and an apostrophe before a text that would be taken for a formula
 */
public record CsvWriter(boolean header, boolean spreadsheet) implements TableWriter {

  /** What formulas begin with, full width too, and what is skipped before it. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  @Override
  public void write(Table table, Appendable out) throws IOException {
    if (spreadsheet) {
      out.append('\uFEFF');
    }
    if (header) {
      for (int i = 0; i < table.columns().size(); i++) {
        value(i, text(table.columns().get(i)), out);
      }
      out.append('\n');
    }
    for (List<Cell> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        Cell cell = row.get(i);
        value(i, cell instanceof Cell.Count ? cell.data() : text(cell.data()), out);
      }
      out.append('\n');
    }
  }

  private String text(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return spreadsheet && formula ? "'" + value : value;
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
