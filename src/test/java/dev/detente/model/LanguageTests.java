package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds languages by code and by locale. */
final class LanguageTests {

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar_EG", "ar_EG.UTF-8", "ar.UTF-8", "ar@euro", "ar-EG"})
  void findsArabic(String name) {
    assertEquals(Optional.of(Language.AR), Language.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en_US", "en_GB.UTF-8", "en.ISO-8859-1", "en_IE@euro", "en-US"})
  void findsEnglish(String name) {
    assertEquals(Optional.of(Language.EN), Language.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "C",
        "C.UTF-8",
        "POSIX",
        "ru_RU.UTF-8",
        "eng",
        "english",
        "arn",
        "arc_SY"
      })
  void findsNoOther(String name) {
    assertEquals(Optional.empty(), Language.of(name));
  }

  @ParameterizedTest
  @EnumSource
  void findsEachByItsOwnCode(Language language) {
    assertEquals(Optional.of(language), Language.of(language.code()));
    assertEquals(language.code(), language.locale().getLanguage());
  }

  @Test
  void readsEachWhereTheOtherIsMissing() {
    assertEquals(Language.AR, Language.EN.other());
    assertEquals(Language.EN, Language.AR.other());
  }

  @Test
  void separatesItemsAsItIsWritten() {
    assertEquals(", ", Language.EN.comma());
    assertEquals("، ", Language.AR.comma());
  }
}
