package dev.detente.query;

import dev.detente.model.ValueException;
import dev.detente.query.names.Keywords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The order of rows by keys, such as {@code type,date:desc}; without keys, the order of the file.
 * The values to sort by are computed once for each row, however often it is compared.
 *
 * @param keys the keys, the most significant first
 */
public record Order<T>(List<Key<T>> keys) {

  private static final String DESCENDING = ":desc";
  private static final String ASCENDING = ":asc";

  private static final List<String> NONE = List.of("none");

  /**
   * A key to sort by.
   *
   * @param name its name
   * @param value returns the value of a row; null, which sorts last either way, if it has none
   * @param descending whether greater values come first
   */
  public record Key<T>(String name, Function<T, Comparable<?>> value, boolean descending) {}

  /**
   * A row, or something in its place, with the values it is sorted by.
   *
   * @param row the row, or what stands for it
   * @param values a value for each key
   */
  public record Placed<R>(R row, Comparable<?>[] values) {}

  public static <T> Order<T> ofFile() {
    return new Order<>(List.of());
  }

  /**
   * Parses an order.
   *
   * @param text the keys, or {@code none} for the order of the file
   * @param keys finds the ascending key for a word; empty if there is no such key
   * @param names the names of all keys, for the message
   * @param ties the order among rows that are equal in all keys
   * @throws ValueException if a key is unknown or repeated
   */
  public static <T> Order<T> parse(
      String text, Function<String, Optional<Key<T>>> keys, List<String> names, Order<T> ties) {
    if (Keywords.find(text, NONE).isPresent()) {
      return ofFile();
    }
    List<Key<T>> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String part : Keywords.list("--sort", text)) {
      boolean descending = endsWith(part, DESCENDING);
      int suffix =
          descending ? DESCENDING.length() : endsWith(part, ASCENDING) ? ASCENDING.length() : 0;
      Optional<Key<T>> key = keys.apply(part.substring(0, part.length() - suffix));
      if (key.isEmpty()) {
        throw ValueException.malformed("sort.unknown", part, String.join(" ", names));
      }
      if (!seen.add(key.get().name())) {
        throw ValueException.malformed("sort.repeated", key.get().name());
      }
      all.add(new Key<>(key.get().name(), key.get().value(), descending));
    }
    all.addAll(ties.keys);
    return new Order<>(all);
  }

  private static boolean endsWith(String part, String suffix) {
    int start = part.length() - suffix.length();
    return start >= 0 && part.substring(start).equalsIgnoreCase(suffix);
  }

  /** Computes the values that {@code row} is sorted by; {@code kept} is kept in its place. */
  public <R> Placed<R> place(T row, R kept) {
    Comparable<?>[] values = new Comparable<?>[keys.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = keys.get(i).value().apply(row);
    }
    return new Placed<>(kept, values);
  }

  /** Compares two rows by their values. */
  @SuppressWarnings("unchecked")
  public int compare(Placed<?> one, Placed<?> other) {
    for (int i = 0; i < keys.size(); i++) {
      Comparable<?> first = one.values[i];
      Comparable<?> second = other.values[i];
      int order;
      if (first == null || second == null) {
        order = Boolean.compare(first == null, second == null);
      } else {
        // the values of a key are all of one kind
        order = ((Comparable<Object>) first).compareTo(second);
        order = keys.get(i).descending() ? -Integer.signum(order) : order;
      }
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Returns {@code rows} in this order; the sort is stable. */
  public List<T> sorted(List<T> rows) {
    List<Placed<T>> placed = new ArrayList<>(rows.size());
    for (T row : rows) {
      placed.add(place(row, row));
    }
    placed.sort(this::compare);
    List<T> sorted = new ArrayList<>(rows.size());
    for (Placed<T> each : placed) {
      sorted.add(each.row());
    }
    return sorted;
  }
}
