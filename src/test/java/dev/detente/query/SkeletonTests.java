package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what transliterations of one name are reduced to. */
final class SkeletonTests {

  @ParameterizedTest
  @CsvSource({
    "zelenskyy, zelenskiy",
    "zelensky, zelenskij",
    "lavrov, lawrow",
    "khrushchev, hrushchev",
    "maria, marria",
    "medvedev, medwedew",
    "putin, puttin",
    "alexei, aleksey",
    "joseph, josef",
    "فولوديمير, فلوديمير",
    "زيلينسكي, زلنسكي",
  })
  void areEqual(String one, String other) {
    assertEquals(Skeleton.of(one), Skeleton.of(other));
  }

  @ParameterizedTest
  @CsvSource({"putin, rutin", "lavrov, lavrin", "بوتين, بوتر"})
  void areNotEqual(String one, String other) {
    assertNotEquals(Skeleton.of(one), Skeleton.of(other));
  }

  @Test
  void keepTheFirstArabicLetter() {
    assertEquals("\u0627\u0645\u0645", Skeleton.of("\u0627\u0645\u0627\u0645"));
  }

  @Test
  void ofNothingIsNothing() {
    assertEquals("", Skeleton.of(""));
  }
}
