package dev.detente.dataset.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which parts a cell has, as names and as sources; {@code |} stands between parts. */
final class CellDivisionTests {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          # CELL                              , NAMES                             , SOURCES
          ``                                  , ``                                , ``
          ` ;; ; `                            , ``                                , ``
          a                                   , a                                 , a
          a b                                 , a b                               , a b
          ` a;b ;;\u00A0c\u200B;`             , a|b|c                             , a|b|c
          tass;a=1                            , tass|a=1                          , tass|a=1
          tass https://a.example              , tass https://a.example            , tass|https://a.example
          tass http://a.example               , tass http://a.example             , tass|http://a.example
          tass ftp://a.example                , tass ftp://a.example              , tass ftp://a.example
          https://a.example tass              , https://a.example tass            , https://a.example tass
          `https://a.example\t\n https://b.example` , `https://a.example\t\n https://b.example`, https://a.example|https://b.example
          https://a.example;https://b.example , https://a.example|https://b.example, https://a.example|https://b.example
          https://a.example/?x;b=2            , https://a.example/?x|b=2          , https://a.example/?x;b=2
          https://a.example/?x&amp;b=2        , https://a.example/?x&amp|b=2      , https://a.example/?x&amp;b=2
          ` https://a.example/;b=2;c=3;k;d=4` , https://a.example/|b=2|c=3|k|d=4  , https://a.example/;b=2;c=3|k|d=4
          https://a.example; b=2              , https://a.example|b=2             , https://a.example|b=2
          https://a.example;b c=2             , https://a.example|b c=2           , https://a.example|b c=2
          https://a.example;https://b.example/?c=2, https://a.example|https://b.example/?c=2, https://a.example|https://b.example/?c=2
          """)
  void dividesNamesAndSources(String cell, String names, String sources) {
    assertEquals(names, String.join("|", CellDivision.names(cell)));
    assertEquals(sources, String.join("|", CellDivision.sources(cell)));
  }
}
