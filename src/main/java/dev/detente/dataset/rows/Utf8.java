package dev.detente.dataset.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes of UTF-8, eight at a time. */
final class Utf8 {

  /** Reads eight bytes, the first as the lowest. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The lowest bit of each byte, and the highest. */
  private static final long ONES = 0x0101010101010101L;

  private static final long HIGHEST = 0x80L * ONES;

  private static final long SPACES = ' ' * ONES;
  private static final long MARKS = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;

  /** Spreads a hash: the golden ratio as a fraction of all numbers. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The lowest and the highest byte that begin a character of two bytes. */
  private static final byte TWO = (byte) 0xC2;

  private static final byte LAST_TWO = (byte) 0xDF;

  /** The lowest byte, as a signed number, above those that continue a character. */
  private static final byte CONTINUED = (byte) 0xC0;

  private Utf8() {}

  /**
   * Finds the next byte that is a control character, a quotation mark, a backslash or {@code
   * other}; returns {@code end} if there is none.
   */
  static int special(byte[] bytes, int from, int end, byte other) {
    long others = other * ONES;
    int last = bytes.length - Long.BYTES;
    int i = from;
    for (; i < end && i <= last; i += Long.BYTES) {
      long eight = (long) EIGHT.get(bytes, i);
      long found = (special(eight) | zeros(eight ^ others)) & HIGHEST;
      if (found != 0) {
        return Math.min(end, i + Long.numberOfTrailingZeros(found) / Byte.SIZE);
      }
    }
    while (i < end
        && !(bytes[i] >= 0 && bytes[i] < ' '
            || bytes[i] == '"'
            || bytes[i] == '\\'
            || bytes[i] == other)) {
      i++;
    }
    return Math.min(i, end);
  }

  /**
   * Sets the highest bit of bytes that are control characters, quotation marks or backslashes; only
   * the lowest bit that is set is reliable: subtraction sets it in a byte below the space, as in
   * one that is zero, and the borrow may set it in bytes above too.
   */
  private static long special(long eight) {
    return eight - SPACES & ~eight | zeros(eight ^ MARKS) | zeros(eight ^ BACKSLASHES);
  }

  /** Sets the highest bit of bytes that are zero; only the lowest bit that is set is reliable. */
  private static long zeros(long eight) {
    return eight - ONES & ~eight;
  }

  /**
   * Finds the next byte that is a control character, a quotation mark, a backslash or malformed;
   * returns {@code end} if there is none.
   */
  static int textEnd(byte[] bytes, int from, int end) {
    int last = bytes.length - Long.BYTES;
    int i = from;
    while (i < end) {
      if (i <= last) {
        long eight = (long) EIGHT.get(bytes, i);
        long special = special(eight) & HIGHEST;
        // without what begins with the first that is special; all of it if none is
        long text = eight & (Long.lowestOneBit(special) >>> Byte.SIZE - 1) - 1;
        long high = text & HIGHEST;
        if (high == 0 || isOfTwo(text, high)) {
          if (special != 0) {
            i += Long.numberOfTrailingZeros(special) / Byte.SIZE;
            break;
          }
          i += cutsOff(text) ? Long.BYTES - 1 : Long.BYTES;
          continue;
        }
        i += Long.numberOfTrailingZeros(high) / Byte.SIZE;
      }
      if (bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
        i++;
      } else {
        int length = bytes[i] < 0 ? character(bytes, i, bytes.length) : 0;
        if (length == 0) {
          break;
        }
        i += length;
      }
    }
    return Math.min(i, end);
  }

  /** Tells whether bytes are well-formed UTF-8. */
  static boolean isSound(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      long eight = eight(bytes, i, to);
      long high = eight & HIGHEST;
      if (high == 0) {
        i += Long.BYTES;
      } else if (isOfTwo(eight, high)) {
        i += cutsOff(eight) ? Long.BYTES - 1 : Long.BYTES;
      } else if (bytes[i] >= 0) {
        i++;
      } else {
        int length = character(bytes, i, to);
        if (length == 0) {
          return false;
        }
        i += length;
      }
    }
    return true;
  }

  /**
   * Tells whether the last of eight bytes begins a character, which is checked with what follows.
   */
  private static boolean cutsOff(long eight) {
    return eight < 0 && eight << 1 < 0;
  }

  /** Returns the eight bytes from {@code from}, with zeros in place of those from {@code to}. */
  private static long eight(byte[] bytes, int from, int to) {
    int missing = from + Long.BYTES - to;
    if (from <= bytes.length - Long.BYTES) {
      long eight = (long) EIGHT.get(bytes, from);
      return missing <= 0 ? eight : eight & -1L >>> Byte.SIZE * missing;
    }
    long eight = 0;
    for (int i = to - 1; i >= from; i--) {
      eight = eight << Byte.SIZE | bytes[i] & 0xFF;
    }
    return eight;
  }

  /**
   * Tells whether eight bytes are characters of one or two bytes, as in Arabic; the last byte may
   * begin a character.
   *
   * @param high the highest bits of the bytes
   */
  private static boolean isOfTwo(long eight, long high) {
    long second = eight << 1 & HIGHEST;
    long first = high & second;
    // an overlong form has no bit but the lowest in its first byte
    long longEnough = (eight & 0x1E * ONES) + 0x7E * ONES;
    return (first & (eight << 2 | ~longEnough)) == 0 && (high & ~second) == first << Byte.SIZE;
  }

  /** Tells whether {@code length} bytes of two arrays are the same. */
  static boolean same(byte[] one, int from, byte[] other, int start, int length) {
    int last = length - Long.BYTES;
    if (last < 0) {
      for (int i = 0; i < length; i++) {
        if (one[from + i] != other[start + i]) {
          return false;
        }
      }
      return true;
    }
    for (int i = 0; i < last; i += Long.BYTES) {
      if ((long) EIGHT.get(one, from + i) != (long) EIGHT.get(other, start + i)) {
        return false;
      }
    }
    return (long) EIGHT.get(one, from + last) == (long) EIGHT.get(other, start + last);
  }

  /** Returns a hash of bytes; its highest bits are spread best. */
  static long hash(byte[] bytes, int from, int to) {
    long hash = to - from;
    for (int i = from; i < to; i += Long.BYTES) {
      hash = (Long.rotateLeft(hash, Integer.SIZE) ^ eight(bytes, i, to)) * SPREAD;
    }
    return hash;
  }

  /** Returns the length of the non-ASCII character at {@code i}; 0 if it is malformed. */
  private static int character(byte[] bytes, int i, int end) {
    byte b = bytes[i];
    if (b >= TWO && b <= LAST_TWO && i + 1 < end && bytes[i + 1] < CONTINUED) {
      return 2;
    }
    return isThree(bytes, i, end) ? 3 : isFour(bytes, i, end) ? 4 : 0;
  }

  private static boolean isThree(byte[] bytes, int i, int end) {
    int first = bytes[i] & 0xFF;
    if (first < 0xE0 || first > 0xEF || !continues(bytes, i + 1, end, 2)) {
      return false;
    }
    int next = bytes[i + 1] & 0xFF;
    // neither overlong nor half of a surrogate pair
    return !(first == 0xE0 && next < 0xA0) && !(first == 0xED && next > 0x9F);
  }

  private static boolean isFour(byte[] bytes, int i, int end) {
    int first = bytes[i] & 0xFF;
    if (first < 0xF0 || first > 0xF4 || !continues(bytes, i + 1, end, 3)) {
      return false;
    }
    int next = bytes[i + 1] & 0xFF;
    // neither overlong nor beyond the last character
    return !(first == 0xF0 && next < 0x90) && !(first == 0xF4 && next > 0x8F);
  }

  private static boolean continues(byte[] bytes, int from, int end, int count) {
    for (int i = from; i < from + count; i++) {
      if (i >= end || bytes[i] >= CONTINUED) {
        return false;
      }
    }
    return true;
  }
}
