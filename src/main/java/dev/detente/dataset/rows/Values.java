package dev.detente.dataset.rows;

import dev.detente.dataset.json.JsonText;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberNames;
import dev.detente.model.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads values of other people's rows, whatever their shape: null and the empty string are absent,
 * a number is its digits, an object stands for its name, and the first of several values counts
 * where one is wanted. The values are known to be sound JSON.
 */
final class Values {

  /** The members that may hold the name of an object, in order of preference. */
  private static final List<String> NAMES =
      List.of(MemberNames.NAME, MemberNames.LABEL, "login", MemberNames.TITLE);

  /** Zero-width space, byte order mark, direction marks. */
  private static final String UNSEEN = "\u200B\uFEFF\u200E\u200F";

  /** Language codes have two letters or three; all of {@link #NAMES} have more. */
  private static final int LONGEST_LANGUAGE = 3;

  private Values() {}

  /** Refuses a value of the wrong shape. */
  static final class ShapeException extends Exception {
    private static final long serialVersionUID = 1;

    private final String wanted;
    private final String found;

    ShapeException(String wanted, byte[] bytes, int from) {
      super(wanted, null, false, false);
      this.wanted = wanted;
      this.found = SoundJson.kind(bytes[from]);
    }

    String wanted() {
      return wanted;
    }

    String found() {
      return found;
    }
  }

  /**
   * Reads a value.
   *
   * @param <T> the type of the value
   */
  interface Reading<T> {
    T read(byte[] bytes, int from, int to) throws ShapeException;
  }

  /**
   * Returns {@code text} without invisible characters at its ends: white space, no-break spaces
   * included, byte order marks inside a file, and direction marks that were copied along.
   */
  static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isUnseen(text.charAt(from))) {
      from++;
    }
    while (from < to && isUnseen(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || UNSEEN.indexOf(c) >= 0;
  }

  /**
   * Tells quickly whether a value is surely a text that is not blank: a string, or strings by
   * language, one of which begins with a letter. There are others that it does not recognize.
   */
  static boolean isSurelyText(byte[] bytes, int from) {
    if (bytes[from] != '{') {
      return bytes[from] == '"' && beginsWithLetter(bytes, from + 1);
    }
    boolean says = false;
    int i = from;
    while (bytes[i] == '{' || bytes[i] == ',') {
      int key = behindBlanks(bytes, i + 1);
      if (bytes[key] != '"') {
        return false;
      }
      int keyEnd = key + 1;
      while (bytes[keyEnd] != '"') {
        // a longer one may be one of NAMES
        if (keyEnd - key > LONGEST_LANGUAGE || bytes[keyEnd] == '\\') {
          return false;
        }
        keyEnd++;
      }
      int value = behindBlanks(bytes, behindBlanks(bytes, keyEnd + 1) + 1);
      if (bytes[value] != '"') {
        return false;
      }
      says |= beginsWithLetter(bytes, value + 1);
      i = Utf8.special(bytes, value + 1, bytes.length, (byte) '"');
      while (bytes[i] == '\\') {
        i = Utf8.special(bytes, i + 2, bytes.length, (byte) '"');
      }
      i = behindBlanks(bytes, i + 1);
    }
    return says;
  }

  /** Tells whether a visible ASCII character, or a letter of two bytes, begins at {@code i}. */
  static boolean beginsWithLetter(byte[] bytes, int i) {
    byte b = bytes[i];
    return b > ' ' && b != '"' && b != '\\' || b >= (byte) 0xC3 && b <= (byte) 0xDF;
  }

  private static int behindBlanks(byte[] bytes, int from) {
    int i = from;
    while (JsonText.isWhite(bytes[i])) {
      i++;
    }
    return i;
  }

  /** Reads a string, number or boolean, trimmed; empty for null, an object or an array. */
  static String scalar(byte[] bytes, int from, int to) {
    return trimmed(SoundJson.scalar(bytes, from, to));
  }

  /** Reads one word or name; empty if there is none. */
  static String string(byte[] bytes, int from, int to) throws ShapeException {
    switch (bytes[from]) {
      case '[' -> {
        for (int[] element : elements(bytes, from, to)) {
          String string = string(bytes, element[0], element[1]);
          if (!string.isEmpty()) {
            return string;
          }
        }
        return "";
      }
      case '{' -> {
        int[] name = wantedName(bytes, from, to);
        return name.length == 0 ? "" : string(bytes, name[0], name[1]);
      }
      default -> {
        return scalar(bytes, from, to);
      }
    }
  }

  /** Reads words or names: all of an array, the name of an object, else one or none. */
  static List<String> strings(byte[] bytes, int from, int to) throws ShapeException {
    List<String> strings = new ArrayList<>();
    if (bytes[from] == '[') {
      for (int[] element : elements(bytes, from, to)) {
        strings.addAll(strings(bytes, element[0], element[1]));
      }
    } else if (bytes[from] == '{') {
      int[] name = wantedName(bytes, from, to);
      return name.length == 0 ? strings : strings(bytes, name[0], name[1]);
    } else {
      String string = string(bytes, from, to);
      if (!string.isEmpty()) {
        strings.add(string);
      }
    }
    return strings;
  }

  /** Reads a text: a plain one, or one per language. */
  static LocalizedText text(byte[] bytes, int from, int to) throws ShapeException {
    if (bytes[from] == '[') {
      for (int[] element : elements(bytes, from, to)) {
        LocalizedText text = text(bytes, element[0], element[1]);
        if (!text.isEmpty()) {
          return text;
        }
      }
      return LocalizedText.EMPTY;
    }
    if (bytes[from] != '{') {
      return plain(SoundJson.scalar(bytes, from, to));
    }
    Map<String, int[]> members = members(bytes, from, to);
    int[] name = name(members, bytes);
    if (name.length > 0) {
      return text(bytes, name[0], name[1]);
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (Map.Entry<String, int[]> member : members.entrySet()) {
      int[] value = member.getValue();
      if (bytes[value[0]] == '{' || bytes[value[0]] == '[') {
        throw new ShapeException("string", bytes, from);
      }
      byLanguage.put(member.getKey(), scalar(bytes, value[0], value[1]));
    }
    return byLanguage.values().stream().allMatch(String::isEmpty)
        ? LocalizedText.EMPTY
        : new LocalizedText(byLanguage);
  }

  static LocalizedText plain(String text) {
    String words = trimmed(text);
    return words.isEmpty() ? LocalizedText.EMPTY : LocalizedText.plain(words);
  }

  /** Returns the place of that name; none if it is blank. */
  static Place place(String text) {
    LocalizedText name = plain(text);
    return name.isEmpty() ? Place.NONE : new Place(name, "", Map.of());
  }

  /** Reads a place: its name, or an object of its name, country and anything else. */
  static Place place(byte[] bytes, int from, int to) throws ShapeException {
    if (bytes[from] == '[') {
      for (int[] element : elements(bytes, from, to)) {
        Place place = place(bytes, element[0], element[1]);
        if (!place.isEmpty()) {
          return place;
        }
      }
      return Place.NONE;
    }
    if (bytes[from] != '{') {
      return place(SoundJson.scalar(bytes, from, to));
    }
    LocalizedText name = LocalizedText.EMPTY;
    String country = "";
    Map<String, String> extra = new LinkedHashMap<>();
    Map<String, int[]> members = members(bytes, from, to);
    int[] called = name(members, bytes);
    for (Map.Entry<String, int[]> member : members.entrySet()) {
      int[] value = member.getValue();
      if (called.length > 0 && value[0] == called[0]) {
        name = text(bytes, value[0], value[1]);
      } else if (member.getKey().equals(MemberNames.COUNTRY)) {
        country = string(bytes, value[0], value[1]);
      } else {
        extra.put(member.getKey(), SoundJson.compact(bytes, value[0], value[1]));
      }
    }
    return new Place(name, country, extra);
  }

  /**
   * Returns where the name of an object is; an empty array if it has no members, or its name is
   * absent.
   */
  private static int[] wantedName(byte[] bytes, int from, int to) throws ShapeException {
    Map<String, int[]> members = members(bytes, from, to);
    if (!members.isEmpty() && Collections.disjoint(members.keySet(), NAMES)) {
      throw new ShapeException("string", bytes, from);
    }
    return name(members, bytes);
  }

  /** Returns where the name of an object is; an empty array if it has none. */
  private static int[] name(Map<String, int[]> members, byte[] bytes) {
    for (String name : NAMES) {
      int[] value = members.get(name);
      if (value != null && !SoundJson.isAbsent(bytes, value[0], value[1])) {
        return value;
      }
    }
    return new int[0];
  }

  private static Map<String, int[]> members(byte[] bytes, int from, int to) {
    Map<String, int[]> members = new LinkedHashMap<>();
    SoundJson.members(
        bytes, from, to, (name, start, end) -> members.put(name, new int[] {start, end}));
    return members;
  }

  private static List<int[]> elements(byte[] bytes, int from, int to) {
    List<int[]> elements = new ArrayList<>();
    SoundJson.elements(bytes, from, to, (start, end) -> elements.add(new int[] {start, end}));
    return elements;
  }
}
