package dev.detente.dataset;

import dev.detente.model.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a JSON object that is written plainly into its values, without reading them yet. An
 * object that is not plain, or has a member of another name or kind, it does not divide. For one
 * thread.
 */
final class PlainObject {

  /** What the value of a member may be. */
  enum Kind {
    STRING,
    /** A string, or strings by language. */
    TEXT,
    /** A text that is not empty. */
    TITLE,
    STRINGS,
    PLACE
  }

  /**
   * A member that an object may have.
   *
   * @param name its name
   * @param kind what its value may be
   */
  record Member(String name, Kind kind) {}

  private final byte[][] names;
  private final Kind[] kinds;
  private final int[] from;
  private final int[] to;
  private byte[] bytes;
  private int end;

  PlainObject(List<Member> members) {
    names = new byte[members.size()][];
    kinds = new Kind[members.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = ('"' + members.get(i).name() + '"').getBytes(StandardCharsets.US_ASCII);
      kinds[i] = members.get(i).kind();
    }
    from = new int[names.length];
    to = new int[names.length];
  }

  /**
   * Finds where the values are of an object that is alone on its line; tells whether the whole line
   * is plain.
   */
  boolean divide(byte[] line, int start, int limit) {
    bytes = line;
    Arrays.fill(to, 0);
    JsonSkipper json = new JsonSkipper(line, start, limit);
    if (!json.take('{')) {
      return false;
    }
    int member = -1;
    do {
      if (!json.atString()) {
        return false;
      }
      int name = json.at;
      if (!json.string()) {
        return false;
      }
      member = member(name, json.at, member);
      if (member < 0 || to[member] != 0 || !json.take(':')) {
        return false;
      }
      json.white();
      from[member] = json.at;
      boolean plain =
          switch (kinds[member]) {
            case STRING -> json.string();
            case TEXT -> json.text();
            case TITLE -> json.title();
            case STRINGS -> json.strings();
            case PLACE -> json.place();
          };
      if (!plain) {
        return false;
      }
      to[member] = json.at;
    } while (json.take(','));
    boolean whole = json.take('}') && json.atLineEnd();
    end = json.at;
    return whole;
  }

  /** Returns where the line ends. */
  int end() {
    return end;
  }

  /** Finds a name, beginning with the one that comes after {@code last} where all are there. */
  private int member(int start, int end, int last) {
    for (int i = 1; i <= names.length; i++) {
      int member = (last + i) % names.length;
      byte[] name = names[member];
      if (name.length == end - start
          && name[1] == bytes[start + 1]
          && Arrays.equals(name, 0, name.length, bytes, start, end)) {
        return member;
      }
    }
    return -1;
  }

  /** Returns where the value of a member begins. */
  int from(int member) {
    return from[member];
  }

  /** Returns where the value of a member ends; 0 if there is none. */
  int to(int member) {
    return to[member];
  }

  /** Reads a string; empty if there is none. */
  String string(int member) {
    return to[member] == 0 ? "" : PlainValues.string(bytes, from[member], to[member]);
  }

  /** Reads a text; empty if there is none. */
  LocalizedText text(int member) {
    return to[member] == 0
        ? LocalizedText.EMPTY
        : PlainValues.text(bytes, from[member], to[member]);
  }

  /** Reads an array of strings; empty if there is none. */
  List<String> strings(int member) {
    return to[member] == 0 ? List.of() : PlainValues.strings(bytes, from[member], to[member]);
  }
}
