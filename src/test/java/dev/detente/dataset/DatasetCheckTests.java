package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks files as wholes: a check goes on after a wrong value, and ends at broken JSON. */
final class DatasetCheckTests {

  private static final String SOUND =
      """
      {
        "format": "detente/1", "name": "n", "version": "1", "updated": "2025", "license": "CC0",
        "title": {"en": "T", "ar": "ت"},
        "themes": [{"id": "warm", "label": {"en": "Warm", "ar": "دافئ"}}],
        "sources": [{"id": "tass", "title": "t", "publisher": "TASS", "date": "2025-02-12",
                     "lang": "en", "url": "https://tass.com/1"}],
        "actors": [{"id": "putin", "kind": "person", "country": "RU", "aliases": ["Путин"],
                    "name": {"en": "Putin", "ar": "بوتين"}, "role": {"en": "r", "ar": "ر"}}],
        "events": [{"id": "2025-02-12-x", "date": "2025-02-12", "theme": "warm", "type": "CONSULT",
                    "title": {"en": "t", "ar": "ع"}, "summary": {"en": "s", "ar": "م"},
                    "actors": ["putin"], "recipients": [], "sources": ["tass"],
                    "place": {"name": {"en": "p", "ar": "م"}, "country": "RU"},
                    "note": {"en": "n", "ar": "ن"}}]
      }
      """;

  @Test
  void findsNothingInASoundPackage() {
    assertEquals(List.of(), Readings.check(SOUND));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []
          [{"date":"2025","title":"x"}]
          {"date":"2025","title":"x"}
          [{"id":"a","date":"2025","title":"x"},{"id":"b","date":"2025","title":"x"}]
          [{"date":"2025","title":"x","theme":"t","actors":["a"],"sources":["s"]}]
          """)
  void findsNothingInASoundStream(String text) {
    assertEquals(List.of(), Readings.check(text));
  }

  @Test
  void goesOnAfterEveryWrongValue() {
    String text =
        """
        {"format": "detente/9", "themes": 5, "extra": 1, "events": [
          {"date": 2025, "title": "x"},
          7,
          {"date": "2025-02-30", "title": "x", "type": "TALK"},
          {"x": 1}
        ]}
        """;

    assertEquals(
        List.of(
            "ERROR f:1:12 $.format data.format[detente/9, detente/1]",
            "ERROR f:1:35 $.themes data.kind[an array, a number]",
            "NOTE f:1:47 $.extra data.unknown-field[extra]",
            "ERROR f:2:12 $.events[0].date data.kind[a string, a number]",
            "ERROR f:3:3 $.events[1] data.kind[an object, a number]",
            "ERROR f:4:12 $.events[2].date date.impossible[2025-02-30]",
            "ERROR f:4:48 $.events[2].type data.type[TALK]",
            "ERROR f:5:3 $.events[3] data.missing-field[date]",
            "ERROR f:5:3 $.events[3] data.missing-field[title]",
            "NOTE f:5:9 $.events[3].x data.unknown-field[x]"),
        Readings.check(text));
  }

  @Test
  void goesOnAfterEveryWrongLine() {
    String text =
        """
        {"date": "2025-13", "title": "x"}
        {"date": "2025", "title": "x", "tags": []}
        {"title": "x"}
        """;

    assertEquals(
        List.of(
            "ERROR f:1:10 $.date date.impossible[2025-13]",
            "NOTE f:2:40 $.tags data.unknown-field[tags]",
            "ERROR f:3:1 $ data.missing-field[date]"),
        Readings.check(text));
  }

  @Test
  void goesOnAfterEveryWrongElement() {
    String text = "[{\"title\":\"x\"},\n5,\n{\"date\":\"x\",\"title\":\"x\"}]";

    assertEquals(
        List.of(
            "ERROR f:1:2 $[0] data.missing-field[date]",
            "ERROR f:2:1 $[1] data.kind[an object, a number]",
            "ERROR f:3:9 $[2].date date.malformed[x]"),
        Readings.check(text));
  }

  @Test
  void endsAtBrokenJson() {
    String text = "[{\"title\":\"x\"},\n{\"x\":nil},\n5]";

    assertEquals(
        List.of("ERROR f:1:2 $[0] data.missing-field[date]", "ERROR f:2:6 $[1].x json.malformed[]"),
        Readings.check(text));
  }

  @Test
  void endsAtBrokenJsonInAPackage() {
    assertEquals(
        List.of("ERROR f:2:10 $.events json.duplicate-key[events]"),
        Readings.check("{\"events\": [],\n \"events\": [5]}"));
  }

  @Test
  void tellsWhatItFoundBeforeBrokenJson() {
    assertEquals(
        List.of("NOTE f:1:6 $.x data.unknown-field[x]", "ERROR f:1:11 $.x json.duplicate-key[x]"),
        Readings.check("{\"x\":1,\"x\":2,\"events\":[]}"));
  }

  @Test
  void findsNothingInTheBundledRecord() {
    List<String> lines = new ArrayList<>();

    DatasetCheck.bundled(problem -> lines.add(Readings.line(problem)));

    assertEquals(List.of(), lines);
  }

  @Test
  void findsAnEmptyFile() {
    assertEquals(List.of("ERROR f data.empty[]"), Readings.check(""));
  }

  @Test
  void notesAMissingFormat() {
    assertEquals(
        List.of("NOTE f:1:1 $ data.missing-field[format]"), Readings.check("{\"events\": []}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "format": "detente/1",         | "format": "detente/1", "x": {"y": 1}, | 2:31 $.x
          "label": {                     | "x": 1, "label": {                    | 4:34 $.themes[0].x
          "publisher": "TASS",           | "publisher": "TASS", "x": 1,          | 5:70 $.sources[0].x
          "kind": "person",              | "kind": "person", "x": 1,             | 7:53 $.actors[0].x
          "recipients": [],              | "recipients": [], "x": null,          | 11:59 $.events[0].x
          "place": {                     | "place": {"x": 1,                     | 12:30 $.events[0].place.x
          """)
  void notesAnUnknownField(String part, String changed, String place) {
    assertEquals(
        List.of("NOTE f:" + place + " data.unknown-field[x]"),
        Readings.check(SOUND.replace(part, changed)));
  }

  @Test
  void knowsTheProfileOfALookup() {
    assertEquals(
        List.of(), Readings.check(SOUND.replace("\"name\": \"n\"", "\"profile\": {\"x\": 1}")));
  }
}
