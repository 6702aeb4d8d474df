package dev.detente.render.page;

import dev.detente.model.Event;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.report.Grouping;
import dev.detente.report.Summary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lanes of a timeline: one for each theme; if no event has a theme, one for each type; if none
 * has a type either, a single one. Lanes beyond the limit are merged into the last.
 *
 * @param by what divides events into lanes
 * @param rows the counts of the lanes, in order
 * @param numbers the index of each lane by its key
 */
record Lanes(Grouping by, List<Summary.Row> rows, Map<String, Integer> numbers) {

  private static final int MOST = 12;

  static Lanes of(List<Event> events, Registry registry) {
    Grouping by = Grouping.TYPE;
    for (Event event : events) {
      by = event.theme().isEmpty() ? by : Grouping.THEME;
    }
    Summary summary = new Summary(List.of(by), registry);
    events.forEach(summary::add);
    Map<String, Integer> numbers = new HashMap<>();
    for (Summary.Row row : summary.rows()) {
      numbers.put(row.keys().get(0), Math.min(numbers.size(), MOST - 1));
    }
    return new Lanes(by, summary.rows(), numbers);
  }

  int size() {
    return Math.min(MOST, rows.size());
  }

  /** Returns the index of the lane of {@code event}. */
  int of(Event event) {
    return numbers.get(by == Grouping.THEME ? event.theme() : event.type());
  }

  /** Returns the name of a lane; empty if it is the only one. */
  LocalizedText name(int lane, Lexicon lexicon) {
    Summary.Row row = rows.get(lane);
    String key = row.keys().get(0);
    if (rows.size() == 1 && key.isEmpty()) {
      return LocalizedText.EMPTY;
    }
    return lane == MOST - 1 && rows.size() > MOST
        ? lexicon.page("others")
        : lexicon.group(by, key, row.name());
  }
}
