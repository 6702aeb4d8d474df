package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests sparklines. */
final class TimelineTests {

  @ParameterizedTest
  @MethodSource
  void drawsValuesToTheScaleOfTheLargest(List<Integer> values, String line, String ascii) {
    assertEquals(line, Timeline.sparkline(values, Glyphs.UNICODE));
    assertEquals(ascii, Timeline.sparkline(values, Glyphs.ASCII));
  }

  static Stream<Arguments> drawsValuesToTheScaleOfTheLargest() {
    return Stream.of(
        Arguments.of(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8), " ▁▂▃▄▅▆▇█", " .:-=+*%#"),
        Arguments.of(List.of(50, 100), "▄█", "=#"),
        Arguments.of(List.of(0, 1, 1000), " ▁█", " .#"),
        Arguments.of(List.of(0, 0, 0), "   ", "   "),
        Arguments.of(List.of(), "", ""),
        Arguments.of(List.of(Integer.MAX_VALUE), "█", "#"));
  }
}
