package dev.detente.render;

import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.List;

/**
 * Writes tab-separated values, one line a row. Tab, line feed, carriage return and backslash within
 * a value are written as {@code \t \n \r \\}, so that a line is always a row and nothing is lost.
 *
 * @param header whether the names of the columns come first
 */
public record TsvWriter(boolean header) implements TableWriter {

  @Override
  public void write(Table table, Appendable out) throws IOException {
    if (header) {
      for (int i = 0; i < table.columns().size(); i++) {
        value(i, table.columns().get(i), out);
      }
      out.append('\n');
    }
    for (List<Cell> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        value(i, row.get(i).data(), out);
      }
      out.append('\n');
    }
  }

  private static void value(int index, String value, Appendable out) throws IOException {
    if (index > 0) {
      out.append('\t');
    }
    out.append(escape(value));
  }

  private static String escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
        return value
            .replace("\\", "\\\\")
            .replace("\t", "\\t")
            .replace("\n", "\\n")
            .replace("\r", "\\r");
      }
    }
    return value;
  }
}
