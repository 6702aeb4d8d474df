package dev.detente.dataset.rows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts fields of rows by their numbers, which is much faster than by their names. */
final class FieldCounts {

  private Layout layout;
  private int[] counts = new int[32];

  /** Counts a field of a row that has that layout. */
  void add(Layout of, int field) {
    layout = of;
    if (field >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(field + 1, 2 * counts.length));
    }
    counts[field]++;
  }

  /** Returns the counts of the fields that were counted. */
  Map<String, Integer> byName() {
    Map<String, Integer> byName = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        byName.put(layout.name(i), counts[i]);
      }
    }
    return byName;
  }
}
