package dev.detente.cli.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes texts in pieces, wherever they are cut. */
final class Utf8WriterTests {

  private static final String TEXT = "date\tقمة – 🕊\uD83D! \uDD4A🕊é";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Utf8Writer writer = new Utf8Writer(out);

  /** Lengths around that of the buffer. */
  @ParameterizedTest
  @ValueSource(ints = {0, 16_360, 16_370, 16_380, 16_384, 16_385, 40_000})
  void writesTheSameWhereverATextIsCut(int before) throws IOException {
    for (int cut = 0; cut <= TEXT.length(); cut++) {
      out.reset();
      writer.append("x".repeat(before)).append(TEXT.substring(0, cut));
      writer.append(TEXT, cut, TEXT.length());
      writer.flush();
      assertWritten("x".repeat(before) + TEXT);
    }
  }

  @Test
  void writesCharacterByCharacter() throws IOException {
    String text = TEXT.repeat(2000);
    for (char c : text.toCharArray()) {
      writer.append(c);
    }
    writer.write(TEXT.toCharArray(), 1, 5);
    writer.write(TEXT, 6, 4);
    writer.close();
    assertWritten(text + TEXT.substring(1, 10));
  }

  @Test
  void endsWithAMarkForHalfAPair() throws IOException {
    writer.append("a\uD83D").append("");
    writer.flush();
    writer.append("\uDD4A");
    writer.flush();
    assertEquals("a??", out.toString(StandardCharsets.UTF_8));
  }

  /** A device that is full stays so: what was lost is told once, and no part comes later. */
  @Test
  void triesOnce() {
    int[] tries = new int[1];
    Utf8Writer full =
        new Utf8Writer(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                tries[0]++;
                throw new IOException("full");
              }

              @Override
              public void write(byte[] bytes, int offset, int length) throws IOException {
                if (length > 0) {
                  write(bytes[offset]);
                }
              }
            });
    assertThrows(
        IOException.class,
        () -> {
          full.append("text");
          full.flush();
        });
    assertDoesNotThrow(full::flush);
    assertEquals(1, tries[0]);
  }

  private void assertWritten(String text) {
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), out.toByteArray());
  }
}
