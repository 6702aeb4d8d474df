package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.detente.model.QuadClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the colours. */
final class PaletteTests {

  @ParameterizedTest
  @CsvSource({
    "VERBAL_COOPERATION, 32",
    "MATERIAL_COOPERATION, 1;32",
    "VERBAL_CONFLICT, 31",
    "MATERIAL_CONFLICT, 1;31",
  })
  void paintsQuadClasses(QuadClass quad, String style) {
    assertEquals("\u001B[" + style + "mAID\u001B[0m", Palette.ANSI.quad(quad, "AID"));
  }

  @Test
  void paintsHeadingsFaintTextAndErrors() {
    assertEquals("\u001B[1mid\u001B[0m", Palette.ANSI.heading("id"));
    assertEquals("\u001B[2mid\u001B[0m", Palette.ANSI.faint("id"));
    assertEquals("\u001B[1;31mid\u001B[0m", Palette.ANSI.error("id"));
  }

  @Test
  void paintsNothingOnNothing() {
    assertEquals("", Palette.ANSI.heading(""));
  }

  @ParameterizedTest
  @EnumSource
  void leavesPlainTextAsItIs(QuadClass quad) {
    assertSame("AID", Palette.NONE.quad(quad, "AID"));
    assertSame("AID", Palette.NONE.heading("AID"));
    assertSame("AID", Palette.NONE.faint("AID"));
    assertSame("AID", Palette.NONE.error("AID"));
  }
}
