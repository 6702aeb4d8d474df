package dev.detente.dataset.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the fields of rows, each with a number: those of a header line, or those of objects
 * in the order in which they come, which is the same for most. For one thread.
 */
final class Layout {

  private final List<String> names = new ArrayList<>();

  /** The names as JSON writes them; not needed for a header line. */
  private final List<byte[]> quoted = new ArrayList<>();

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The numbers by names in lower case; only for a header line, where case does not matter. */
  private final Map<String, Integer> inAnyCase = new HashMap<>();

  /** Makes the layout of a header line. */
  static Layout ofHeader(List<String> names) {
    Layout layout = new Layout();
    for (String name : names) {
      layout.inAnyCase.putIfAbsent(name.toLowerCase(Locale.ROOT), layout.add(name, new byte[0]));
    }
    return layout;
  }

  int size() {
    return names.size();
  }

  String name(int number) {
    return names.get(number);
  }

  /** Returns all names so far. */
  List<String> names() {
    return names;
  }

  /** Finds a field; returns -1 if no row has had it yet. */
  int find(String name) {
    Integer number = numbers.get(name);
    if (number == null && !inAnyCase.isEmpty()) {
      number = inAnyCase.get(name.toLowerCase(Locale.ROOT));
    }
    return number == null ? -1 : number;
  }

  /**
   * Returns where the name of a field, quotation marks included, ends if it is at {@code from}.
   *
   * @return -1 if it is another name
   */
  int end(int number, byte[] bytes, int from, int limit) {
    if (number == quoted.size()) {
      return -1;
    }
    byte[] name = quoted.get(number);
    int end = from + name.length;
    return end <= limit && Utf8.same(name, 0, bytes, from, name.length) ? end : -1;
  }

  /** Returns the number of the field whose name in JSON, quotation marks included, is given. */
  int number(byte[] bytes, int from, int to) {
    String name = SoundJson.decode(bytes, from, to);
    Integer number = numbers.get(name);
    return number == null ? add(name, Arrays.copyOfRange(bytes, from, to)) : number;
  }

  private int add(String name, byte[] raw) {
    numbers.put(name, names.size());
    names.add(name);
    quoted.add(raw);
    return names.size() - 1;
  }
}
