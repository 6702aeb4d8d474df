package dev.detente.cli.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

/** Tests progress with reads that take a given time each. */
final class ProgressTests {

  private final StringWriter err = new StringWriter();

  @Test
  void saysNothingOfAShortRead() throws IOException {
    read(100_000_000, err);
    assertEquals("", err.toString());
  }

  @Test
  void saysHowFarALongReadIsAndWipesIt() throws IOException {
    read(600_000_000, err);
    assertEquals(" 50 %\r 75 %\r 100 %\r      \r", err.toString());
  }

  @Test
  void readsOnWhenTheTerminalHasGone() throws IOException {
    Writer gone =
        new FilterWriter(Writer.nullWriter()) {
          @Override
          public void flush() throws IOException {
            throw new IOException("Input/output error");
          }
        };
    read(600_000_000, gone);
  }

  /** Reads four bytes one by one, each of them in so many nanoseconds. */
  private static void read(long nanoseconds, Writer err) throws IOException {
    byte[] bytes = {1, 2, 3, 4};
    long[] now = {0};
    byte[] read = new byte[4];
    try (Progress progress =
        new Progress(new ByteArrayInputStream(bytes), bytes.length, err, () -> now[0])) {
      for (int i = 0; i < 4; i++) {
        now[0] += nanoseconds;
        assertEquals(1, progress.read(read, i, 1));
      }
      assertEquals(-1, progress.read(read, 0, 1));
    }
    assertArrayEquals(bytes, read);
  }
}
