package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the signs of charts. */
final class GlyphsTests {

  static List<Glyphs> all() {
    return List.of(Glyphs.UNICODE, Glyphs.ASCII);
  }

  @ParameterizedTest
  @MethodSource("all")
  void takeOneCellEach(Glyphs glyphs) {
    assertEquals(1, DisplayWidth.of(glyphs.conflict()));
    assertEquals(1, DisplayWidth.of(glyphs.cooperation()));
    assertEquals(1, DisplayWidth.of(glyphs.axis()));
    assertEquals(1, DisplayWidth.of(glyphs.dash()));
    assertEquals(glyphs.levels().length(), DisplayWidth.of(glyphs.levels()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void tellConflictFromCooperationWithoutColour(Glyphs glyphs) {
    assertNotEquals(glyphs.conflict(), glyphs.cooperation());
  }

  @ParameterizedTest
  @MethodSource("all")
  void showNothingForNothing(Glyphs glyphs) {
    assertEquals(' ', glyphs.levels().charAt(0));
  }

  @Test
  void areAsciiWhereTheyMustBe() {
    Glyphs ascii = Glyphs.ASCII;
    String all =
        ascii.conflict() + ascii.cooperation() + ascii.axis() + ascii.levels() + ascii.dash();
    assertTrue(all.chars().allMatch(c -> c >= ' ' && c < 0x7F), all);
  }
}
