package dev.detente.query.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares folding by the table with full folding: it may decline a text, but not differ. */
final class LetterTableTests {

  /** A soft hyphen takes normalization, and leaves nothing. */
  private static final String NORMALIZED = "\u00AD";

  @Test
  void foldsEveryCharacterAsNormalizationDoes() {
    int told = 0;
    for (char c = 0; c < '\u3000'; c++) {
      String text = "ab" + c + "cd, " + c + "ef" + c;
      if (TextFolding.wordsByTable(text, "") != null) {
        told++;
        String where = "U+" + Integer.toHexString(c);
        assertEquals(
            String.join(" ", TextFolding.tokens(text + NORMALIZED)),
            String.join(" ", TextFolding.wordsByTable(text, "")),
            where);
        assertEquals(
            TextFolding.foldForSearch(text + NORMALIZED), TextFolding.foldForSearch(text), where);
      }
    }
    assertTrue(told > 400, "hardly anything is told: " + told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Jens Stoltenberg", "Ушаков", "Łukasz", "İstanbul", "الأمم المتحدة", "People’s"})
  void foldsNames(String name) {
    assertNotNull(TextFolding.wordsByTable(name, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "بُوتين", "５０", "ﬁ", "e\u0301", "٢", "習近平"})
  void declinesWhatTakesNormalization(String text) {
    assertNull(TextFolding.wordsByTable(text, ""));
  }
}
