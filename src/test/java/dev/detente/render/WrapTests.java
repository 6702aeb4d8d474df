package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests where text is wrapped. */
final class WrapTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';                 10; ''",
        "one two;            7;  one two",
        "one two;            6;  one|two",
        "one two three;      7;  one two|three",
        "one two three;      1;  o|n|e|t|w|o|t|h|r|e|e",
        "abcdefgh;           3;  abc|def|gh",
        "a bcdefgh i;        3;  a|bcd|efg|h i",
        "中国 中国;           5;  中国|中国",
        "中国中国;            5;  中国|中国",
        "中国;                1;  中|国",
        "بُوتِين بُوتِين;         6;  بُوتِين|بُوتِين",
        "a  b;               4;  a  b",
      })
  void breaksAtSpacesByDisplayWidth(String text, int width, String lines) {
    assertEquals(lines, String.join("|", Wrap.lines(text, width)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "قال بوتين 2025 إن;        13; قال|بوتين 2025 إن",
        "قال بوتين في 2025 إن;     12; قال بوتين|في 2025 إن",
        "قال بوتين (في 2025) إن;   12; قال بوتين|(في 2025) إن",
        "قال في 12 - 14 يوليو;     12; قال|في 12 - 14|يوليو",
        "كلمةطويلةجدا 2025 إن;     12; كلمةطويلةجدا|2025 إن",
        "met in 2025 to talk;      10; met in|2025 to|talk",
        "قال Trump 500% إن;        12; قال Trump|500% إن",
        "2025 2024 قال إن;         9;  2025 2024|قال إن",
        "قال بوتين ٢٠٢٥ إن;        13; قال|بوتين ٢٠٢٥ إن",
      })
  void beginsNoLineOfAnArabicTextWithAFigureOrSignUnlessItMust(
      String text, int width, String lines) {
    assertEquals(lines, String.join("|", Wrap.lines(text, width)));
  }

  @Test
  void breaksNoGrapheme() {
    assertEquals(List.of("e\u0301e\u0301", "e\u0301"), Wrap.lines("e\u0301e\u0301e\u0301", 2));
    String family = "👩\u200D👧";
    assertEquals(List.of("ab", family), Wrap.lines("ab" + family, 4));
  }

  @Test
  void returnsALineForNothingButSpaces() {
    assertEquals(1, Wrap.lines("     ", 3).size());
  }

  @Test
  void neitherLosesWordsNorMakesLongLines() {
    Random random = new Random(20250218);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder("a");
      for (int word = 0; word < 20; word++) {
        text.append(' ').append("中b\u0301بx".repeat(3), 0, 1 + random.nextInt(14));
      }
      int width = 2 + random.nextInt(20);
      List<String> lines = Wrap.lines(text.toString(), width);
      for (String line : lines) {
        assertTrue(DisplayWidth.of(line) <= width, line);
      }
      assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
    }
  }
}
