package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the signs of charts. */
final class GlyphsTests {

  @ParameterizedTest
  @EnumSource
  void takeOneCellEach(Glyphs glyphs) {
    assertEquals(1, DisplayWidth.of(glyphs.conflict()));
    assertEquals(1, DisplayWidth.of(glyphs.cooperation()));
    assertEquals(1, DisplayWidth.of(glyphs.axis()));
    assertEquals(1, DisplayWidth.of(glyphs.dash()));
    assertEquals(1, DisplayWidth.of(glyphs.dot()));
    assertEquals(glyphs.levels().length(), DisplayWidth.of(glyphs.levels()));
  }

  @ParameterizedTest
  @EnumSource
  void tellConflictFromCooperationWithoutColour(Glyphs glyphs) {
    assertNotEquals(glyphs.conflict(), glyphs.cooperation());
  }

  @ParameterizedTest
  @EnumSource
  void showNothingForNothing(Glyphs glyphs) {
    assertEquals(' ', glyphs.levels().charAt(0));
  }

  @Test
  void areAsciiWhereTheyMustBe() {
    Glyphs ascii = Glyphs.ASCII;
    String all =
        ascii.conflict()
            + ascii.cooperation()
            + ascii.axis()
            + ascii.levels()
            + ascii.dash()
            + ascii.dot();
    assertTrue(all.chars().allMatch(c -> c >= ' ' && c < 0x7F), all);
  }
}
