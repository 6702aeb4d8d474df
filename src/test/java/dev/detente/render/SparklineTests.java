package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests sparklines. */
final class SparklineTests {

  @Test
  void drawsToTheScaleOfTheLargest() {
    assertEquals(" ▁▂▃▄▅▆▇█", Sparkline.of(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8), Glyphs.UNICODE));
    assertEquals("▄█", Sparkline.of(List.of(50, 100), Glyphs.UNICODE));
  }

  @Test
  void showsWhatIsNotNothing() {
    assertEquals(" ▁█", Sparkline.of(List.of(0, 1, 1000), Glyphs.UNICODE));
  }

  @Test
  void drawsNothingForNothing() {
    assertEquals("   ", Sparkline.of(List.of(0, 0, 0), Glyphs.UNICODE));
    assertEquals("", Sparkline.of(List.of(), Glyphs.UNICODE));
  }

  @Test
  void drawsInAscii() {
    assertEquals(" .#", Sparkline.of(List.of(0, 1, 1000), Glyphs.ASCII));
  }

  @Test
  void doesNotOverflow() {
    assertEquals("█", Sparkline.of(List.of(Integer.MAX_VALUE), Glyphs.UNICODE));
  }
}
