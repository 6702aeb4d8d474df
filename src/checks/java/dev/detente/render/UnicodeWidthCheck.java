package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests display widths against ICU's tables of general categories and East Asian Width. */
final class UnicodeWidthCheck {

  private static final int SOFT_HYPHEN = 0xAD;

  @ParameterizedTest
  @ValueSource(strings = {"/events.json", "/dev/detente/cli/text/words_ar.properties"})
  void agreeOverTheRecordAndTheWords(String resource) throws IOException {
    String text;
    try (InputStream in = UnicodeWidthCheck.class.getResourceAsStream(resource)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertAgree(text.codePoints().filter(c -> !Character.isISOControl(c)));
    for (String line : text.split("\n")) {
      assertEquals(expected(line), DisplayWidth.of(line), line);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "basic Latin to Cyrillic,   0020, 007E",
    "Latin to Cyrillic,         00A0, 052F",
    "Hebrew and Arabic,         0590, 06FF",
    "Arabic Supplement,         0750, 077F",
    "Indic,                     0900, 0D7F",
    "Hangul Jamo,               1100, 11FF",
    "general punctuation,       2000, 206F",
    "marks for symbols,         20D0, 20F0",
    "arrows to dingbats,        2190, 27BF",
    "box drawing and blocks,    2500, 259F",
    "CJK symbols and kana,      3000, 30FF",
    "Hangul compatibility Jamo, 3131, 318E",
    "CJK,                       4E00, 9FFF",
    "Hangul Jamo Extended-A,    A960, A97C",
    "Hangul syllables,          AC00, D7A3",
    "Hangul Jamo Extended-B,    D7B0, D7FB",
    "CJK compatibility,         F900, FA6D",
    "Arabic presentation A,     FB50, FDFF",
    "variation selectors,       FE00, FE0F",
    "combining half marks,      FE20, FE2F",
    "Arabic presentation B,     FE70, FEFF",
    "full and half width,       FF01, FFEE",
    "Kana Supplement,           1B000, 1B0FF",
    "emoji,                     1F300, 1FAFF",
    "enclosed ideographs,       1F200, 1F265",
    "CJK Extension B,           20000, 2A6DF",
    "tags,                      E0001, E007F",
  })
  void agreeOverABlock(String block, String first, String last) {
    assertAgree(IntStream.rangeClosed(Integer.parseInt(first, 16), Integer.parseInt(last, 16)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👩\u200D👧\u200D👦",
        "🏳\uFE0F\u200D🌈",
        "👍🏽",
        "🇷🇺🇺🇸",
        "❤\uFE0F",
        "#\uFE0F\u20E3",
        "\u1112\u1161\u11AB",
        "한글",
        "e\u0301\u0323",
        "क्षि",
        "بُوتِين",
        "لا إله",
        "\uFEFB",
        "ﷺ",
        "\u0600١",
        "می\u200Cخواهم",
        "عـربي",
        "\u2066a\u2069",
        "ｱﾞ",
        "が",
        "Z̴͖̋",
        "日本語",
        "ไทย่"
      })
  void agreeOverSamples(String text) {
    assertEquals(expected(text), DisplayWidth.of(text));
  }

  /**
   * Compares what the JDK of this run has assigned too: of the rest it cannot know the category.
   */
  private static void assertAgree(IntStream codePoints) {
    TreeSet<String> differing = new TreeSet<>();
    codePoints
        .filter(Character::isDefined)
        .filter(c -> expected(c) != DisplayWidth.of(c))
        .forEach(
            c ->
                differing.add(
                    "U+%04X %s: %d, not %d"
                        .formatted(c, UCharacter.getName(c), expected(c), DisplayWidth.of(c))));
    assertEquals("", String.join("\n", differing));
  }

  private static int expected(String text) {
    return text.codePoints().map(UnicodeWidthCheck::expected).sum();
  }

  private static int expected(int codePoint) {
    int category = UCharacter.getType(codePoint);
    boolean mark =
        category == UCharacterCategory.NON_SPACING_MARK
            || category == UCharacterCategory.ENCLOSING_MARK;
    boolean format = category == UCharacterCategory.FORMAT && codePoint != SOFT_HYPHEN;
    int hangul = UCharacter.getIntPropertyValue(codePoint, UProperty.HANGUL_SYLLABLE_TYPE);
    boolean medialOrFinal =
        hangul == UCharacter.HangulSyllableType.VOWEL_JAMO
            || hangul == UCharacter.HangulSyllableType.TRAILING_JAMO;
    if (mark || format || medialOrFinal) {
      return 0;
    }
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
      default -> 1;
    };
  }
}
