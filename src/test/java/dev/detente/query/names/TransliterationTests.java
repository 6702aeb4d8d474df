package dev.detente.query.names;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which words may be transliterations of one name. */
final class TransliterationTests {

  @ParameterizedTest
  @CsvSource({
    "zelenskyy, zelenskiy",
    "zelensky, selenskij",
    "lavrov, lawrow",
    "lavrov, lavroff",
    "ushakov, uschakow",
    "ouchakov, uszakow",
    "darchiev, dartschijew",
    "dartchiev, darciyev",
    "khrushchev, hrushchev",
    "maria, marija",
    "andrei, andriy",
    "medvedev, miedwiediew",
    "putin, poutine",
    "alexei, aleksey",
    "joseph, josef",
    "gerasimov, guerassimov",
    "macron, makron",
    "merts, mertz",
    "yermak, ermak",
    "فولوديمير, فلوديمير",
    "زيلينسكي, زلنسكي",
    "غراهام, جرهم",
    "هيغسث, هيجسيت",
    "بوتن, بوتين",
  })
  void areAlike(String one, String other) {
    assertTrue(Transliteration.alike(one, other));
    assertTrue(Transliteration.alike(other, one));
  }

  @ParameterizedTest
  @CsvSource({
    "putin, rutin",
    "putin, patton",
    "lavrov, lavrin",
    "waltz, walz",
    "rutte, ruth",
    "xi, si",
    "putin, بوتين",
    "بوتين, بوتر",
    "بوتين, باتون",
    "ماكس, ميكس",
    "ايران, ارون",
    "روبيو, روب",
    "بوت, بوتين",
    "'', ''",
    "'', putin",
  })
  void areNotAlike(String one, String other) {
    assertFalse(Transliteration.alike(one, other));
    assertFalse(Transliteration.alike(other, one));
  }
}
