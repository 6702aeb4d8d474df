package dev.detente.query.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests on random texts that folding twice is the same as folding once. */
final class TextFoldingPropertyTests {

  private static final int TEXTS = 5000;
  private static final int LONGEST = 12;

  /** What the rules on words look at, mixed into every text. */
  private static final String[] SPICE = {
    ".", " ", "-", "%", "$", "\u0627\u0644", "\u0640", "\u064B", "\u0301", "a", "U", "s"
  };

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ASCII,         0x20,    0x7E",
    "Latin-1,       0xA0,    0xFF",
    "Latin,         0x100,   0x24F",
    "Arabic,        0x600,   0x6FF",
    "Arabic forms,  0xFB50,  0xFEFC",
    "Cyrillic,      0x400,   0x52F",
    "combining,     0x300,   0x36F",
    "all BMP,       0x20,    0xD7FF",
    "supplementary, 0x1D400, 0x1D7FF",
    "emoji,         0x1F300, 0x1FAFF",
    "all others,    0x10000, 0x2FFFF",
  })
  void foldsOnce(String name, String first, String last) {
    Random random = new Random(20250212);
    int from = Integer.decode(first);
    int to = Integer.decode(last);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random, from, to);
      String folded = TextFolding.fold(text);
      assertEquals(folded, TextFolding.fold(folded), () -> escaped(text));
      String searched = TextFolding.foldForSearch(text);
      assertEquals(searched, TextFolding.foldForSearch(searched), () -> escaped(text));
    }
  }

  private static String text(Random random, int from, int to) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(LONGEST + 1);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(4) == 0) {
        text.append(SPICE[random.nextInt(SPICE.length)]);
      } else {
        text.appendCodePoint(from + random.nextInt(to - from + 1));
      }
    }
    return text.toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> escaped.append(String.format("U+%04X ", c)));
    return escaped.toString();
  }

  @Test
  void foldsALetterAlikeWithAndWithoutNormalization() {
    for (int c = 0x20; c < 0x700; c++) {
      String letter = Character.toString(c);
      // a soft hyphen is dropped, but a text that has one is normalized
      assertEquals(
          TextFolding.fold("xx" + letter + "\u00AD" + "yy"),
          TextFolding.fold("xx" + letter + "yy"),
          () -> "of " + Character.getName(letter.charAt(0)));
    }
  }
}
