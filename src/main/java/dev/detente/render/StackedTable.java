package dev.detente.render;

import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table that is too wide for the screen: the first value of each row on a line of its own,
 * the others below it with the names of their columns. Empty values and zeros are left out.
 *
 * @param settings the layout
 * @param header whether the names of the columns are shown
 */
record StackedTable(RenderSettings settings, boolean header) implements TableWriter {

  private static final String INDENT = "  ";

  @Override
  public void write(Table table, Appendable out) throws IOException {
    List<String> columns = table.columns();
    int last = columns.size() - 1;
    int room = settings.remaining(INDENT.length(), 1);
    for (List<Cell> row : table.rows()) {
      String key = Visible.of(row.get(0).words());
      for (String line : Wrap.lines(key.isEmpty() ? "-" : key, settings.remaining(0, 1))) {
        out.append(FittedTable.painter(columns.get(0), settings).apply(line)).append('\n');
      }
      List<Part> parts = new ArrayList<>();
      for (int i = 1; i < last; i++) {
        if (!(row.get(i) instanceof Cell.Figure figure && figure.words().equals("0"))) {
          add(parts, columns.get(i), row.get(i));
        }
      }
      if (row.get(last) instanceof Cell.Figure) {
        add(parts, columns.get(last), row.get(last));
      }
      for (String line : Part.lines(parts, room)) {
        out.append(INDENT).append(line).append('\n');
      }
      String end = Visible.of(row.get(last).words());
      if (!end.isEmpty() && !(row.get(last) instanceof Cell.Figure)) {
        for (String line : Wrap.lines(end, room)) {
          out.append(INDENT).append(line).append('\n');
        }
      }
    }
  }

  /** Adds a value with its name, unless it is empty. */
  private void add(List<Part> parts, String column, Cell cell) {
    String value = Visible.of(cell.words());
    if (value.isEmpty()) {
      return;
    }
    String name = header ? Visible.of(column) : "";
    String text = (name + " " + value).strip();
    parts.add(
        new Part(
            text,
            line ->
                line.startsWith(name)
                    ? settings.palette().heading(name) + line.substring(name.length())
                    : line));
  }
}
