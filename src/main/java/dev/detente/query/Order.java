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
 * The order of rows: by keys, written {@code type,date:desc}; by none it is that of the file. What
 * a row is placed by is worked out once, however often it is compared.
 *
 * @param keys first the one that counts most
 */
public record Order<T>(List<Key<T>> keys) {

  private static final String DESCENDING = ":desc";
  private static final String ASCENDING = ":asc";

  private static final List<String> NONE = List.of("none");

  /**
   * What rows are sorted by.
   *
   * @param name what it is called
   * @param value what a row has of it; null if it has none, which comes last either way
   * @param descending whether what is greater comes first
   */
  public record Key<T>(String name, Function<T, Comparable<?>> value, boolean descending) {}

  /**
   * A row, or what stands for it, and what it is placed by.
   *
   * @param row what is sorted
   * @param values a value of each key
   */
  public record Placed<R>(R row, Comparable<?>[] values) {}

  /** Returns the order of the file. */
  public static <T> Order<T> ofFile() {
    return new Order<>(List.of());
  }

  /**
   * Parses an order.
   *
   * @param text the keys, or {@code none} for the order of the file
   * @param keys finds the key, ascending, that a word of the user's is; empty for one that is none
   * @param names the keys there are, for the message
   * @param ties the order of rows that are equal in all keys
   * @throws ValueException if a key is not known or comes twice
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

  /** Works out what {@code row} is placed by; {@code kept} stands for it. */
  public <R> Placed<R> place(T row, R kept) {
    Comparable<?>[] values = new Comparable<?>[keys.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = keys.get(i).value().apply(row);
    }
    return new Placed<>(kept, values);
  }

  /** Compares two rows by what they are placed by. */
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

  /** Returns {@code rows} in this order; those that are equal stay as they are. */
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
