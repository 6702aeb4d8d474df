package dev.detente.dataset.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
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
  }

  @Test
  void findsEverySpecialByteWhereverItStands() {
    byte[] plain = "ab !#[]~éق\u007F cdefghijkl".getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < plain.length; at++) {
      for (int b = 0; b < 1 << 8; b++) {
        byte[] bytes = plain.clone();
        bytes[at] = (byte) b;
        for (int from : new int[] {0, 1, 7, at}) {
          for (int end : new int[] {from, (from + bytes.length) / 2, bytes.length}) {
            int wanted = from;
            while (wanted < end && "\"\\;".indexOf(bytes[wanted]) < 0 && isPrinted(bytes[wanted])) {
              wanted++;
            }
            assertEquals(wanted, Utf8.special(bytes, from, end, (byte) ';'));
          }
        }
      }
    }
  }

  private static boolean isPrinted(byte b) {
    return b < 0 || b >= ' ';
  }
}
