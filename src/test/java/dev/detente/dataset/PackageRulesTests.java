package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaks one rule after another in otherwise sound registries. */
final class PackageRulesTests {

  private static final String PACKAGE =
      """
      {"format": "detente/1", "themes": [
        {"id": "warm", "label": {"en": "Warm", "ar": "دافئ"}}
      ], "sources": [
        {"id": "tass", "title": "t", "publisher": "P", "date": "2025", "lang": "en", "url": "https://t"},
        {"id": "afp", "title": "a", "publisher": "A", "date": "2025-01", "lang": "fr"}], "actors": [
        {"id": "putin", "kind": "person", "country": "RU", "name": {"en": "Putin", "ar": "بوتين"}},
        {"id": "us", "kind": "country", "country": "US", "name": {"en": "America", "ar": "أمريكا"},
         "role": {"en": "r", "ar": "ر"}, "aliases": ["USA"]}
      ], "events": [
        {"id": "2025-x", "date": "2025", "theme": "warm", "type": "AID", "title": {"en": "t", "ar": "ع"},
         "summary": {"en": "s", "ar": "م"}, "actors": ["us"], "recipients": ["putin"],
         "sources": ["tass", "afp"]}
      ]}
      """;

  @Test
  void findsNothingInSoundRegistries() {
    assertEquals(List.of(), Readings.check(PACKAGE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ["USA"]   | ["USA", "Putin"] | 8:55 $.actors[1].aliases[1] check.alias[Putin, putin]
          ["USA"]   | ["pUTIN"]        | 8:48 $.actors[1].aliases[0] check.alias[pUTIN, putin]
          ["USA"]   | ["بوتين"]        | 8:48 $.actors[1].aliases[0] check.alias[بوتين, putin]
          "America" | "Putin"          | 7:67 $.actors[1].name.en check.alias[Putin, putin]
          {"id": "us" | {"id": "PUTIN" | 7:10 $.actors[1].id check.alias[PUTIN, putin]
          "RU"      | "RUS"            | 6:48 $.actors[0].country check.country[RUS]
          "RU"      | "ru"             | 6:48 $.actors[0].country check.country[ru]
          "date": "2025", "lang" | "date": "May", "lang" | 4:58 $.sources[0].date date.malformed[May]
          "date": "2025", "lang" | "date": "2025-02-30", "lang" | 4:58 $.sources[0].date date.impossible[2025-02-30]
          """)
  void findsAnError(String part, String changed, String error) {
    String text = PACKAGE.replace(part, changed).replace("[\"us\"]", "[]");

    assertEquals(
        List.of("ERROR f:" + error),
        Readings.check(text).stream().filter(line -> line.startsWith("ERROR")).toList());
  }

  @Test
  void findsAPlainNameOfAnotherActor() {
    String text = PACKAGE.replace("{\"en\": \"America\", \"ar\": \"أمريكا\"}", "\"Putin\"");

    assertEquals(
        List.of("ERROR f:7:60 $.actors[1].name check.alias[Putin, putin]"),
        Readings.check(text).stream().filter(line -> line.startsWith("ERROR")).toList());
  }

  @ParameterizedTest
  @CsvSource({"AZ, true", "ZA, true", "A@, false", "Z[, false", "A, false", "R\u00DC, false"})
  void takesTwoLatinCapitalsForACountryCode(String code, boolean taken) {
    List<String> error = List.of("ERROR f:6:48 $.actors[0].country check.country[" + code + "]");

    assertEquals(
        taken ? List.of() : error, Readings.check(PACKAGE.replace("\"RU\"", '"' + code + '"')));
  }

  @Test
  void letsAnActorBearItsNameTwice() {
    assertEquals(
        List.of(), Readings.check(PACKAGE.replace("[\"USA\"]", "[\"us\", \"America\", \"USA\"]")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Warm", "ar": "دافئ"     | "Warm"           | 2:27 $.themes[0].label check.untranslated[ar]
          "en": "Putin", "ar"      | "ar"             | 6:62 $.actors[0].name check.untranslated[en]
          {"en": "r", "ar": "ر"}   | {"en": "r"}      | 8:12 $.actors[1].role check.untranslated[ar]
          "kind": "person"         | "kind": "people" | 6:27 $.actors[0].kind check.kind[people]
          "kind": "person",        | ``               | 6:3 $.actors[0] check.kind[]
          "title": "t", "pub       | "pub             | 4:3 $.sources[0] check.nothing[title]
          "publisher": "P",        | ``               | 4:3 $.sources[0] check.nothing[publisher]
          "date": "2025", "lang"   | "lang"           | 4:3 $.sources[0] check.nothing[date]
          "lang": "en",            | ``               | 4:3 $.sources[0] check.nothing[lang]
          "recipients": ["putin"], | ``               | 6:10 $.actors[0].id check.unused[putin]
          """)
  void notesWhatAnEditorWouldChange(String part, String changed, String note) {
    assertEquals(List.of("NOTE f:" + note), Readings.check(PACKAGE.replace(part, changed)));
  }

  @ParameterizedTest
  @CsvSource({"warm, ''", "tass, NOTE f:4:10 $.sources[0].id check.unused[other]"})
  void notesASourceButNoThemeThatNoEventRefersTo(String id, String note) {
    String text = PACKAGE.replace("{\"id\": \"" + id + "\"", "{\"id\": \"other\"");

    assertEquals(
        Stream.of(note).filter(line -> !line.isEmpty()).toList(),
        Readings.check(text).stream().filter(line -> line.contains("unused")).toList());
  }

  @ParameterizedTest
  @CsvSource({"warm, themes", "tass, sources", "us, actors"})
  void findsADuplicateId(String id, String registry) {
    String entry = "{\"id\": \"" + id + "\"";
    String copy = entry + ", \"label\": \"l\", \"name\": \"n\"}, ";

    assertEquals(
        List.of(" check.duplicate-id[" + id + "]"),
        Readings.check(PACKAGE.replace(entry, copy + entry)).stream()
            .filter(line -> line.contains("duplicate") && line.contains("$." + registry))
            .map(line -> line.substring(line.indexOf("].id") + 4))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tass.com",
        "http://tass.com:80/a?b=c#d",
        "HTTPS://TASS.COM/",
        "https://президент.рф/новости",
        "https://my_site.example/x",
        "https://ar.example/أخبار",
        "https://example.com/%D8%A3",
      })
  void takesAWebAddress(String url) {
    assertEquals(
        List.of(),
        Readings.check(PACKAGE.replace("https://t", url)).stream()
            .filter(line -> line.startsWith("ERROR"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tass.com",
        "//tass.com/x",
        "/x",
        "ftp://tass.com/x",
        "mailto:tass@tass.com",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https:tass.com",
        "https://",
        "https:///x",
        "https://tass.com/a b",
        "https://tass.com/%",
        "https://tass.com/%zz",
        " https://tass.com",
        "x",
      })
  void findsWhatIsNoWebAddress(String url) {
    assertEquals(
        List.of("ERROR f:4:87 $.sources[0].url check.url[" + url + "]"),
        Readings.check(PACKAGE.replace("https://t", url)));
  }
}
