package dev.detente.render;

import dev.detente.model.FieldValue;
import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.List;

/**
 * Writes one row a line, with a separator between values. Lines end in LF, as shell tools expect.
 *
 * @param dialect how values are separated
 * @param header whether the names of the columns come first
 */
public record DelimitedWriter(Dialect dialect, boolean header) implements TableWriter.RowByRow {

  /** How values are separated. */
  public enum Dialect {
    /**
     * By tabs. Within a value, tab, line feed, carriage return and backslash are written as {@code
     * \t \n \r \\}, so that every line is a row and nothing is lost.
     */
    TSV("", '\t', "\\\t\n\r"),
    /**
     * By commas, as in RFC 4180: a value with a comma, quote or line break is quoted, and quotes
     * within it are doubled.
     */
    CSV("", ',', ",\"\n\r"),
    /**
     * By commas, for a spreadsheet: a byte order mark comes first, for those that guess the
     * encoding, and an apostrophe before any text that would be taken for a formula, or for the
     * apostrophe of one. Numbers are not formulas; a day before the year 0 is, because it would be
     * calculated.
     */
    SPREADSHEET("\uFEFF", ',', ",\"\n\r");

    private final String mark;
    private final char separator;
    private final String special;

    Dialect(String mark, char separator, String special) {
      this.mark = mark;
      this.separator = separator;
      this.special = special;
    }

    private String text(String value) {
      return value(this == SPREADSHEET && isFormula(value) ? "'" + value : value);
    }

    private static boolean isFormula(String value) {
      int first = 0;
      while (first < value.length() && value.charAt(first) == '\'') {
        first++;
      }
      return first < value.length()
          && FieldValue.FORMULA.indexOf(value.charAt(first)) >= 0
          && FieldValue.number(value).isEmpty();
    }

    private String value(String value) {
      for (int i = 0; i < special.length(); i++) {
        if (value.indexOf(special.charAt(i)) >= 0) {
          return this == TSV ? escaped(value) : '"' + value.replace("\"", "\"\"") + '"';
        }
      }
      return value;
    }

    private static String escaped(String value) {
      return value
          .replace("\\", "\\\\")
          .replace("\t", "\\t")
          .replace("\n", "\\n")
          .replace("\r", "\\r");
    }
  }

  @Override
  public void write(Table table, Appendable out) throws IOException {
    out.append(dialect.mark);
    if (header) {
      for (int i = 0; i < table.columns().size(); i++) {
        write(i, dialect.text(table.columns().get(i)), out);
      }
      out.append('\n');
    }
    rows(table, out);
  }

  @Override
  public void rows(Table table, Appendable out) throws IOException {
    for (List<Cell> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        Cell cell = row.get(i);
        write(i, cell.isNumber() ? dialect.value(cell.data()) : dialect.text(cell.data()), out);
      }
      out.append('\n');
    }
  }

  private void write(int index, String value, Appendable out) throws IOException {
    if (index > 0) {
      out.append(dialect.separator);
    }
    out.append(value);
  }
}
