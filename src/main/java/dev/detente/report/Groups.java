package dev.detente.report;

import dev.detente.model.Country;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.LocalizedText;
import dev.detente.model.QuadClass;
import dev.detente.model.Registry;
import dev.detente.model.Theme;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The groups of one grouping, with a tally of the events in each. */
final class Groups implements Serializable {

  private static final long serialVersionUID = 1;

  private final transient GroupKey grouping;
  private final transient Registry registry;
  private final HashMap<String, Tally> tallies = new HashMap<>();
  private final TreeSet<EventDate> spans = new TreeSet<>();
  private final transient Map<Long, EventDate> buckets = new HashMap<>();
  private boolean several;
  private final HashMap<String, LocalizedText> places = new HashMap<>();
  private final HashMap<String, String> firstOfDyad = new HashMap<>();

  Groups(GroupKey grouping, Registry registry) {
    this.grouping = grouping;
    this.registry = registry;
  }

  /**
   * Finds the groups of {@code event}, and creates those that are new.
   *
   * @param counted takes the tallies of the groups
   * @return the keys of the groups, at least one
   */
  Collection<String> add(Event event, List<Tally> counted) {
    Collection<String> keys =
        grouping.isTime() ? List.of(spanOf(event.date()).text()) : grouping.groups(event, registry);
    several |= keys.size() > 1;
    for (String key : keys) {
      Tally tally = tallies.get(key);
      if (tally == null) {
        tally = new Tally();
        tallies.put(key, tally);
        describe(key, event);
      }
      counted.add(tally);
    }
    return keys;
  }

  /** Remembers what a new group stands for, from its first event. */
  private void describe(String key, Event event) {
    if (grouping.isTime()) {
      spans.add(spanOf(event.date()));
    } else if (grouping == Grouping.PLACE) {
      places.put(key, event.place().name());
    } else if (grouping == Grouping.DYAD && !isOfPlainIds(key)) {
      for (String id : event.participants()) {
        if (key.startsWith(id + Grouping.BETWEEN)
            && event.participants().contains(key.substring(id.length() + 1))) {
          firstOfDyad.put(key, id);
        }
      }
    }
  }

  /** Tells whether a dyad can be split in only one way: an id may contain a semicolon too. */
  private static boolean isOfPlainIds(String dyad) {
    return dyad.indexOf(Grouping.BETWEEN) == dyad.lastIndexOf(Grouping.BETWEEN);
  }

  private EventDate spanOf(EventDate date) {
    return TimeBuckets.spanOf(date, (Grouping) grouping, buckets);
  }

  void join(Groups other) {
    other.tallies.forEach(
        (key, tally) -> tallies.computeIfAbsent(key, k -> new Tally()).join(tally));
    several |= other.several;
    spans.addAll(other.spans);
    other.places.forEach(places::putIfAbsent);
    other.firstOfDyad.forEach(firstOfDyad::putIfAbsent);
  }

  /** Tells whether an event was, or in another record might be, counted in several groups. */
  boolean isMultiple() {
    return several || grouping.isMultiple();
  }

  Tally tally(String key) {
    return tallies.getOrDefault(key, new Tally());
  }

  /** Returns the name of a group for readers; empty if it has none. */
  LocalizedText name(String key) {
    if (key.isEmpty() || !(grouping instanceof Grouping known)) {
      return LocalizedText.EMPTY;
    }
    return switch (known) {
      case PLACE -> places.get(key);
      case THEME -> registry.theme(key).label();
      case ACTOR -> registry.actor(key).name();
      case SOURCE -> registry.source(key).title();
      case COUNTRY -> Country.name(key);
      case DYAD -> {
        String first =
            isOfPlainIds(key)
                ? key.substring(0, key.indexOf(Grouping.BETWEEN))
                : firstOfDyad.get(key);
        LocalizedText one = registry.actor(first).name();
        LocalizedText other = registry.actor(key.substring(first.length() + 1)).name();
        yield LocalizedText.of(
            language -> one.in(language) + language.comma() + other.in(language));
      }
      default -> LocalizedText.EMPTY;
    };
  }

  /**
   * Returns the groups in order: time in its course, with the empty groups in between; quad classes
   * and declared themes as declared; all others by size, largest first.
   */
  List<String> inOrder() {
    if (grouping.isTime()) {
      return ComputedList.from(TimeBuckets.timeline(spans, (Grouping) grouping), EventDate::text);
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
    keys.sort((a, b) -> compare(fixed, a, b));
    return keys;
  }

  private int compare(List<String> fixed, String a, String b) {
    int order = Integer.compare(rank(fixed, a), rank(fixed, b));
    if (order == 0) {
      order = Integer.compare(tally(b).count(), tally(a).count());
    }
    return order == 0 ? a.compareTo(b) : order;
  }

  private static int rank(List<String> fixed, String key) {
    int rank = fixed.indexOf(key);
    return rank < 0 ? fixed.size() : rank;
  }

  /** Returns the position of each group with events in that order. */
  Map<String, Integer> ranks() {
    List<String> keys =
        grouping.isTime() ? ComputedList.from(List.copyOf(spans), EventDate::text) : inOrder();
    Map<String, Integer> ranks = new HashMap<>();
    for (String key : keys) {
      ranks.put(key, ranks.size());
    }
    return ranks;
  }
}
