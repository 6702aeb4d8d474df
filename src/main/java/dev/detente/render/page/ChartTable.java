package dev.detente.render.page;

import dev.detente.report.Column;
import dev.detente.report.GroupKey;
import dev.detente.report.Summary;
import dev.detente.report.SummaryColumns;
import dev.detente.report.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes counts as a table that is also a chart: of one grouping with a bar in each row, of two
 * with a background that is darker the greater the count.
 *
 * @param page where it is written
 */
record ChartTable(Bilingual page) {

  /** The columns beside the bars. */
  private static final Set<String> ENDS = Set.of("cooperation", "conflict");

  private static final String FIGURE = "figure";

  /** The number of shades, not counting that of 0. */
  private static final int SHADES = 4;

  /**
   * Writes the rows of one grouping, or the single row without any.
   *
   * @param columns the columns of the rows
   * @param heading the id of the heading of the table
   */
  void bars(SummaryColumns columns, List<Summary.Row> rows, String heading) throws IOException {
    open(heading);
    barred(columns, rows);
    close();
  }

  /** Writes {@code rows} of the first of two groupings, with the second in columns. */
  void grid(Summary summary, List<Summary.Row> rows, String heading) throws IOException {
    open(heading);
    crossed(summary, rows);
    close();
  }

  private void open(String heading) throws IOException {
    page.openWide(heading);
    page.out().open("table");
  }

  private void close() throws IOException {
    page.out().close("table").close("div").line();
  }

  private void barred(SummaryColumns columns, List<Summary.Row> rows) throws IOException {
    List<? extends GroupKey> by = columns.by();
    List<Tally> tallies = new ArrayList<>();
    rows.forEach(row -> tallies.add(row.tally()));
    BarScale scale = BarScale.of(tallies);
    List<Column<Summary.Row>> figures = figures(columns, scale);
    Markup out = page.out().open("thead").open("tr");
    if (!by.isEmpty()) {
      heading(by.get(0).key(), "name");
    }
    if (scale.classed()) {
      heading("conflict", "figure bad");
    }
    out.element("td", "", "class", "bar");
    if (scale.classed()) {
      heading("cooperation", "good");
    }
    for (Column<Summary.Row> figure : figures) {
      heading(figure.name(), style(figure));
    }
    out.close("tr").close("thead").open("tbody").line();
    for (Summary.Row row : rows) {
      out.open("tr");
      if (!by.isEmpty()) {
        name(by.get(0), row);
      }
      if (scale.classed()) {
        out.element("td", Integer.toString(row.tally().conflict()), "class", FIGURE);
      }
      out.open("td", "class", "bar");
      bar(scale, row.tally());
      out.close("td");
      if (scale.classed()) {
        out.element("td", Integer.toString(row.tally().cooperation()));
      }
      for (Column<Summary.Row> figure : figures) {
        out.open("td", "class", style(figure));
        out.element("bdi", figure.cell().apply(row).words(), "dir", "ltr").close("td");
      }
      out.close("tr").line();
    }
    out.close("tbody");
  }

  /** Returns the columns of figures that say anything, without those beside the bars. */
  private static List<Column<Summary.Row>> figures(SummaryColumns columns, BarScale scale) {
    List<Column<Summary.Row>> figures =
        new ArrayList<>(columns.columns().of(columns.columns().usual()));
    figures.removeIf(
        column ->
            columns.keys().contains(column.name())
                || column.name().equals("label")
                || ENDS.contains(column.name())
                || !scale.classed() && column.name().equals("net"));
    return figures;
  }

  /**
   * Returns the style of a figure: the net may be hidden where there is no room, as it follows from
   * the other two.
   */
  private static String style(Column<Summary.Row> figure) {
    return figure.name().equals("net") ? FIGURE + " net" : FIGURE;
  }

  private void heading(String column, String style) throws IOException {
    page.out().open("th", "scope", "col", "class", style);
    page.text("span", page.lexicon().heading(column));
    page.out().close("th");
  }

  private void name(GroupKey by, Summary.Row row) throws IOException {
    String key = row.keys().get(0);
    page.out().open("th", "scope", "row", "class", "name");
    if (by.isTime()) {
      date(key);
    } else {
      page.text("span", page.lexicon().group(by, key, row.name()));
    }
    page.out().close("th");
  }

  /** Writes a span of time; an interval may wrap between its ends. */
  private void date(String key) throws IOException {
    int ends = key.indexOf('/') + 1;
    Markup out = page.out().open("bdi", "dir", "ltr");
    if (ends > 0) {
      out.element("span", key.substring(0, ends)).empty("wbr");
    }
    out.element("span", key.substring(ends)).close("bdi");
  }

  private void bar(BarScale scale, Tally tally) throws IOException {
    Markup out = page.out();
    out.open("svg", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
    double axis = 100 * scale.axis();
    double back = 100 * scale.backward(tally);
    part("bad", axis - back, back);
    part(scale.style(), axis, 100 * scale.forward(tally));
    out.empty("path", "class", "axis", "d", "M" + Markup.number(axis) + " 0v10");
    out.close("svg");
  }

  private void part(String style, double x, double width) throws IOException {
    if (width > 0) {
      page.out().empty("rect", "class", style, "x", x, "width", width, "height", "10");
    }
  }

  private void crossed(Summary summary, List<Summary.Row> rows) throws IOException {
    List<String> keys = List.copyOf(summary.keys(1));
    int most = 1;
    for (Summary.Row row : rows) {
      for (String key : keys) {
        most = Math.max(most, summary.tally(row.keys().get(0), key).count());
      }
    }
    Markup out = page.out().open("thead").open("tr");
    heading(summary.by().get(0).key(), "name");
    for (String key : keys) {
      out.open("th", "scope", "col", "class", FIGURE);
      page.text("span", page.lexicon().group(summary.by().get(1), key, summary.name(1, key)));
      out.close("th");
    }
    heading("count", FIGURE);
    out.close("tr").close("thead").open("tbody").line();
    for (Summary.Row row : rows) {
      out.open("tr");
      name(summary.by().get(0), row);
      for (String key : keys) {
        int count = summary.tally(row.keys().get(0), key).count();
        int shade = (count * SHADES + most - 1) / most;
        out.element("td", Integer.toString(count), "class", "figure shade" + shade);
      }
      out.element("td", Integer.toString(row.tally().count()), "class", FIGURE);
      out.close("tr").line();
    }
    out.close("tbody");
  }
}
