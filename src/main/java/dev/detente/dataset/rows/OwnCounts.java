package dev.detente.dataset.rows;

import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.Reading;
import dev.detente.model.EventType;
import dev.detente.model.Message;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How many rows have each of a file's own fields and types, in the order in which they first occur.
 * However the rows are divided, the counts of the parts add up to the same.
 *
 * @param fields counts by the names of fields that no member is read from
 * @param types counts by the types that PLOVER lacks
 */
public record OwnCounts(Map<String, Integer> fields, Map<String, Integer> types) {

  /** How many types are reported at most. */
  private static final int MOST_TYPES = 50;

  /** Makes empty counts. */
  public OwnCounts() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** Adds the counts of later rows. */
  public void add(OwnCounts later) {
    later.fields.forEach((name, count) -> fields.merge(name, count, Integer::sum));
    later.types.forEach((type, count) -> types.merge(type, count, Integer::sum));
  }

  /** Reports what was counted in {@code file}. */
  public void conclude(String file, Reading.Notes notes) {
    fields.forEach(
        (name, count) -> notes.note(note(file, "check.own-member", name, Integer.toString(count))));
    types.entrySet().stream()
        .limit(MOST_TYPES)
        .forEach(
            type ->
                notes.note(
                    note(
                        file,
                        "check.own-type",
                        type.getKey(),
                        Integer.toString(type.getValue()),
                        nearest(type.getKey()))));
  }

  private static Problem note(String file, String key, String... arguments) {
    return new Problem(Severity.NOTE, file, Optional.empty(), "", Message.of(key, arguments));
  }

  /** Returns the PLOVER type whose name shares the longest beginning with a word. */
  private static String nearest(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    String nearest = EventType.CONSULT.name();
    int most = 0;
    for (EventType type : EventType.values()) {
      int common = 0;
      while (common < Math.min(upper.length(), type.name().length())
          && upper.charAt(common) == type.name().charAt(common)) {
        common++;
      }
      if (common > most) {
        most = common;
        nearest = type.name();
      }
    }
    return nearest;
  }
}
