package dev.detente.dataset.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Holds what looks at eight bytes at a time to what looks at one, and to the decoder of the JDK.
 */
final class Utf8Tests {

  @Test
  void knowsEveryPairOfBytesWhereverItStands() {
    byte[] bytes = "مرحبا ab قمة".getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < bytes.length - 1; at++) {
      for (int pair = 0; pair < 1 << 16; pair++) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) (pair >> 8);
        changed[at + 1] = (byte) pair;
        assertSound(changed);
      }
    }
  }

  @Test
  void knowsWholeCharacters() {
    Random random = new Random(5);
    byte[] text = "aé€\uD83D\uDE00".repeat(4).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 200_000; i++) {
      byte[] changed = text.clone();
      changed[random.nextInt(changed.length)] = (byte) (0x80 + random.nextInt(0x80));
      int from = random.nextInt(changed.length);
      assertSound(Arrays.copyOfRange(changed, from, from + random.nextInt(changed.length - from)));
    }
  }

  private static void assertSound(byte[] bytes) {
    // an exception for every malformed text would take most of the time
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    boolean sound = decoder.decode(ByteBuffer.wrap(bytes), chars, true).isUnderflow();
    assertEquals(sound, Utf8.isSound(bytes, 0, bytes.length), () -> Arrays.toString(bytes));
    byte[] among = new byte[bytes.length + 2 * Long.BYTES];
    System.arraycopy(bytes, 0, among, 3, bytes.length);
    among[3 + bytes.length] = (byte) 0x80;
    assertEquals(sound, Utf8.isSound(among, 3, 3 + bytes.length), () -> Arrays.toString(bytes));
    among[3 + bytes.length] = '"';
    assertEquals(
        textEnd(among, 3), Utf8.textEnd(among, 3, among.length), () -> Arrays.toString(bytes));
  }

  /** Looks at one character after another. */
  private static int textEnd(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length) {
      byte b = bytes[i];
      int length = b >= 0 ? 1 : b < (byte) 0xE0 ? 2 : b < (byte) 0xF0 ? 3 : 4;
      boolean special = b >= 0 && b < ' ' || b == '"' || b == '\\';
      if (special || i + length > bytes.length || !Utf8.isSound(bytes, i, i + length)) {
        return i;
      }
      i += length;
    }
    return i;
  }

  @Test
  void comparesAnyNumberOfBytes() {
    byte[] one = "0123456789abcdefghijklmnop".getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < one.length - 3; length++) {
      for (int changed = 0; changed < one.length - 3; changed++) {
        byte[] other = Arrays.copyOfRange(one, 2, one.length);
        other[changed] = 0;
        assertEquals(changed >= length, Utf8.same(one, 2, other, 0, length));
      }
    }
  }

  @Test
  void findsEverySpecialByteWhereverItStands() {
    byte[] plain = "ab !#[]~éق\u007F cdefghijkl".getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < plain.length; at++) {
      for (int value = 0; value < 1 << 8; value++) {
        byte[] bytes = plain.clone();
        bytes[at] = (byte) value;
        for (int from : new int[] {0, 1, 7, at}) {
          for (int end : new int[] {from, (from + bytes.length) / 2, bytes.length}) {
            assertEquals(
                first(b -> (b >= 0 && b < ' ') || "\"\\;".indexOf(b) >= 0, bytes, from, end),
                Utf8.special(bytes, from, end, (byte) ';'));
            assertEquals(Math.min(end, textEnd(bytes, from)), Utf8.textEnd(bytes, from, end));
          }
        }
      }
    }
  }

  private static int first(Predicate<Byte> wanted, byte[] bytes, int from, int end) {
    int i = from;
    while (i < end && !wanted.test(bytes[i])) {
      i++;
    }
    return i;
  }
}
