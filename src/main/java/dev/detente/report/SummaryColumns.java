package dev.detente.report;

import dev.detente.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of summaries: the groups, what was counted, and the name of the group where it has
 * one.
 *
 * @param by the groupings
 * @param language the language of the names
 * @param labels the names of types and quad classes
 */
public record SummaryColumns(List<Grouping> by, Language language, Labels labels) {

  /** Returns the columns. */
  public Columns<Summary.Row> columns() {
    List<Column<Summary.Row>> all = new ArrayList<>();
    List<String> usual = new ArrayList<>(keys());
    for (String key : keys()) {
      int index = all.size();
      all.add(new Column<>(key, row -> group(by.get(index), row.keys().get(index))));
    }
    if (by.isEmpty()) {
      usual.addAll(List.of(Measure.FIRST.key(), Measure.LAST.key()));
    }
    for (Measure measure : Measure.values()) {
      all.add(measure.column(Summary.Row::tally));
      if (measure.compareTo(Measure.NET) <= 0) {
        usual.add(measure.key());
      }
    }
    if (by.size() == 1 && by.get(0).isLabelled()) {
      all.add(new Column<>("label", this::label));
      usual.add("label");
    }
    return new Columns<>(all, usual);
  }

  /** Returns the usual columns, and before the label the one that is drawn as a bar. */
  public List<Column<Summary.Row>> charted() {
    Columns<Summary.Row> columns = columns();
    List<Column<Summary.Row>> charted = new ArrayList<>(columns.of(columns.usual()));
    int labels = columns.usual().contains("label") ? 1 : 0;
    charted.add(
        charted.size() - labels, new Column<>("balance", row -> new Cell.Balance(row.tally())));
    return charted;
  }

  private static Cell group(Grouping grouping, String key) {
    return grouping.isTime()
        ? new Cell.Date(Optional.of(TimeBuckets.named(key)), Span.STARTS)
        : new Cell.Text(key);
  }

  private Cell label(Summary.Row row) {
    Grouping grouping = by.get(0);
    return switch (grouping) {
      case TYPE, QUAD -> new Cell.Localized(labels.of(grouping.key(), row.keys().get(0)), language);
      default -> new Cell.Localized(row.name(), language);
    };
  }

  /** Returns the names of the groupings. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(by.size());
    for (Grouping grouping : by) {
      keys.add(grouping.key());
    }
    return keys;
  }
}
