package dev.detente.dataset.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Counts fields of rows by their numbers, which is much faster than by their names. */
final class FieldCounts {

  private Layout layout;
  private int[] counts = new int[32];
  private final List<Integer> counted = new ArrayList<>();

  /** Counts a field of a row with that layout. */
  void add(Layout of, int field) {
    layout = of;
    if (field >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(field + 1, 2 * counts.length));
    }
    if (counts[field] == 0) {
      counted.add(field);
    }
    counts[field]++;
  }

  /** Adds the counts to those by name, in the order in which fields were first counted. */
  void addTo(Map<String, Integer> byName) {
    for (int field : counted) {
      byName.merge(layout.name(field), counts[field], Integer::sum);
    }
  }
}
