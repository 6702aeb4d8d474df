package dev.detente.cli.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a spool returns the text it was given, however long. */
final class SpoolTests {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 600_000})
  void givesBackAllInOrder(int lines) throws IOException {
    StringBuilder expected = new StringBuilder();
    Spool whole = new Spool();
    Spool later = new Spool();
    for (int i = 0; i < lines; i++) {
      String line = i + " \uD83D\uDE00 نص\n";
      expected.append(line);
      (i < lines / 2 ? whole : later).writer().append(line);
    }
    whole.take(later);
    int line = "0 \uD83D\uDE00 نص\n".getBytes(StandardCharsets.UTF_8).length;
    assertEquals(lines == 0 ? "" : expected.substring(0, 8), whole.text(0, lines == 0 ? 0 : line));
    StringWriter out = new StringWriter();
    whole.copyTo(out);
    assertEquals(expected.toString(), out.toString());
  }
}
