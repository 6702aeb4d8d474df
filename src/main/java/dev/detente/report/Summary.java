package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.Gathering;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;

/** Counts events by up to two groupings, and may add up a column. */
public final class Summary implements Serializable {

  private static final long serialVersionUID = 1;

  private final transient List<? extends GroupKey> by;
  private final Addends sum;
  private final Tally total = new Tally();

  /** The tallies in which the current event is counted. */
  private final transient List<Tally> tallies = new ArrayList<>();

  private final HashMap<List<String>, Tally> meetings = new HashMap<>();
  private final ArrayList<Groups> groups = new ArrayList<>();

  /** Makes a summary that only counts. */
  public Summary(List<? extends GroupKey> by, Registry registry) {
    this(by, Optional.empty(), registry);
  }

  /**
   * Makes a summary.
   *
   * @param by the groupings; without any there is one row
   * @param summed the column to add up, if any
   */
  public Summary(List<? extends GroupKey> by, Optional<Column<Event>> summed, Registry registry) {
    this.by = List.copyOf(by);
    this.sum = new Addends(summed);
    for (GroupKey grouping : by) {
      groups.add(new Groups(grouping, registry));
    }
  }

  /**
   * A row: the tally of one group, or of where two meet.
   *
   * @param keys the group of each grouping
   * @param name the name of the group for readers, if there is one grouping; may be empty
   * @param tally the tally
   */
  public record Row(List<String> keys, LocalizedText name, Tally tally) {}

  public static Collector<Event, ?, Summary> gathering(
      List<? extends GroupKey> by, Optional<Column<Event>> summed, Registry registry) {
    return Gathering.of(() -> new Summary(by, summed, registry), Summary::add, Summary::join);
  }

  /** Counts {@code event} in each of its groups, and where two of them meet. */
  public void add(Event event) {
    tallies.clear();
    tallies.add(total);
    List<Collection<String>> keys = new ArrayList<>(groups.size());
    for (Groups each : groups) {
      keys.add(each.add(event, tallies));
    }
    if (groups.size() == 2) {
      for (String first : keys.get(0)) {
        for (String second : keys.get(1)) {
          tallies.add(meeting(List.of(first, second)));
        }
      }
    }
    Optional<BigDecimal> amount = sum.of(event);
    for (Tally tally : tallies) {
      tally.add(event);
      if (amount.isPresent()) {
        tally.add(amount.get());
      }
    }
  }

  private Tally meeting(List<String> keys) {
    Tally tally = meetings.get(keys);
    if (tally == null) {
      tally = new Tally();
      meetings.put(keys, tally);
    }
    return tally;
  }

  /** Adds the counts of {@code later}, a summary by the same groupings. */
  Summary join(Summary later) {
    total.join(later.total);
    sum.join(later.sum);
    later.meetings.forEach((keys, tally) -> meeting(keys).join(tally));
    for (int i = 0; i < groups.size(); i++) {
      groups.get(i).join(later.groups.get(i));
    }
    return this;
  }

  public List<? extends GroupKey> by() {
    return by;
  }

  /** Returns the column that was added up, if any. */
  public Optional<Addends> sum() {
    return sum.isAsked() ? Optional.of(sum) : Optional.empty();
  }

  /** Tells whether an event may have been counted in several groups of one grouping. */
  public boolean isMultiple(int grouping) {
    return groups.get(grouping).isMultiple();
  }

  /** Returns the tally of all events, each counted once. */
  public Tally total() {
    return total;
  }

  /** Returns the keys of the groups of one grouping, in order. */
  public List<String> keys(int grouping) {
    return groups.get(grouping).inOrder();
  }

  /** Returns the name of a group for readers; empty if it has none. */
  public LocalizedText name(int grouping, String key) {
    return groups.get(grouping).name(key);
  }

  /** Returns the tally of where two groups meet; an empty one if there are no events. */
  public Tally tally(String first, String second) {
    return meetings.getOrDefault(List.of(first, second), new Tally());
  }

  /** Returns a row for each group of the first grouping, whatever the second. */
  public List<Row> rowsOfFirst() {
    Groups first = groups.get(0);
    return ComputedList.from(
        first.inOrder(), key -> new Row(List.of(key), first.name(key), first.tally(key)));
  }

  /** Returns the rows in order; of two groupings only those with events. */
  public List<Row> rows() {
    return switch (by.size()) {
      case 0 -> List.of(new Row(List.of(), LocalizedText.EMPTY, total));
      case 1 -> rowsOfFirst();
      default -> rowsOfMeetings();
    };
  }

  private List<Row> rowsOfMeetings() {
    Map<String, Integer> first = groups.get(0).ranks();
    Map<String, Integer> second = groups.get(1).ranks();
    List<List<String>> keys = new ArrayList<>(meetings.keySet());
    keys.sort(
        Comparator.comparing((List<String> pair) -> first.get(pair.get(0)))
            .thenComparing(pair -> second.get(pair.get(1))));
    return ComputedList.from(keys, pair -> new Row(pair, LocalizedText.EMPTY, meetings.get(pair)));
  }
}
