package dev.detente.query;

import dev.detente.model.ValueException;
import dev.detente.query.names.Keywords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what rows are to be sorted by: {@code type,date:desc}, or {@code none}. */
public final class Order {

  private static final String DESCENDING = ":desc";
  private static final String ASCENDING = ":asc";

  private static final List<String> NONE = List.of("none");

  private Order() {}

  /**
   * What rows may be sorted by.
   *
   * @param name what it is called
   * @param ascending its order
   * @param descending its order turned round, in which what has no value is still the last
   */
  public record Key<T>(String name, Comparator<T> ascending, Comparator<T> descending) {}

  /**
   * Parses an order.
   *
   * @param text the keys, first the one that counts most
   * @param keys finds the key that a word of the user's is; empty for one that is none
   * @param names the keys there are, for the message
   * @param ties the order of rows that are equal in all keys
   * @return the order; empty for {@code none}, the order of the file
   * @throws ValueException if a key is not known or comes twice
   */
  public static <T> Optional<Comparator<T>> parse(
      String text,
      Function<String, Optional<Key<T>>> keys,
      List<String> names,
      Comparator<T> ties) {
    if (Keywords.find(text, NONE).isPresent()) {
      return Optional.empty();
    }
    List<Comparator<T>> orders = new ArrayList<>();
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
      orders.add(descending ? key.get().descending() : key.get().ascending());
    }
    orders.add(ties);
    return Optional.of(
        (a, b) -> {
          for (Comparator<T> order : orders) {
            int result = order.compare(a, b);
            if (result != 0) {
              return result;
            }
          }
          return 0;
        });
  }

  private static boolean endsWith(String part, String suffix) {
    int start = part.length() - suffix.length();
    return start >= 0 && part.substring(start).equalsIgnoreCase(suffix);
  }
}
