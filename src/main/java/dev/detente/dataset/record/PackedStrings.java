package dev.detente.dataset.record;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The strings of a packed record, each once, decoded when it is first asked for: the number of
 * strings, where each of them begins and the last ends, in four bytes each, and then their bytes. A
 * string that Latin-1 can hold is in it, which takes no decoding, any other in UTF-8.
 */
final class PackedStrings {

  /** Marks the beginning of a string in UTF-8. */
  private static final int UTF_8 = 1 << 31;

  private final byte[] packed;

  /** Where the table of beginnings is. */
  private final int table;

  /** Where the bytes are. */
  private final int bytes;

  /** Null until asked for; two threads may decode the same, which is none the worse. */
  private final String[] strings;

  /** Reads what begins at {@code at}. */
  PackedStrings(byte[] packed, int at) {
    this.packed = packed;
    strings = new String[integer(packed, at)];
    table = at + Integer.BYTES;
    bytes = table + (strings.length + 1) * Integer.BYTES;
  }

  /** Writes strings. */
  static void write(Collection<String> strings, DataOutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    out.writeInt(strings.size());
    for (String string : strings) {
      boolean latin = string.chars().allMatch(c -> c <= 0xFF);
      out.writeInt(latin ? bytes.size() : bytes.size() | UTF_8);
      bytes.writeBytes(
          string.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }

  String get(int number) {
    String string = strings[number];
    if (string == null) {
      int start = integer(packed, table + number * Integer.BYTES);
      int from = bytes + (start & ~UTF_8);
      string =
          new String(
              packed,
              from,
              end(number) - from,
              start < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
      strings[number] = string;
    }
    return string;
  }

  /** Returns where the strings end. */
  int end() {
    return end(strings.length - 1);
  }

  /** Returns where a string ends: where the next begins. */
  private int end(int number) {
    return bytes + (integer(packed, table + (number + 1) * Integer.BYTES) & ~UTF_8);
  }

  /** Returns the number in the four bytes at {@code at}. */
  static int integer(byte[] packed, int at) {
    return packed[at] << 24
        | (packed[at + 1] & 0xFF) << 16
        | (packed[at + 2] & 0xFF) << 8
        | packed[at + 3] & 0xFF;
  }
}
