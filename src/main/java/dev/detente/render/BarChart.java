package dev.detente.render;

import dev.detente.model.QuadClass;
import dev.detente.report.Cell;
import dev.detente.report.ComputedList;
import dev.detente.report.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws bars that diverge from an axis, conflict to the left and cooperation to the right; or
 * counts, only to the right. All bars of a table have one scale, and any number above 0 gets at
 * least one cell. The numbers stand beside the bars.
 */
final class BarChart {

  /** The column of conflict and cooperation, whose two sides are coloured. */
  static final String COLUMN = "balance";

  /** The names of the columns that hold bars. */
  private static final List<String> COLUMNS = List.of(COLUMN, "bar");

  private static final String GAP = "  ";

  /** Narrower bars show nothing. */
  private static final int LEAST_WIDTH = 9;

  /** A label is wrapped to this width before the bars are given up. */
  private static final int NARROW_LABEL = 20;

  /** Wider bars show no more. */
  private static final int MOST_WIDTH = 41;

  private BarChart() {}

  /** Returns {@code table} with its bars drawn, or without them if there is no room. */
  static Table drawn(Table table, RenderSettings settings) {
    int column = column(table);
    if (column < 0) {
      return table;
    }
    int room = Math.min(MOST_WIDTH, settings.remaining(widthBeside(table, column), 0));
    List<String> columns = new ArrayList<>(table.columns());
    if (room < LEAST_WIDTH || table.rows().isEmpty()) {
      columns.remove(column);
      return new Table(columns, ComputedList.from(table.rows(), row -> without(column, row)));
    }
    Bars bars = Bars.of(table, column, room, settings.glyphs());
    return new Table(columns, ComputedList.from(table.rows(), row -> bars.drawnIn(row)));
  }

  private static List<Cell> without(int column, List<Cell> row) {
    List<Cell> cells = new ArrayList<>(row);
    cells.remove(column);
    return cells;
  }

  /** Returns the index of the column of bars; negative if there is none. */
  private static int column(Table table) {
    int column = table.columns().size() - 1;
    while (column >= 0 && !isDrawn(table, column)) {
      column--;
    }
    return column;
  }

  /** Tells whether a column holds bars, rather than data that happens to have its name. */
  private static boolean isDrawn(Table table, int column) {
    return COLUMNS.contains(table.columns().get(column))
        && (table.rows().isEmpty() || table.rows().get(0).get(column) instanceof Cell.Bar);
  }

  /** Paints the two sides of {@code bar}. */
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

  /** Returns the width of the other columns; the last one, which wraps, makes room for bars. */
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

  /** Returns the cells of {@code value} where {@code most} takes {@code width} cells. */
  static int cells(int value, int most, int width) {
    if (value == 0 || most == 0) {
      return 0;
    }
    return Math.max(1, (int) ((long) value * width / most));
  }

  /**
   * The scale of all bars of a table.
   *
   * @param column the index of their column
   * @param most the number of events that fills the room
   * @param left the cells left of the axis
   * @param right the cells right of the axis
   */
  private record Bars(int column, int most, int left, int right, Glyphs glyphs) {

    static Bars of(Table table, int column, int width, Glyphs glyphs) {
      int mostLeft = 0;
      int mostRight = 0;
      for (List<Cell> row : table.rows()) {
        Cell.Bar bar = (Cell.Bar) row.get(column);
        mostLeft = Math.max(mostLeft, bar.left());
        mostRight = Math.max(mostRight, bar.right());
      }
      int most = mostLeft + mostRight;
      int room = Math.min(width - 1, most);
      int left = cells(mostLeft, most, room);
      return new Bars(column, most, left, room - left, glyphs);
    }

    List<Cell> drawnIn(List<Cell> row) {
      Cell.Bar events = (Cell.Bar) row.get(column);
      int minus = Math.min(left, cells(events.left(), most, left + right));
      int plus = Math.min(right, cells(events.right(), most, left + right));
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
