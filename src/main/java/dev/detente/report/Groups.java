package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.LocalizedText;
import dev.detente.model.QuadClass;
import dev.detente.model.Registry;
import dev.detente.model.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The groups of one grouping that events fell into, and what was counted in each. */
final class Groups {

  private final Grouping grouping;
  private final Registry registry;
  private final Map<String, Tally> tallies = new HashMap<>();
  private final SortedSet<EventDate> spans = new TreeSet<>();
  private final Map<String, EventDate> spanOfDate = new HashMap<>();
  private final Map<String, LocalizedText> places = new HashMap<>();

  Groups(Grouping grouping, Registry registry) {
    this.grouping = grouping;
    this.registry = registry;
  }

  /** Returns the groups that {@code event} belongs to, at least one. */
  List<String> of(Event event) {
    return grouping.isTime()
        ? List.of(spanOf(event.date()).text())
        : grouping.groups(event, registry);
  }

  /** Counts {@code event} in the group {@code key}. */
  void add(String key, Event event) {
    Tally tally = tallies.get(key);
    if (tally == null) {
      tally = new Tally();
      tallies.put(key, tally);
      if (grouping.isTime()) {
        spans.add(spanOf(event.date()));
      } else if (grouping == Grouping.PLACE) {
        places.put(key, event.place().name());
      }
    }
    tally.add(event);
  }

  /** Returns the bucket a date lies in, or the date: worked out once for all events of a date. */
  private EventDate spanOf(EventDate date) {
    return spanOfDate.computeIfAbsent(date.text(), text -> TimeBuckets.spanOf(date, grouping));
  }

  /** Counts what {@code other} has counted. */
  void add(Groups other) {
    other.tallies.forEach(
        (key, tally) -> tallies.computeIfAbsent(key, k -> new Tally()).add(tally));
    spans.addAll(other.spans);
    other.places.forEach(places::putIfAbsent);
  }

  /** Returns what was counted in the group {@code key}. */
  Tally tally(String key) {
    return tallies.getOrDefault(key, new Tally());
  }

  /** Returns what readers call the group {@code key}; empty if it has no name. */
  LocalizedText name(String key) {
    return places.getOrDefault(key, GroupName.of(grouping, key, registry));
  }

  /**
   * Returns the groups in order: of time, with the empty ones between; of the quad classes and the
   * registry's themes; of all others the largest first.
   */
  List<String> inOrder() {
    if (grouping.isTime()) {
      return timeline();
    }
    List<String> fixed = new ArrayList<>();
    if (grouping == Grouping.QUAD) {
      for (QuadClass quad : QuadClass.values()) {
        fixed.add(quad.id());
      }
    } else if (grouping == Grouping.THEME) {
      for (Theme theme : registry.themes()) {
        fixed.add(theme.id());
      }
    }
    List<String> keys = new ArrayList<>(tallies.keySet());
    keys.sort(
        Comparator.comparingInt((String key) -> rank(fixed, key))
            .thenComparingInt(key -> -tally(key).count())
            .thenComparing(Comparator.naturalOrder()));
    return keys;
  }

  private static int rank(List<String> fixed, String key) {
    int rank = fixed.indexOf(key);
    return rank < 0 ? fixed.size() : rank;
  }

  private List<String> timeline() {
    SortedSet<EventDate> all = new TreeSet<>(spans);
    all.addAll(TimeBuckets.between(spans, grouping));
    List<String> keys = new ArrayList<>(all.size());
    for (EventDate span : all) {
      keys.add(span.text());
    }
    return keys;
  }
}
