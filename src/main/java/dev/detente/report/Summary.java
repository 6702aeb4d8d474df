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

/** Counts events by one or two groupings, and adds up what a field of theirs says. */
public final class Summary implements Serializable {

  private static final long serialVersionUID = 1;

  private final transient List<? extends GroupKey> by;
  private final Addends sum;
  private final Tally total = new Tally();

  /** What the event at hand is counted in. */
  private final transient List<Tally> tallies = new ArrayList<>();

  private final HashMap<List<String>, Tally> meetings = new HashMap<>();
  private final ArrayList<Groups> groups = new ArrayList<>();

  /** Makes a summary by {@code by} that only counts. */
  public Summary(List<? extends GroupKey> by, Registry registry) {
    this(by, Optional.empty(), registry);
  }

  /**
   * Makes a summary.
   *
   * @param by the groupings; by none, it has one row
   * @param summed the column that is added up, if any
   */
  public Summary(List<? extends GroupKey> by, Optional<Column<Event>> summed, Registry registry) {
    this.by = List.copyOf(by);
    this.sum = new Addends(summed);
    for (GroupKey grouping : by) {
      groups.add(new Groups(grouping, registry));
    }
  }

  /**
   * A row: what was counted in one group, or where two meet.
   *
   * @param keys the groups, one of each grouping
   * @param name what readers call the group, if there is one grouping; may be empty
   * @param tally what was counted
   */
  public record Row(List<String> keys, LocalizedText name, Tally tally) {}

  /** Gathers a summary of a record. */
  public static Collector<Event, ?, Summary> gathering(
      List<? extends GroupKey> by, Optional<Column<Event>> summed, Registry registry) {
    return Gathering.of(() -> new Summary(by, summed, registry), Summary::add, Summary::join);
  }

  /** Counts {@code event} in every group it belongs to, and where two of them meet. */
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
    BigDecimal amount = sum.of(event);
    for (Tally tally : tallies) {
      tally.add(event, amount);
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

  /** Adds what {@code later}, a summary by the same groupings, has counted. */
  Summary join(Summary later) {
    total.join(later.total);
    sum.join(later.sum);
    later.meetings.forEach((keys, tally) -> meeting(keys).join(tally));
    for (int i = 0; i < groups.size(); i++) {
      groups.get(i).join(later.groups.get(i));
    }
    return this;
  }

  /** Returns what the events are counted by. */
  public List<? extends GroupKey> by() {
    return by;
  }

  /** Returns what was added up, if anything. */
  public Optional<Addends> sum() {
    return sum.isAsked() ? Optional.of(sum) : Optional.empty();
  }

  /** Tells whether an event may have been counted in several groups of one grouping. */
  public boolean isMultiple(int grouping) {
    return groups.get(grouping).isMultiple();
  }

  /** Returns the count of all events, each once. */
  public Tally total() {
    return total;
  }

  /** Returns the keys of the groups of one grouping, in order: time goes on, counts go down. */
  public List<String> keys(int grouping) {
    return groups.get(grouping).inOrder();
  }

  /** Returns what readers call a group of one grouping; empty if it has no name. */
  public LocalizedText name(int grouping, String key) {
    return groups.get(grouping).name(key);
  }

  /** Returns the tally of where two groups meet; an empty one if there are no events. */
  public Tally tally(String first, String second) {
    return meetings.getOrDefault(List.of(first, second), new Tally());
  }

  /** Returns a row for each group of the first grouping, all of the second taken together. */
  public List<Row> rowsOfFirst() {
    Groups first = groups.get(0);
    return Computed.from(
        first.inOrder(), key -> new Row(List.of(key), first.name(key), first.tally(key)));
  }

  /** Returns the rows in order: those of one grouping all, of two only those with events. */
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
    return Computed.from(keys, pair -> new Row(pair, LocalizedText.EMPTY, meetings.get(pair)));
  }
}
