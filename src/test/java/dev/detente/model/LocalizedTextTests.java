package dev.detente.model;

import static dev.detente.model.Language.AR;
import static dev.detente.model.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads texts in one language and falls back to another. */
final class LocalizedTextTests {

  @Test
  void readsTheLanguageAskedFor() {
    LocalizedText text = new LocalizedText(Map.of("en", "Talks", "ar", "محادثات"));

    assertEquals("Talks", text.in(EN));
    assertEquals("محادثات", text.in(AR));
  }

  @Test
  void fallsBackToTheOtherLanguage() {
    assertEquals("Talks", new LocalizedText(Map.of("en", "Talks")).in(AR));
    assertEquals("محادثات", new LocalizedText(Map.of("ar", "محادثات")).in(EN));
  }

  @Test
  void fallsBackFromAnEmptyText() {
    LocalizedText text = new LocalizedText(Map.of("en", "Talks", "ar", ""));

    assertEquals("Talks", text.in(AR));
  }

  @Test
  void readsAPlainTextInEveryLanguage() {
    LocalizedText text = LocalizedText.plain("Talks");

    assertEquals("Talks", text.in(EN));
    assertEquals("Talks", text.in(AR));
  }

  @Test
  void fallsBackToTheFirstLanguageThereIs() {
    Map<String, String> languages = new LinkedHashMap<>();
    languages.put("ru", "Переговоры");
    languages.put("fr", "Pourparlers");

    assertEquals("Переговоры", new LocalizedText(languages).in(EN));
  }

  @Test
  void saysNothingIfThereIsNothing() {
    assertEquals("", LocalizedText.EMPTY.in(EN));
    assertTrue(LocalizedText.EMPTY.isEmpty());
  }

  @Test
  void hasOnlyTheLanguagesWithWords() {
    LocalizedText text = new LocalizedText(Map.of("en", "Talks", "ar", ""));

    assertTrue(text.has(EN));
    assertFalse(text.has(AR));
  }

  @Test
  void hasNoLanguageIfItIsPlain() {
    assertFalse(LocalizedText.plain("Talks").has(EN));
    assertFalse(LocalizedText.plain("Talks").isEmpty());
  }

  @Test
  void keepsTheOrderOfTheLanguages() {
    Map<String, String> languages = new LinkedHashMap<>();
    for (String code : List.of("ru", "en", "zh", "ar", "fr")) {
      languages.put(code, code);
    }

    assertEquals(
        List.of("ru", "en", "zh", "ar", "fr"),
        List.copyOf(new LocalizedText(languages).byLanguage().keySet()));
  }

  @Test
  void isNotChangedByTheMapItWasMadeOf() {
    Map<String, String> languages = new LinkedHashMap<>(Map.of("en", "Talks"));
    LocalizedText text = new LocalizedText(languages);

    languages.put("en", "War");

    assertEquals("Talks", text.in(EN));
    assertThrows(UnsupportedOperationException.class, () -> text.byLanguage().clear());
  }
}
