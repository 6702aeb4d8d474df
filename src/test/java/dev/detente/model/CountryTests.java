package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Knows countries by their codes and names. */
final class CountryTests {

  @ParameterizedTest
  @CsvSource({
    "RU, RU",
    "ru, RU",
    "RUS, RU",
    "rus, RU",
    "UK, GB",
    "Russia, RU",
    "روسيا, RU",
    "united states, US",
    "United-States, US",
    "الولايات المتحدة, US",
    "Côte d'Ivoire, CI",
    "COTE D’IVOIRE, CI",
  })
  void isFoundByCodeAndByNameInEitherLanguage(String text, String code) {
    assertEquals(code, Country.code(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XX", "XXX", "Atlantis", "Soviet Union", "R", "RUSS"})
  void isLeftAsItIsWrittenIfNobodyKnowsIt(String text) {
    assertEquals(text, Country.code(text));
  }

  @ParameterizedTest
  @CsvSource({"RU, RU", "RUS, RU", "UK, GB", "ru, ''", "Russia, ''", "XX, ''", "XXX, ''", "'', ''"})
  void hasTwoCodesInCapitals(String text, String code) {
    assertEquals(code, Country.ofCode(text));
  }

  @Test
  void isWrittenByTheShorterCode() {
    assertTrue(Country.isCode("GB"));
    assertFalse(Country.isCode("UK"));
    assertFalse(Country.isCode("gb"));
    assertFalse(Country.isCode("GBR"));
  }

  @ParameterizedTest
  @CsvSource({
    "EG, Egypt, مصر",
    "egy, Egypt, مصر",
    "مصر, Egypt, مصر",
    "Atlantis, Atlantis, Atlantis"
  })
  void isNamedInBothLanguages(String text, String english, String arabic) {
    LocalizedText name = Country.name(text);

    assertEquals(english, name.in(Language.EN));
    assertEquals(arabic, name.in(Language.AR));
  }
}
