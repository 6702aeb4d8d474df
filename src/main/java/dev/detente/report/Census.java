package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.Gathering;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Counts, for each entry of a registry, the events that refer to it.
 *
 * @param <T> the kind of entry
 */
public final class Census<T> implements Serializable {

  private static final long serialVersionUID = 1;

  private final transient Function<Event, List<String>> references;
  private final transient Function<String, T> entries;
  private final LinkedHashMap<String, Tally> counted = new LinkedHashMap<>();

  /**
   * Makes a census.
   *
   * @param declared the ids to list even if no event refers to them
   * @param references returns the ids that an event refers to
   * @param entries returns what an id stands for
   */
  public Census(
      Collection<String> declared,
      Function<Event, List<String>> references,
      Function<String, T> entries) {
    this.references = references;
    this.entries = entries;
    for (String id : declared) {
      tally(id);
    }
  }

  public static <T> Collector<Event, ?, Census<T>> gathering(
      Collection<String> declared,
      Function<Event, List<String>> references,
      Function<String, T> entries) {
    return Gathering.of(
        () -> new Census<>(declared, references, entries), Census::add, Census::join);
  }

  private Census<T> join(Census<T> later) {
    later.counted.forEach((id, tally) -> tally(id).join(tally));
    return this;
  }

  public void add(Event event) {
    for (String id : new LinkedHashSet<>(references.apply(event))) {
      tally(id).add(event);
    }
  }

  /** Returns the entries, the declared ones first, then in the order of the first event. */
  public List<Entry<T>> entries() {
    List<Entry<T>> all = new ArrayList<>(counted.size());
    counted.forEach((id, tally) -> all.add(new Entry<>(id, entries.apply(id), tally)));
    return all;
  }

  private Tally tally(String id) {
    return counted.computeIfAbsent(id, key -> new Tally());
  }

  /**
   * An entry, with the tally of the events that refer to it.
   *
   * @param <T> the kind of entry
   * @param id its id
   * @param value what the id stands for
   * @param tally the tally of the events
   */
  public record Entry<T>(String id, T value, Tally tally) {}
}
