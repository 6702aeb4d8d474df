package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.Gathering;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import java.util.List;

/** A record at a glance: its span, what it counts, and who is in it most often. */
public final class Glance {

  private final LocalizedText title;
  private final Summary quads;
  private final Summary themes;
  private final Summary actors;

  /** Makes a glance at a record of that title. */
  public Glance(LocalizedText title, Registry registry) {
    this.title = title;
    this.quads = new Summary(List.of(Grouping.QUAD), registry);
    this.themes = new Summary(List.of(Grouping.THEME), registry);
    this.actors = new Summary(List.of(Grouping.ACTOR), registry);
  }

  /** Returns what gathers a glance from a record. */
  public static Gathering<Glance> gathering(LocalizedText title, Registry registry) {
    return new Counting<>(() -> new Glance(title, registry), Glance::add, Glance::add);
  }

  private void add(Glance other) {
    quads.add(other.quads);
    themes.add(other.themes);
    actors.add(other.actors);
  }

  /** Counts {@code event}. */
  public void add(Event event) {
    quads.add(event);
    themes.add(event);
    actors.add(event);
  }

  /** Returns what the record calls itself. */
  public LocalizedText title() {
    return title;
  }

  /** Returns the count of all events, and their span. */
  public Tally total() {
    return quads.total();
  }

  /** Returns the count by quad class. */
  public Summary quads() {
    return quads;
  }

  /** Returns the count by theme. */
  public Summary themes() {
    return themes;
  }

  /** Returns the count by actor. */
  public Summary actors() {
    return actors;
  }
}
