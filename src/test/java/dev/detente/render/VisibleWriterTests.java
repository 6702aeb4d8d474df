package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what formats for programs look like on a terminal. */
final class VisibleWriterTests {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "'a\tb\nc\n', 'a\tb\nc\n'",
    "'\u001B[31m\t\u202Ea\r\n', '\\u001B[31m\t\\u202Ea\\r\n'",
    "'\n\n\u0007', '\n\n\\u0007'",
    "'بوتين 🙂', 'بوتين 🙂'",
  })
  void escapesAllButLineBreaksAndTabs(String text, String written) throws Exception {
    StringWriter out = new StringWriter();
    try (VisibleWriter writer = new VisibleWriter(out)) {
      writer.write(text);
      writer.write("<" + text + ">", 1, text.length());
      for (char c : text.toCharArray()) {
        writer.write(c);
      }
    }
    assertEquals(written.repeat(3), out.toString());
  }
}
