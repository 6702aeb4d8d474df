package dev.detente.render;

import dev.detente.model.EventType;
import dev.detente.model.QuadClass;
import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes a table for people: columns padded by display width, the last one wrapped with a hanging
 * indent. On a narrow screen the last column gets lines of its own; if the others do not fit on a
 * line, the table is stacked. No value is ever cut.
 *
 * @param settings the layout
 * @param header whether the names of the columns come first
 * @param lastHeading the heading of the last column, if it is not its name
 */
public record FittedTable(RenderSettings settings, boolean header, Optional<String> lastHeading)
    implements TableWriter {

  private static final String GAP = "  ";

  /** On narrower screens the last column may get lines of its own. */
  private static final int NARROW = 60;

  /** Fewer columns than this are not worth wrapping into. */
  private static final int LEAST_WIDTH = 20;

  /** Follows an Arabic value with a neighbour to its right, to keep the two apart. */
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  @Override
  public void write(Table asked, Appendable out) throws IOException {
    Table table = BarChart.drawn(asked, settings);
    if (table.columns().isEmpty() || (table.rows().isEmpty() && settings.terminal())) {
      return;
    }
    List<String> headings = new ArrayList<>();
    for (String column : table.columns()) {
      headings.add(Visible.of(column));
    }
    lastHeading.ifPresent(heading -> headings.set(headings.size() - 1, heading));
    Fit fit = fit(measure(table, headings));
    if (fit.width() > settings.remaining(0, 0)) {
      new StackedTable(settings, header).write(table, out);
      return;
    }
    if (header) {
      line(headings, fit, column -> settings.palette()::heading, out);
    }
    for (List<Cell> row : table.rows()) {
      line(words(row), fit, column -> painter(table.columns().get(column), settings), out);
    }
  }

  private Measures measure(Table table, List<String> headings) {
    int columns = headings.size();
    int[] widths = new int[columns];
    boolean[] numbers = new boolean[columns];
    boolean[] others = new boolean[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = header ? DisplayWidth.of(headings.get(i)) : 0;
    }
    for (List<Cell> row : table.rows()) {
      List<String> words = words(row);
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(words.get(i)));
        numbers[i] |= row.get(i).isNumber();
        others[i] |= !row.get(i).isNumber() && !row.get(i).isMissing();
      }
    }
    for (int i = 0; i < columns; i++) {
      numbers[i] &= !others[i];
    }
    return new Measures(widths, numbers);
  }

  /** Fits the last column to the room that the others leave. */
  private Fit fit(Measures columns) {
    int[] widths = columns.widths();
    int last = widths.length - 1;
    int before = 0;
    for (int i = 0; i < last; i++) {
      before += widths[i] + GAP.length();
    }
    if (columns.numbers()[last]) {
      return new Fit(columns, before, false, before + widths[last]);
    }
    int room = settings.remaining(before, 0);
    boolean narrow = settings.remaining(0, 0) < NARROW || room < LEAST_WIDTH;
    boolean ownLine = last > 0 && room < widths[last] && narrow;
    int indent = ownLine ? GAP.length() : before;
    widths[last] = Math.min(widths[last], settings.remaining(indent, LEAST_WIDTH));
    int width = ownLine ? before - GAP.length() : indent + widths[last];
    return new Fit(columns, indent, ownLine, width);
  }

  private void line(List<String> cells, Fit fit, Painters painters, Appendable out)
      throws IOException {
    int last = cells.size() - 1;
    boolean bare = cells.get(last).isEmpty();
    for (int i = 0; i < last; i++) {
      boolean endsLine = i == last - 1 && (bare || fit.ownLine());
      out.append(i > 0 ? GAP : "");
      out.append(cell(cells.get(i), fit, i, endsLine, painters.of(i)));
    }
    if (bare) {
      out.append('\n');
      return;
    }
    if (fit.ownLine()) {
      out.append('\n').append(GAP);
    } else if (last > 0) {
      out.append(GAP);
    }
    if (fit.columns().numbers()[last]) {
      out.append(cell(cells.get(last), fit, last, true, painters.of(last)));
    } else {
      String separator = "\n" + " ".repeat(fit.indent());
      String next = "";
      for (String piece : Wrap.lines(cells.get(last), fit.columns().widths()[last])) {
        out.append(next).append(painters.of(last).apply(piece));
        next = separator;
      }
    }
    out.append('\n');
  }

  /** Pads a cell; the padding is not painted. */
  private String cell(
      String text, Fit fit, int column, boolean endsLine, UnaryOperator<String> painter) {
    String padding = " ".repeat(fit.columns().widths()[column] - DisplayWidth.of(text));
    if (fit.columns().numbers()[column]) {
      return padding + painter.apply(text);
    }
    String mark = settings.terminal() && Direction.isRightToLeft(text) ? LEFT_TO_RIGHT_MARK : "";
    return painter.apply(text) + (endsLine ? "" : padding) + mark;
  }

  private static List<String> words(List<Cell> row) {
    List<String> words = new ArrayList<>(row.size());
    for (Cell cell : row) {
      String text = Visible.of(cell.words());
      words.add(text.isEmpty() && words.size() < row.size() - 1 ? "-" : text);
    }
    return words;
  }

  /** Returns the painter of a column: types and quad classes have colours. */
  static UnaryOperator<String> painter(String column, RenderSettings settings) {
    Palette palette = settings.palette();
    return switch (column) {
      case "type" ->
          text -> EventType.of(text).map(type -> palette.quad(type.quad(), text)).orElse(text);
      case BarChart.COLUMN -> text -> BarChart.painted(text, settings);
      case "quad" -> text -> QuadClass.of(text).map(quad -> palette.quad(quad, text)).orElse(text);
      default -> UnaryOperator.identity();
    };
  }

  /** Finds the painter of a column. */
  private interface Painters {
    UnaryOperator<String> of(int column);
  }

  /**
   * How wide the columns are, and which are aligned right: those with nothing but numbers.
   *
   * @param widths the widths, in cells of the terminal
   */
  private record Measures(int[] widths, boolean[] numbers) {}

  /**
   * How a table is laid out.
   *
   * @param indent where the last column begins
   * @param ownLine whether the last column has lines of its own
   * @param width the width of the widest line, but for those
   */
  private record Fit(Measures columns, int indent, boolean ownLine, int width) {}
}
