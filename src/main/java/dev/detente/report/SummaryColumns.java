package dev.detente.report;

import dev.detente.model.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of summaries: the groups, the figures, and the names of groups if they have any. If
 * no event has a quad class, there is nothing on cooperation and conflict.
 *
 * @param by the groupings
 * @param sum the name of the column that was added up, if any
 * @param quads whether any event has a quad class
 * @param language the language of the names
 * @param labels the names of types and quad classes
 */
public record SummaryColumns(
    List<? extends GroupKey> by,
    Optional<String> sum,
    boolean quads,
    Language language,
    Labels labels) {

  private static final String LABEL = "label";

  /** Makes the columns of {@code summary} for some of its groupings. */
  public static SummaryColumns of(
      Summary summary, List<? extends GroupKey> by, Language language, Labels labels) {
    boolean quads = summary.total().count() == 0 || summary.total().hasQuads();
    return new SummaryColumns(by, summary.sum().map(Addends::name), quads, language, labels);
  }

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
      if (quads || !measure.isOfQuads()) {
        all.add(measure.column(Summary.Row::tally));
        if (measure.compareTo(Measure.NET) <= 0) {
          usual.add(measure.key());
        }
      }
    }
    if (sum.isPresent()) {
      all.add(new Column<>(sumKey(), row -> new Cell.Sum(row.tally().sum())));
      usual.add(sumKey());
    }
    if (by.size() == 1 && by.get(0).isLabelled()) {
      all.add(new Column<>(LABEL, this::label));
      usual.add(LABEL);
    }
    return new Columns<>(all, usual);
  }

  /** Returns the usual columns, with a bar before the label. */
  public List<Column<Summary.Row>> charted() {
    Columns<Summary.Row> columns = columns();
    List<Column<Summary.Row>> charted = new ArrayList<>(columns.of(columns.usual()));
    int labels = columns.usual().contains(LABEL) ? 1 : 0;
    charted.add(
        charted.size() - labels,
        quads
            ? new Column<>("balance", row -> balance(row.tally()))
            : new Column<>("bar", row -> new Cell.Bar(0, row.tally().count())));
    return charted;
  }

  private static Cell balance(Tally tally) {
    return new Cell.Bar(tally.conflict(), tally.cooperation());
  }

  private static Cell group(GroupKey grouping, String key) {
    if (grouping.isTime()) {
      return new Cell.Date(Optional.of(TimeBuckets.named(key)), false);
    }
    boolean own = grouping instanceof OwnColumn;
    return own ? new Cell.Own(key.isEmpty() ? List.of() : List.of(key)) : new Cell.Text(key);
  }

  private Cell label(Summary.Row row) {
    GroupKey grouping = by.get(0);
    return grouping == Grouping.TYPE || grouping == Grouping.QUAD
        ? new Cell.Localized(labels.of(grouping.key(), row.keys().get(0)), language)
        : new Cell.Localized(row.name(), language);
  }

  /** Returns the names of the groupings; a field named like a measure gets a longer name. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(by.size());
    for (GroupKey grouping : by) {
      String key = grouping.key();
      keys.add(grouping instanceof OwnColumn && measures().contains(key) ? "by-" + key : key);
    }
    return keys;
  }

  private String sumKey() {
    String name = sum.orElseThrow();
    return measures().contains(name) || keys().contains(name) ? "sum-" + name : name;
  }

  private static Set<String> measures() {
    Set<String> names = new HashSet<>();
    for (Measure measure : Measure.values()) {
      names.add(measure.key());
    }
    names.add(LABEL);
    return names;
  }
}
