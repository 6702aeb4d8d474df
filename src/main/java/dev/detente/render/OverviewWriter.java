package dev.detente.render;

import dev.detente.report.Labels;
import dev.detente.report.Overview;
import dev.detente.report.Span;
import dev.detente.report.Summary;
import dev.detente.report.SummaryColumns;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes the overview of a record for people.
 *
 * @param settings the layout
 * @param labels the names of types and quad classes
 */
public record OverviewWriter(RenderSettings settings, Labels labels) {

  private static final int INDENT = 8;

  /** More than these are no longer the top actors. */
  private static final int MOST_ACTORS = 10;

  /** More types than this would crowd out the rest. */
  private static final int MOST_TYPES = 16;

  public void write(Overview overview, Appendable out) throws IOException {
    Fields fields = new Fields(settings, INDENT, out);
    fields.add("record", overview.title().in(settings.language()));
    fields.add("edition", overview.edition().toString());
    fields.add("events", Integer.toString(overview.total().count()));
    Span span = overview.total().span();
    if (!span.first().isEmpty()) {
      fields.add("span", span.text(settings.glyphs().dash()));
    }
    table(overview.deeds(), MOST_TYPES, out);
    table(overview.themes(), Integer.MAX_VALUE, out);
    table(overview.actors(), MOST_ACTORS, out);
  }

  private void table(Summary summary, int most, Appendable out) throws IOException {
    List<Summary.Row> rows = summary.rows();
    List<Summary.Row> top = rows.subList(0, Math.min(most, rows.size()));
    boolean named = rows.size() > 1 || (!rows.isEmpty() && !rows.get(0).keys().get(0).isEmpty());
    if (named) {
      out.append('\n');
      SummaryColumns columns =
          SummaryColumns.of(summary, summary.by(), settings.language(), labels);
      new FittedTable(settings, true, Optional.empty())
          .write(Table.of(columns.charted(), top), out);
    }
  }
}
