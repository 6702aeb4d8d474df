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
          "id":5                | f:1:65 $.events[0].id data.kind[string, number]
          "id":null             | f:1:65 $.events[0].id data.kind[string, null]
          "theme":["x"]         | f:1:68 $.events[0].theme data.kind[string, array]
          "type":{}             | f:1:67 $.events[0].type data.kind[string, object]
          "summary":5           | f:1:70 $.events[0].summary data.kind[string/object, number]
          "summary":{"en":5}    | f:1:76 $.events[0].summary.en data.kind[string, number]
          "actors":"putin"      | f:1:69 $.events[0].actors data.kind[array, string]
          "actors":["x",  true] | f:1:76 $.events[0].actors[1] data.kind[string, boolean]
          "actors":[false]      | f:1:70 $.events[0].actors[0] data.kind[string, boolean]
          "recipients":{}       | f:1:73 $.events[0].recipients data.kind[array, object]
          "sources":[null]      | f:1:71 $.events[0].sources[0] data.kind[string, null]
          "place":5             | f:1:68 $.events[0].place data.kind[object, number]
          "place":{"country":1} | f:1:79 $.events[0].place.country data.kind[string, number]
          "place":{"name":[]}   | f:1:76 $.events[0].place.name data.kind[string/object, array]
          "note": -1.5          | f:1:68 $.events[0].note data.kind[string/object, number]
          "type":"MEET"         | f:1:67 $.events[0].type data.type[MEET]
          "type":""             | f:1:67 $.events[0].type data.type[]
          """)
  void refusesAMemberOfAnEvent(String member, String refusal) {
    assertEquals(
        refusal,
        Readings.refusal(
            "{\"format\":\"detente/1\",\"events\":[{\"date\":\"2025\",\"title\":\"x\","
                + member
                + "}]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "date":5            | f:1:53 $.events[0].date data.kind[string, number]
          "date":null         | f:1:53 $.events[0].date data.kind[string, null]
          "date":""           | f:1:53 $.events[0].date date.malformed[]
          "date":"2025-02-29" | f:1:53 $.events[0].date date.impossible[2025-02-29]
          "date":"2025-21"    | f:1:53 $.events[0].date date.season[2025-21]
          "date":"2026/2025"  | f:1:53 $.events[0].date date.reversed[2026/2025]
          "date":"2025-01-01T09:00" | f:1:53 $.events[0].date date.time[2025-01-01T09:00, 2025-01-01]
          "id":"x"            | f:1:33 $.events[0] data.missing-field[date]
          """)
  void refusesADate(String member, String refusal) {
    assertEquals(
        refusal,
        Readings.refusal(
            "{\"format\":\"detente/1\",\"events\":[{\"title\":\"x\"," + member + "}]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "id":"x"    | f:1:33 $.events[0] data.missing-field[title]
          "title":{}  | f:1:56 $.events[0].title data.empty-field[title]
          "title":5   | f:1:56 $.events[0].title data.kind[string/object, number]
          """)
  void refusesATitle(String member, String refusal) {
    assertEquals(
        refusal,
        Readings.refusal(
            "{\"format\":\"detente/1\",\"events\":[{\"date\":\"2025\"," + member + "}]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "name":{}                      | f:1:42 $.name data.kind[string, object]
          "title":[]                     | f:1:43 $.title data.kind[string/object, array]
          "themes":{}                    | f:1:44 $.themes data.kind[array, object]
          "themes":["x"]                 | f:1:45 $.themes[0] data.kind[object, string]
          "themes":[{"id":"x"}]          | f:1:45 $.themes[0] data.missing-field[label]
          "themes":[{"label":"x"}]       | f:1:45 $.themes[0] data.missing-field[id]
          "sources":[{"id":""}]          | f:1:52 $.sources[0].id data.empty-field[id]
          "sources":[{"id":"x","url":5}] | f:1:62 $.sources[0].url data.kind[string, number]
          "actors":[{"name":"x"}]        | f:1:45 $.actors[0] data.missing-field[id]
          "actors":[{"id":"x"}]          | f:1:45 $.actors[0] data.missing-field[name]
          "actors":[{"aliases":"x"}]     | f:1:56 $.actors[0].aliases data.kind[array, string]
          """)
  void refusesAMemberOfAPackage(String member, String refusal) {
    assertEquals(
        refusal, Readings.refusal("{\"format\":\"detente/1\",\"events\":[]," + member + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"format":"detente/1","events":{}}     | f:1:32 $.events data.kind[array, object]
          {"format":"detente/1","events":null}   | f:1:32 $.events data.kind[array, null]
          {"format":"detente/1","events":[5]}    | f:1:33 $.events[0] data.kind[object, number]
          {"format":"detente/1","events":[{}]}   | f:1:33 $.events[0] data.missing-field[date]
          {"format":"detente/1","events": [[]]}  | f:1:34 $.events[0] data.kind[object, array]
          """)
  void refusesEvents(String text, String refusal) {
    assertEquals(refusal, Readings.refusal(text));
  }

  @ParameterizedTest
  @CsvSource({"true", "false", "null", "1e5", "{}", "[1]"})
  void countsLinesAndColumnsFromOne(String value) {
    String text =
        "{\"format\":\"detente/1\",\n  \"events\": [\n    {\n\t\"date\":   " + value + "}]}";

    assertEquals("f:4:12 $.events[0].date", Readings.refusal(text).replaceFirst(" data.*", ""));
  }
}
