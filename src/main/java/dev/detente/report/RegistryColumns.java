package dev.detente.report;

import dev.detente.model.Actor;
import dev.detente.model.Language;
import dev.detente.model.Source;
import dev.detente.report.Census.Entry;
import java.util.List;

/** The columns of registries: the entries, and the tallies of the events that refer to them. */
public final class RegistryColumns {

  private RegistryColumns() {}

  public static Columns<Entry<Actor>> actors(Language language) {
    return new Columns<>(
        List.of(
            new Column<>("id", entry -> new Cell.Text(entry.id())),
            new Column<>("kind", entry -> new Cell.Text(entry.value().kind())),
            new Column<>("country", entry -> new Cell.Text(entry.value().country())),
            Measure.COUNT.column(Entry::tally),
            Measure.COOPERATION.column(Entry::tally),
            Measure.CONFLICT.column(Entry::tally),
            Measure.NET.column(Entry::tally),
            Measure.FIRST.column(Entry::tally),
            Measure.LAST.column(Entry::tally),
            new Column<>("aliases", entry -> aliases(entry.value(), language)),
            new Column<>("role", entry -> new Cell.Localized(entry.value().role(), language)),
            new Column<>("name", entry -> new Cell.Localized(entry.value().name(), language))),
        List.of("id", "kind", "country", "count", "name"));
  }

  public static Columns<Entry<Source>> sources(Language language) {
    return new Columns<>(
        List.of(
            new Column<>("id", entry -> new Cell.Text(entry.id())),
            new Column<>("date", entry -> new Cell.Text(entry.value().date())),
            new Column<>("lang", entry -> new Cell.Text(entry.value().language())),
            Measure.COUNT.column(Entry::tally),
            Measure.FIRST.column(Entry::tally),
            Measure.LAST.column(Entry::tally),
            new Column<>(
                "publisher", entry -> new Cell.Localized(entry.value().publisher(), language)),
            new Column<>("author", entry -> new Cell.Localized(entry.value().author(), language)),
            new Column<>("url", entry -> new Cell.Text(entry.value().url())),
            new Column<>("title", entry -> new Cell.Localized(entry.value().title(), language))),
        List.of("date", "lang", "count", "id", "title"));
  }

  private static Cell aliases(Actor actor, Language language) {
    return new Cell.Several(actor.aliases(), String.join(language.comma(), actor.aliases()));
  }
}
