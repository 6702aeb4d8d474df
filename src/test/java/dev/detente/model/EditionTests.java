package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how an edition is written in a line. */
final class EditionTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          talks | 1.1 | 2026-11-27 | CC0 | talks 1.1 (2026-11-27, CC0)
          talks | ''  | 2026       | ''  | talks (2026)
          ''    | 1.1 | ''         | CC0 | 1.1 (CC0)
          talks | ''  | ''         | ''  | talks
          ''    | ''  | ''         | ''  | ''
          """)
  void leavesOutWhatItLacks(String name, String version, String day, String terms, String line) {
    assertEquals(line, new Edition(name, version, day, terms).toString());
  }
}
