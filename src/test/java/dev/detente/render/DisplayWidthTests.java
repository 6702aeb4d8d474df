package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how many cells text takes. */
final class DisplayWidthTests {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "putin, 5",
    "é, 1",
    "e\u0301, 1",
    "e\u0300, 1",
    "Путин, 5",
    "بوتين, 5",
    "بُوتِين, 5",
    "لا, 2",
    "\u0640, 1",
    "中国, 4",
    "ｆｕｌｌ, 8",
    "ﾊﾝｶｸ, 4",
    "한국, 4",
    "🙂, 2",
    "\uD840\uDC00, 2",
    "⌚, 2",
    "a\u200Fb, 2",
    "\u200E, 0",
    "\u200D, 0",
    "\uFE0F, 0",
    "\u00AD, 1",
    "–, 1",
    "█, 1",
    "·, 1",
  })
  void measures(String text, int width) {
    assertEquals(width, DisplayWidth.of(text));
  }

  @Test
  void takesNothingForControls() {
    assertEquals(0, DisplayWidth.of("\u001B\n\t"));
  }
}
