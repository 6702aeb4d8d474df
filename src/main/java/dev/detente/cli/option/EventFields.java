package dev.detente.cli.option;

import dev.detente.model.Event;
import dev.detente.model.MemberPath;
import dev.detente.query.KnownField;
import dev.detente.query.names.Keywords;
import dev.detente.report.Column;
import dev.detente.report.Columns;
import dev.detente.report.GroupKey;
import dev.detente.report.Grouping;
import dev.detente.report.OwnColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;

/**
 * Finds columns and keys by name: one that all events have, else a field of the file. A word in
 * quotation marks always means a field.
 *
 * @param known the columns that all events have
 * @param others the other names that may stand for a field, for messages
 * @param watches is added what checks that fields exist
 */
public record EventFields(
    Columns<Event> known, List<String> others, List<Collector<Event, ?, ?>> watches) {

  /** Returns the columns that {@code option} can name. */
  public Columns<Event> columns(Option option) {
    return new Columns<>(
        known.all(),
        known.usual(),
        name -> {
          watch(option, name, known.names());
          return known.own().apply(name);
        });
  }

  /** Returns the column that a word names. */
  public Column<Event> column(Option option, String word) {
    return OutputOptions.find(columns(option), word).orElseThrow();
  }

  /** Returns the grouping that a word names. */
  public GroupKey key(Option option, String word) {
    List<String> names = new ArrayList<>();
    for (Grouping grouping : Grouping.values()) {
      names.add(grouping.key());
    }
    Optional<String> name = Keywords.find(word, names);
    if (name.isPresent()) {
      return Grouping.of(name.get()).orElseThrow();
    }
    String field = Keywords.unquoted(word.strip());
    watch(option, field, names);
    return new OwnColumn(MemberPath.of(field));
  }

  private void watch(Option option, String field, List<String> names) {
    Set<String> all = new LinkedHashSet<>(others);
    all.addAll(names);
    watches.add(KnownField.of(option.name(), MemberPath.of(field), all));
  }
}
