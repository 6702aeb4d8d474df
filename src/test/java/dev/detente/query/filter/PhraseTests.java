package dev.detente.query.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.model.ValueException;
import dev.detente.query.names.Name;
import dev.detente.query.names.TextFolding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which texts contain the phrases of a search. */
final class PhraseTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // parts of one word, together or apart
        "G-8 | the G8 meets | true",
        "G-8 | the G-8 meets | true",
        "G-8 | the G 8 meets | true",
        "G8 | the G-8 meets | true",
        "G-8 | big 8 | false",
        "G-8 | G80 | false",
        "G-8 | 8 of the G | false",
        "G-8 | Gulf, 8 states | false",
        "F-16 | an F-16 | true",
        "F-16 | F16s | true",
        "F16 | an F-16 | true",
        "F-16 | Fighters of 2016 | false",
        "F-16 | half 16 | false",
        "F-16s | two F-16s | true",
        "F-16s | an F-16 | false",
        "S-400 | the S400 system | true",
        "S-400 | tanks 400 | false",
        "START-3 | New START 3 | true",
        "START-3 | start 30 | false",
        "START-3 | the START-3 treaty | true",
        "COVID-19 | covid19 | true",
        "COVID-19 | covid, 2019 | false",
        "روسيا-الصين | قمة روسيا الصين | true",
        "روسيا-الصين | الصين وروسيا | false",
        "إف-١٦ | طائرات إف 16 | true",
        "wire.example | https://wire.example/1 | true",
        "Russia's | Russia's oil | true",
        "e-mail | an email | true",
        // one letter or digit is a whole word
        "C++ | written in C | true",
        "C++ | written in C++ | true",
        "C++ | courts | false",
        "8 | group of 8 | true",
        "8 | 1984 | false",
        "$5 | $5 a barrel | true",
        "$5 | $500 | false",
        "$50 | $500 | true",
        "500% | a 500% tariff | true",
        "500% | 500 per cent | false",
        "5% | a 5% tariff | true",
        "5% | a 15% tariff | false",
        "U.S. | the U.S. said | true",
        "U.S. | the US said | true",
        "U.S. | Russia | false",
        "U.S.A. | USA | true",
        // longer ones may be parts of words
        "war | warned | true",
        "war | toward | true",
        "oil tariff | a tariff on oil | true",
        // between quotation marks: side by side
        "'\"oil tariff\"' | an oil tariff | true",
        "'\"oil tariff\"' | oil tariffs | true",
        "'\"oil tariff\"' | a tariff on oil | false",
        "'\"in dia\"' | India | false",
        "'\"1,500 troops\"' | 1500 troops | true",
        "'\"oil tariff\" new' | new oil tariff | true",
        "'\"oil tariff\" new' | old oil tariff | false",
        "'6\" gun' | a 6-inch gun | true",
        // exactly: whole words
        "@war | war in Europe | true",
        "@war | warned | false",
        "@peace talk | peace talks | false",
        "@peace talks | the peace talks | true",
      })
  void areFound(String words, String text, boolean found) {
    StringBuilder folded = new StringBuilder(TextFolding.foldForSearch(text));
    List<Phrase> phrases = Phrase.all("--search", Name.of(words));
    assertEquals(found, phrases.stream().allMatch(phrase -> phrase.isIn(folded)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "\"\"", "++", "@-"})
  void areToBeThere(String text) {
    Name name = Name.of(text);
    assertThrows(ValueException.class, () -> Phrase.all("--search", name));
  }
}
