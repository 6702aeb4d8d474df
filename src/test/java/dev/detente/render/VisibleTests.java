package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a terminal is protected from data. */
final class VisibleTests {

  @ParameterizedTest
  @ValueSource(
      chars = {
        0x00, 0x07, 0x08, 0x1B, 0x1F, 0x7F, 0x80, 0x9B, 0x9F, 0x061C, 0x200E, 0x200F, 0x2028,
        0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
      })
  void escapesControls(char c) {
    assertEquals(String.format("a\\u%04Xb", (int) c), Visible.of("a" + c + "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "بُوتِين",
        "e\u0301",
        "🙂",
        "\u200C\u200D",
        "a\u00A0b",
        "\\u001B",
        "\u2027\u202F",
        "\u2065\u206A",
      })
  void leavesAllOtherTextAsItIs(String text) {
    assertSame(text, Visible.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n,\\n", "\r,\\r", "\t,\\t", "\u001B[31m\n,\\u001B[31m\\n"})
  void escapesLineBreaksAndTabsByName(String pair) {
    int comma = pair.indexOf(',');
    assertEquals(pair.substring(comma + 1), Visible.of(pair.substring(0, comma)));
  }
}
