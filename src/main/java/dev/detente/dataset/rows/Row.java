package dev.detente.dataset.rows;

import dev.detente.model.MemberPath;
import java.util.Arrays;
import java.util.List;

/**
 * The fields of the current row: where the value of each is, as JSON, in the bytes that hold the
 * row. For one thread.
 */
final class Row {

  private final JsonScanner json = new JsonScanner();
  private final Layout layout;
  byte[] bytes = new byte[0];
  private int[] from = new int[32];
  private int[] to = new int[32];
  private int[] order = new int[32];
  private int count;
  private int start;
  private int end;

  Row(Layout layout) {
    this.layout = layout;
  }

  Layout layout() {
    return layout;
  }

  /** Empties the row; its next fields are in {@code other}. */
  void begin(byte[] other) {
    bytes = other;
    Arrays.fill(to, 0, Math.min(to.length, layout.size()), 0);
    count = 0;
  }

  /** Adds a field; tells whether it is new to the row. */
  boolean add(int number, int start, int stop) {
    if (number >= to.length) {
      int length = Math.max(number + 1, 2 * to.length);
      from = Arrays.copyOf(from, length);
      to = Arrays.copyOf(to, length);
      order = Arrays.copyOf(order, length);
    }
    if (to[number] != 0) {
      return false;
    }
    from[number] = start;
    to[number] = stop;
    order[count++] = number;
    return true;
  }

  /**
   * Reads the object that begins at {@code first} or behind white space there.
   *
   * @param limit where the bytes end; the object may end earlier
   * @param inLine whether a line feed ends the input
   * @return whether there is a sound object, which ends at {@link #end}
   */
  boolean read(byte[] other, int first, int limit, boolean inLine) {
    begin(other);
    json.begin(other, first, limit, inLine);
    if (!json.take('{')) {
      return false;
    }
    start = json.at - 1;
    int number = -1;
    if (!json.take('}')) {
      do {
        number = name(number + 1, limit);
        if (number < 0 || !json.take(':')) {
          return false;
        }
        json.white();
        int value = json.at;
        if (!json.value(1) || !add(number, value, json.at)) {
          return false;
        }
      } while (json.take(','));
      if (!json.take('}')) {
        return false;
      }
    }
    end = json.at;
    return true;
  }

  /**
   * Passes over a name.
   *
   * @param expected the field to try first: most rows have the same names in the same order
   * @return the number of the field; -1 if there is no name
   */
  private int name(int expected, int limit) {
    if (!json.atString()) {
      return -1;
    }
    int from = json.at;
    int behind = layout.end(expected, bytes, from, limit);
    if (behind >= 0) {
      json.at = behind;
      return expected;
    }
    return json.string() ? layout.number(bytes, from, json.at) : -1;
  }

  /** Reads an array of strings, the cells under a header line. An empty one counts as missing. */
  void readCells(byte[] other, int first, int limit) {
    begin(other);
    start = first;
    json.begin(other, first + 1, limit, false);
    for (int number = 0; !json.take(']'); number++) {
      json.white();
      int cell = json.at;
      json.string();
      if (json.at - cell > 2) {
        add(number, cell, json.at);
      }
      json.take(',');
    }
    end = json.at;
  }

  /** Sets where the row begins and ends in the bytes. */
  void bounds(int first, int behind) {
    start = first;
    end = behind;
  }

  /** Returns where the row begins. */
  int start() {
    return start;
  }

  /** Returns where the row ends. */
  int end() {
    return end;
  }

  /** Tells whether the row has that field. */
  boolean has(int number) {
    return number >= 0 && number < to.length && to[number] != 0;
  }

  int from(int number) {
    return from[number];
  }

  int to(int number) {
    return to[number];
  }

  /** Returns how many fields the row has. */
  int count() {
    return count;
  }

  /** Returns the number of the field at that place of the row. */
  int field(int place) {
    return order[place];
  }

  /**
   * Finds the values at the end of a path, those in arrays one by one.
   *
   * @return whether the path leads anywhere, if only to an empty array
   */
  boolean find(MemberPath path, SoundJson.Elements found) {
    boolean steps = path.steps().size() > 1;
    int first = steps ? layout.find(path.steps().get(0)) : -1;
    return find(layout.find(path.text()), first, path, found);
  }

  /**
   * Finds the same if the fields it may be in are known.
   *
   * @param whole the field that has the path as its name
   * @param first the field that has its first step as its name
   */
  boolean find(int whole, int first, MemberPath path, SoundJson.Elements found) {
    if (has(whole)) {
      return SoundJson.walk(bytes, from[whole], to[whole], List.of(), found);
    }
    List<String> steps = path.steps();
    return has(first)
        && SoundJson.walk(bytes, from[first], to[first], steps.subList(1, steps.size()), found);
  }
}
