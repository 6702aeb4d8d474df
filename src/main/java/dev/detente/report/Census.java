package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.Gathering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Counts, for each entry of a registry, the events that refer to it.
 *
 * @param <T> the kind of entry
 */
public final class Census<T> {

  private final Function<Event, List<String>> references;
  private final Function<String, T> entries;
  private final Map<String, Entry<T>> counted = new LinkedHashMap<>();

  /**
   * Makes a census.
   *
   * @param declared the ids that are listed even if no event refers to them
   * @param references the ids that an event refers to
   * @param entries what the ids stand for
   */
  public Census(
      Collection<String> declared,
      Function<Event, List<String>> references,
      Function<String, T> entries) {
    this.references = references;
    this.entries = entries;
    for (String id : declared) {
      entry(id);
    }
  }

  /** Returns what gathers a census from a record. */
  public static <T> Gathering<Census<T>> gathering(
      Collection<String> declared,
      Function<Event, List<String>> references,
      Function<String, T> entries) {
    return new Counting<>(
        () -> new Census<>(declared, references, entries), Census::add, Census::add);
  }

  /** Counts what {@code other}, a census of the same, has counted. */
  void add(Census<T> other) {
    for (Entry<T> entry : other.counted.values()) {
      entry(entry.id()).tally.add(entry.tally);
    }
  }

  /** Counts {@code event}. */
  public void add(Event event) {
    for (String id : new LinkedHashSet<>(references.apply(event))) {
      entry(id).add(event);
    }
  }

  /** Returns the entries, in the order declared or first referred to. */
  public List<Entry<T>> entries() {
    return new ArrayList<>(counted.values());
  }

  private Entry<T> entry(String id) {
    return counted.computeIfAbsent(id, key -> new Entry<>(key, entries.apply(key)));
  }

  /**
   * An entry and the events that refer to it.
   *
   * @param <T> the kind of entry
   */
  public static final class Entry<T> {

    private final String id;
    private final T value;
    private final Tally tally = new Tally();

    Entry(String id, T value) {
      this.id = id;
      this.value = value;
    }

    private void add(Event event) {
      tally.add(event);
    }

    /** Returns its id. */
    public String id() {
      return id;
    }

    /** Returns the entry. */
    public T value() {
      return value;
    }

    /** Returns how many events refer to it. */
    public Tally tally() {
      return tally;
    }
  }
}
