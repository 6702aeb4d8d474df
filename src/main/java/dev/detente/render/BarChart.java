package dev.detente.render;

import dev.detente.model.QuadClass;
import dev.detente.report.Cell;
import dev.detente.report.Computed;
import dev.detente.report.Table;
import dev.detente.report.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws diverging bars: conflict to the left of an axis, cooperation to the right. All bars of a
 * table have one scale; what is not nothing has at least one cell. The numbers stand beside them.
 */
final class BarChart {

  /** The column that bars stand in. */
  static final String COLUMN = "balance";

  private static final String GAP = "  ";

  /** Narrower bars tell nothing. */
  private static final int LEAST_WIDTH = 9;

  /** A label is wrapped into as few columns as this before a bar is given up. */
  private static final int NARROW_LABEL = 20;

  /** Wider bars tell no more. */
  private static final int MOST_WIDTH = 41;

  private BarChart() {}

  /** Returns {@code table} with its balances drawn, or without them where there is no room. */
  static Table drawn(Table table, RenderSettings settings) {
    int column = table.columns().indexOf(COLUMN);
    if (column < 0 || !isDrawn(table, column)) {
      return table;
    }
    int room = Math.min(MOST_WIDTH, settings.remaining(widthBeside(table, column), 0));
    List<String> columns = new ArrayList<>(table.columns());
    if (room < LEAST_WIDTH || table.rows().isEmpty()) {
      columns.remove(column);
      return new Table(columns, Computed.from(table.rows(), row -> without(column, row)));
    }
    Bars bars = Bars.of(table, column, room, settings.glyphs());
    return new Table(columns, Computed.from(table.rows(), row -> bars.drawnIn(row)));
  }

  private static List<Cell> without(int column, List<Cell> row) {
    List<Cell> cells = new ArrayList<>(row);
    cells.remove(column);
    return cells;
  }

  /** Tells whether the column is not one that data happens to name so. */
  private static boolean isDrawn(Table table, int column) {
    return table.rows().isEmpty() || table.rows().get(0).get(column) instanceof Cell.Balance;
  }

  /** Returns {@code bar} in the colours of what it shows. */
  static String painted(String bar, RenderSettings settings) {
    int axis = bar.indexOf(settings.glyphs().axis());
    if (axis < 0) {
      return bar;
    }
    Palette palette = settings.palette();
    return palette.quad(QuadClass.VERBAL_CONFLICT, bar.substring(0, axis))
        + settings.glyphs().axis()
        + palette.quad(QuadClass.VERBAL_COOPERATION, bar.substring(axis + 1));
  }

  /** Returns the width of the other columns; the last one, which wraps, is narrowed for a bar. */
  private static int widthBeside(Table table, int column) {
    int width = 0;
    int last = table.columns().size() - 1;
    for (int i = 0; i <= last; i++) {
      if (i != column) {
        int widest = DisplayWidth.of(table.columns().get(i));
        for (List<Cell> row : table.rows()) {
          widest = Math.max(widest, DisplayWidth.of(Visible.of(row.get(i).words())));
        }
        width += (i == last ? Math.min(widest, NARROW_LABEL) : widest) + GAP.length();
      }
    }
    return width;
  }

  /** Returns the cells for {@code value} where {@code most} takes {@code width}. */
  static int cells(int value, int most, int width) {
    if (value == 0 || most == 0) {
      return 0;
    }
    return Math.max(1, (int) ((long) value * width / most));
  }

  /**
   * The scale that all bars of a table have.
   *
   * @param column which column they stand in
   * @param most the events that take all of the room
   * @param left the cells to the left of the axis
   * @param right the cells to the right of it
   */
  private record Bars(int column, int most, int left, int right, Glyphs glyphs) {

    static Bars of(Table table, int column, int width, Glyphs glyphs) {
      int conflict = 0;
      int cooperation = 0;
      for (List<Cell> row : table.rows()) {
        Tally tally = ((Cell.Balance) row.get(column)).tally();
        conflict = Math.max(conflict, tally.conflict());
        cooperation = Math.max(cooperation, tally.cooperation());
      }
      int most = conflict + cooperation;
      int room = Math.min(width - 1, most);
      int left = cells(conflict, most, room);
      return new Bars(column, most, left, room - left, glyphs);
    }

    List<Cell> drawnIn(List<Cell> row) {
      Tally tally = ((Cell.Balance) row.get(column)).tally();
      int minus = Math.min(left, cells(tally.conflict(), most, left + right));
      int plus = Math.min(right, cells(tally.cooperation(), most, left + right));
      String bar =
          " ".repeat(left - minus)
              + glyphs.conflict().repeat(minus)
              + glyphs.axis()
              + glyphs.cooperation().repeat(plus);
      List<Cell> cells = new ArrayList<>(row);
      cells.set(column, new Cell.Text(bar));
      return cells;
    }
  }
}
