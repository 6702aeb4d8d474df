package dev.detente.render;

import dev.detente.report.Glance;
import dev.detente.report.Labels;
import dev.detente.report.Span;
import dev.detente.report.Summary;
import dev.detente.report.SummaryColumns;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes a record at a glance, for people.
 *
 * @param settings the layout
 * @param labels the names of types and quad classes
 */
public record GlanceWriter(RenderSettings settings, Labels labels) {

  private static final int INDENT = 8;

  /** More actors than this are no longer the top ones. */
  private static final int MOST_ACTORS = 10;

  /** Writes the glance. */
  public void write(Glance glance, Appendable out) throws IOException {
    Fields fields = new Fields(settings, INDENT, out);
    fields.add("record", glance.title().in(settings.language()));
    fields.add("events", Integer.toString(glance.total().count()));
    Span span = glance.total().span();
    if (!span.first().isEmpty()) {
      fields.add("span", span.text(settings.glyphs().dash()));
    }
    table(glance.quads(), Integer.MAX_VALUE, out);
    table(glance.themes(), Integer.MAX_VALUE, out);
    table(glance.actors(), MOST_ACTORS, out);
  }

  private void table(Summary summary, int most, Appendable out) throws IOException {
    SummaryColumns columns = new SummaryColumns(summary.by(), settings.language(), labels);
    List<Summary.Row> rows = summary.rows();
    List<Summary.Row> top = rows.subList(0, Math.min(most, rows.size()));
    if (!top.isEmpty()) {
      out.append('\n');
      new FittedTable(settings, true, Optional.empty())
          .write(Table.of(columns, columns.charted(), top), out);
    }
  }
}
