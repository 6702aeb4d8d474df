package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refuses sound JSON that is not what the format asks for, at the value itself. */
final class ValueRefusalTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "id":5                | f:1:34 $[0].id data.kind[a string, a number]
          "id":null             | f:1:34 $[0].id data.kind[a string, null]
          "theme":["x"]         | f:1:37 $[0].theme data.kind[a string, an array]
          "type":{}             | f:1:36 $[0].type data.kind[a string, an object]
          "summary":5           | f:1:39 $[0].summary data.kind[a string, or strings by language, a number]
          "summary":{"en":5}    | f:1:45 $[0].summary.en data.kind[a string, a number]
          "actors":"putin"      | f:1:38 $[0].actors data.kind[an array, a string]
          "actors":["x",  true] | f:1:45 $[0].actors[1] data.kind[a string, true or false]
          "actors":[false]      | f:1:39 $[0].actors[0] data.kind[a string, true or false]
          "recipients":{}       | f:1:42 $[0].recipients data.kind[an array, an object]
          "sources":[null]      | f:1:40 $[0].sources[0] data.kind[a string, null]
          "place":5             | f:1:37 $[0].place data.kind[an object, a number]
          "place":{"country":1} | f:1:48 $[0].place.country data.kind[a string, a number]
          "place":{"name":[]}   | f:1:45 $[0].place.name data.kind[a string, or strings by language, an array]
          "note": -1.5          | f:1:37 $[0].note data.kind[a string, or strings by language, a number]
          "type":"MEET"         | f:1:36 $[0].type data.type[MEET]
          "type":""             | f:1:36 $[0].type data.type[]
          """)
  void refusesAMemberOfAnEvent(String member, String refusal) {
    assertEquals(refusal, Readings.refusal("[{\"date\":\"2025\",\"title\":\"x\"," + member + "}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "date":5            | f:1:22 $[0].date data.kind[a string, a number]
          "date":null         | f:1:22 $[0].date data.kind[a string, null]
          "date":""           | f:1:22 $[0].date date.malformed[]
          "date":"2025-02-29" | f:1:22 $[0].date date.impossible[2025-02-29]
          "date":"2025-21"    | f:1:22 $[0].date date.season[2025-21]
          "date":"2026/2025"  | f:1:22 $[0].date date.reversed[2026/2025]
          "date":"2025-01-01T09:00" | f:1:22 $[0].date date.time[2025-01-01T09:00, 2025-01-01]
          "id":"x"            | f:1:2 $[0] data.missing-field[date]
          """)
  void refusesADate(String member, String refusal) {
    assertEquals(refusal, Readings.refusal("[{\"title\":\"x\"," + member + "}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "id":"x"    | f:1:2 $[0] data.missing-field[title]
          "title":{}  | f:1:25 $[0].title data.empty-field[title]
          "title":5   | f:1:25 $[0].title data.kind[a string, or strings by language, a number]
          """)
  void refusesATitle(String member, String refusal) {
    assertEquals(refusal, Readings.refusal("[{\"date\":\"2025\"," + member + "}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "format":"detente/2"           | f:1:23 $.format data.format[detente/2, detente/1]
          "format":1                     | f:1:23 $.format data.kind[a string, a number]
          "name":{}                      | f:1:21 $.name data.kind[a string, an object]
          "title":[]                     | f:1:22 $.title data.kind[a string, or strings by language, an array]
          "themes":{}                    | f:1:23 $.themes data.kind[an array, an object]
          "themes":["x"]                 | f:1:24 $.themes[0] data.kind[an object, a string]
          "themes":[{"id":"x"}]          | f:1:24 $.themes[0] data.missing-field[label]
          "themes":[{"label":"x"}]       | f:1:24 $.themes[0] data.missing-field[id]
          "sources":[{"id":""}]          | f:1:31 $.sources[0].id data.empty-field[id]
          "sources":[{"id":"x","url":5}] | f:1:41 $.sources[0].url data.kind[a string, a number]
          "actors":[{"name":"x"}]        | f:1:24 $.actors[0] data.missing-field[id]
          "actors":[{"id":"x"}]          | f:1:24 $.actors[0] data.missing-field[name]
          "actors":[{"aliases":"x"}]     | f:1:35 $.actors[0].aliases data.kind[an array, a string]
          """)
  void refusesAMemberOfAPackage(String member, String refusal) {
    assertEquals(refusal, Readings.refusal("{\"events\":[]," + member + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"events":{}}     | f:1:11 $.events data.kind[an array, an object]
          {"events":null}   | f:1:11 $.events data.kind[an array, null]
          {"events":[5]}    | f:1:12 $.events[0] data.kind[an object, a number]
          {"events":[{}]}   | f:1:12 $.events[0] data.missing-field[date]
          {"events": [[]]}  | f:1:13 $.events[0] data.kind[an object, an array]
          """)
  void refusesEvents(String text, String refusal) {
    assertEquals(refusal, Readings.refusal(text));
  }

  @ParameterizedTest
  @CsvSource({"true", "false", "null", "1e5", "{}", "[1]"})
  void countsLinesAndColumnsFromOne(String value) {
    String text = "{\n  \"events\": [\n    {\n\t\"date\":   " + value + "}]}";

    assertEquals("f:4:12 $.events[0].date", Readings.refusal(text).replaceFirst(" data.*", ""));
  }
}
