package dev.detente.report;

import dev.detente.model.Chronology;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.Gathering;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import java.util.List;
import java.util.stream.Collector;

/**
 * What a record is and holds: its span, what it counts, and who is in it most often.
 *
 * @param title what it calls itself
 * @param edition which edition it is
 * @param quads the events by quad class
 * @param themes the events by theme
 * @param actors the events by actor
 */
public record Overview(
    LocalizedText title, Edition edition, Summary quads, Summary themes, Summary actors) {

  private static Overview empty(Chronology record) {
    Registry registry = record.registry();
    return new Overview(
        record.title(),
        record.edition(),
        new Summary(List.of(Grouping.QUAD), registry),
        new Summary(List.of(Grouping.THEME), registry),
        new Summary(List.of(Grouping.ACTOR), registry));
  }

  /** Gathers an overview of {@code record}. */
  public static Collector<Event, ?, Overview> gathering(Chronology record) {
    return Gathering.of(() -> empty(record), Overview::add, Overview::join);
  }

  private void add(Event event) {
    quads.add(event);
    themes.add(event);
    actors.add(event);
  }

  private Overview join(Overview later) {
    quads.join(later.quads);
    themes.join(later.themes);
    actors.join(later.actors);
    return this;
  }

  /** Returns the count of all events, and their span. */
  public Tally total() {
    return quads.total();
  }
}
