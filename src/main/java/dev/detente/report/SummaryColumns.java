package dev.detente.report;

import dev.detente.model.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a summary by one grouping or none: the group, what was counted, and the name of
 * the group where it has one.
 *
 * @param by the groupings
 * @param language the language of the names
 * @param labels the names of types and quad classes
 */
public record SummaryColumns(List<Grouping> by, Language language, Labels labels)
    implements Columns<Summary.Row> {

  private static final String LABEL = "label";
  private static final String BALANCE = "balance";

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>(keys());
    names.addAll(Measures.NAMES);
    if (isLabelled()) {
      names.add(LABEL);
    }
    return names;
  }

  @Override
  public List<String> defaults() {
    List<String> names = new ArrayList<>(keys());
    if (by.isEmpty()) {
      names.addAll(Measures.SPAN);
    }
    names.addAll(Measures.COUNTS);
    if (isLabelled()) {
      names.add(LABEL);
    }
    return names;
  }

  /** Returns the usual columns, and the one that is drawn as a bar. */
  public List<String> charted() {
    List<String> names = new ArrayList<>(defaults());
    names.add(isLabelled() ? names.size() - 1 : names.size(), BALANCE);
    return names;
  }

  @Override
  public Cell cell(Summary.Row row, String name) {
    if (Measures.isMeasure(name)) {
      return Measures.cell(row.tally(), name);
    }
    return switch (name) {
      case LABEL -> label(row);
      case BALANCE -> new Cell.Balance(row.tally());
      default -> new Cell.Text(row.keys().get(keys().indexOf(name)));
    };
  }

  @Override
  public Optional<Comparator<Summary.Row>> order(String name) {
    if (!names().contains(name)) {
      return Optional.empty();
    }
    if (Measures.isMeasure(name)) {
      return Optional.of(Measures.order(Summary.Row::tally, name));
    }
    return Optional.of(
        name.equals(LABEL)
            ? TextOrder.by(row -> cell(row, name).words(), language)
            : Comparator.comparing(row -> cell(row, name).words()));
  }

  private Cell label(Summary.Row row) {
    return switch (by.get(0)) {
      case TYPE, QUAD -> new Cell.Text(labels.of(by.get(0).key(), row.keys().get(0)));
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

  private boolean isLabelled() {
    return by.size() == 1 && by.get(0).isLabelled();
  }
}
