package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the folding of plain letters to that of all: it may decline, but not differ. */
final class PlainFoldingTests {

  /** A soft hyphen takes normalization, and leaves nothing. */
  private static final String NORMALIZED = "\u00AD";

  @Test
  void foldsEveryCharacterAsNormalizationDoes() {
    int plain = 0;
    for (char c = 0; c < '\u3000'; c++) {
      String text = "ab" + c + "cd, " + c + "ef" + c;
      if (PlainFolding.words(text, "") != null) {
        plain++;
        String where = "U+" + Integer.toHexString(c);
        assertEquals(
            String.join(" ", TextFolding.tokens(text + NORMALIZED)),
            String.join(" ", PlainFolding.words(text, "")),
            where);
        assertEquals(
            TextFolding.foldForSearch(text + NORMALIZED), TextFolding.foldForSearch(text), where);
      }
    }
    assertTrue(plain > 400, "hardly anything is plain: " + plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Jens Stoltenberg", "Ушаков", "Łukasz", "İstanbul", "الأمم المتحدة", "People’s"})
  void foldsNames(String name) {
    assertNotNull(PlainFolding.words(name, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "بُوتين", "５０", "ﬁ", "e\u0301", "٢", "習近平"})
  void declinesWhatTakesNormalization(String text) {
    assertNull(PlainFolding.words(text, ""));
  }
}
