package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes a sound package: the schema and {@code check} agree on what is an error. */
final class SchemaCheckTests {

  private static final String PACKAGE =
      """
      {"format": "detente/1", "themes": [
        {"id": "warm", "label": {"en": "Warm"}}
      ], "sources": [
        {"id": "tass", "title": "t", "date": "2025", "lang": "en", "url": "http://t"}
      ], "actors": [
        {"id": "putin", "kind": "person", "country": "RU", "name": "Putin"},
        {"id": "us", "name": {"en": "America"}, "role": "r", "aliases": ["USA"]}
      ], "events": [
        {"id": "x", "date": "2025-02", "theme": "warm", "type": "AID", "title": "t", "note": "n",
         "actors": ["us"], "recipients": ["putin"], "place": "Riyadh", "sources": ["tass"]}
      ]}
      """;

  @Test
  void bothAcceptASoundPackage() throws IOException {
    assertTrue(isValid(PACKAGE));
    assertEquals(0, check(PACKAGE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "detente/1"            | "detente/2"
          "themes": [            | "themes": ["warm",
          "themes": [            | "title": 7, "themes": [
          "id": "warm",          |
          "id": "warm"           | "id": ""
          {"en": "Warm"}         | {}
          {"en": "Warm"}         | {"en": ""}
          {"en": "Warm"}         | ["Warm"]
          "id": "tass", "title"  | "title"
          "2025", "lang"         | "May", "lang"
          "2025", "lang"         | 2025, "lang"
          "http://t"             | "not an address"
          "http://t"             | "ftp://t"
          "RU"                   | "RUS"
          "RU"                   | "ru"
          "RU"                   | null
          "name": "Putin"        | "name": ""
          , "name": "Putin"      |
          ["USA"]                | "USA"
          ["USA"]                | [1]
          "role": "r"            | "role": true
          "date": "2025-02",     |
          "2025-02"              | "2025-21"
          "2025-02"              | "2025-2"
          "2025-02"              | "2025-02-32"
          "2025-02"              | "2025-02/"
          "2025-02"              | "-0000"
          "2025-02"              | "2025/-0000-05"
          "2025-02"              | "-66"
          "2025-02"              | "../.."
          "2025-02"              | "2025-0X"
          "2025-02"              | "20X5"
          "2025-02"              | "202X-02"
          "2025-02"              | "2025-02-12T10:00"
          "2025-02"              | "unknown"
          "2025-02"              | " 2025-02"
          "2025-02"              | null
          "AID"                  | "aids"
          "AID"                  | ""
          "AID"                  | null
          "theme": "warm"        | "theme": ["warm"]
          "title": "t", "note"   | "note"
          "title": "t", "note"   | "title": "", "note"
          "title": "t", "note"   | "title": {"en": 1}, "note"
          ["us"]                 | "us"
          ["us"]                 | ["us", "us"]
          ["putin"]              | ["putin", "putin"]
          ["tass"]               | [{"id": "tass"}]
          "Riyadh"               | ["Riyadh"]
          "Riyadh"               | {"name": 1}
          "Riyadh"               | {"country": null}
          """)
  void bothRefuse(String part, String changed) throws IOException {
    String text = changed(part, changed == null ? "" : changed);
    assertFalse(isValid(text), text);
    assertEquals(3, check(text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "format": "detente/1",      |
          "themes": [                 | "colour": null, "themes": [
          {"en": "Warm"}              | {"en": "", "ar": "دافئ"}
          "2025", "lang"              | "", "lang"
          "http://t"                  | ""
          "http://t"                  | "HTTPS://مثال.com/ص"
          "RU"                        | ""
          "person"                    | "planet"
          "2025-02"                   | "2025~"
          "2025-02"                   | "2025-02-XX"
          "2025-02"                   | "2025-XX"
          "2025-02"                   | "202X"
          "2025-02"                   | "../2025-02-12?"
          "2025-02"                   | "2025-02-12/2025-03"
          "2025-02"                   | "2025/.."
          "2025-02"                   | "-0431-05-01"
          "2025-02"                   | "-004X/-0031"
          "id": "x", "date"           | "colour": {"a": [1]}, "date"
          "Riyadh"                    | {"name": {"en": "Riyadh"}, "country": "SA"}
          """)
  void bothAccept(String part, String changed) throws IOException {
    String text = changed(part, changed == null ? "" : changed);
    assertTrue(isValid(text), text);
    assertEquals(0, check(text), text);
  }

  /** What takes a calendar or a look at another place of the file is for check alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "2025-02"      | "2025-02-30"
          "2025-02"      | "2025-03/2025-02"
          "theme": "warm"| "theme": "cold"
          ["us"]         | ["them"]
          ["us"]         | ["us", "putin"]
          ["tass"]       | ["reuters"]
          ["USA"]        | ["Putin"]
          "id": "us"     | "id": "putin"
          """)
  void onlyCheckRefuses(String part, String changed) throws IOException {
    String text = changed(part, changed);
    assertTrue(isValid(text), text);
    assertEquals(3, check(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]",
        "{}",
        "[{}]",
        "{\"date\": \"2025\"}",
        "{\"title\": \"t\"}",
        "{\"format\": \"detente/1\"}",
        "{\"events\": {}}",
        "{\"events\": [null]}",
        "[{\"date\": \"2025\", \"title\": \"t\"}, {\"date\": \"2025\"}]",
      })
  void bothRefuseOfAnyShape(String text) throws IOException {
    assertFalse(isValid(text), text);
    assertEquals(3, check(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"events\": []}",
        "{\"date\": \"2025\", \"title\": \"t\"}",
        "[{\"date\": \"2025\", \"title\": {\"ar\": \"ع\"}, \"type\": \"AID\"}]",
      })
  void bothAcceptOfAnyShape(String text) throws IOException {
    assertTrue(isValid(text), text);
    assertEquals(0, check(text), text);
  }

  private static String changed(String part, String changed) {
    assertTrue(PACKAGE.contains(part), part);
    return PACKAGE.replace(part, changed);
  }

  private static boolean isValid(String text) throws IOException {
    return Schema.of("detente/1").errors(text).isEmpty();
  }

  private static int check(String text) {
    return CliRunner.piped().input(text).run("check", "-").code();
  }
}
