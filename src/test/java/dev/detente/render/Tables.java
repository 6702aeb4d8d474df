package dev.detente.render;

import static org.junit.jupiter.api.Assertions.fail;

import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Makes small tables and writes them to strings. */
final class Tables {

  private Tables() {}

  /** Returns a table of texts and, where a value is an {@code Integer}, numbers. */
  static Table of(List<String> columns, Object[]... rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (Object[] row : rows) {
      List<Cell> line = new ArrayList<>();
      for (Object value : row) {
        line.add(cell(value));
      }
      cells.add(line);
    }
    return new Table(columns, cells);
  }

  /** Returns the values of one row. */
  static Object[] row(Object... values) {
    return values;
  }

  /** Returns what {@code writer} makes of {@code table}. */
  static String written(TableWriter writer, Table table) {
    return written(out -> writer.write(table, out));
  }

  /** Returns what is written. */
  static String written(Writing writing) {
    StringWriter out = new StringWriter();
    try {
      writing.to(out);
    } catch (IOException e) {
      return fail(e);
    }
    return out.toString();
  }

  private static Cell cell(Object value) {
    if (value instanceof Cell cell) {
      return cell;
    }
    return value instanceof Integer number ? new Cell.Count(number) : new Cell.Text((String) value);
  }

  /** Writes something. */
  interface Writing {
    void to(StringWriter out) throws IOException;
  }
}
