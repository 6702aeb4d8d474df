package dev.detente.report;

import dev.detente.model.Chronology;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.Gathering;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;

/**
 * A record at a glance: what it is, and its events by quad class, type, theme and actor.
 *
 * @param title its title
 * @param edition its edition
 * @param quads the events by quad class
 * @param types the events by type
 * @param themes the events by theme
 * @param actors the events by actor
 */
public record Overview(
    LocalizedText title,
    Edition edition,
    Summary quads,
    Summary types,
    Summary themes,
    Summary actors) {

  private static Overview empty(Chronology record, Optional<Column<Event>> sum) {
    Registry registry = record.registry();
    return new Overview(
        record.title(),
        record.edition(),
        new Summary(List.of(Grouping.QUAD), sum, registry),
        new Summary(List.of(Grouping.TYPE), sum, registry),
        new Summary(List.of(Grouping.THEME), sum, registry),
        new Summary(List.of(Grouping.ACTOR), sum, registry));
  }

  /**
   * Returns the collector of an overview of {@code record}, which also adds up a column, if one is
   * given.
   */
  public static Collector<Event, ?, Overview> gathering(
      Chronology record, Optional<Column<Event>> sum) {
    return Gathering.of(() -> empty(record, sum), Overview::add, Overview::join);
  }

  private void add(Event event) {
    quads.add(event);
    types.add(event);
    themes.add(event);
    actors.add(event);
  }

  private Overview join(Overview later) {
    quads.join(later.quads);
    types.join(later.types);
    themes.join(later.themes);
    actors.join(later.actors);
    return this;
  }

  /** Returns the tally of all events. */
  public Tally total() {
    return quads.total();
  }

  /** Returns the events by quad class, or by type if none has a class. */
  public Summary deeds() {
    return total().count() == 0 || total().hasQuads() ? quads : types;
  }
}
