package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
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
                     "lang": "en", "url": "https://tass.com/1"},
                    {"id": "afp", "title": "a", "publisher": "AFP", "date": "2025", "lang": "fr"}],
        "actors": [{"id": "putin", "kind": "person", "country": "RU", "aliases": ["Путин"],
                    "name": {"en": "Putin", "ar": "بوتين"}, "role": {"en": "r", "ar": "ر"}}],
        "events": [{"id": "2025-02-12-x", "date": "2025-02-12", "theme": "warm", "type": "CONSULT",
                    "title": {"en": "t", "ar": "ع"}, "summary": {"en": "s", "ar": "م"},
                    "actors": ["putin"], "recipients": [], "sources": ["tass", "afp"],
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
            "ERROR f:1:35 $.themes data.kind[array, number]",
            "NOTE f:1:47 $.extra data.unknown-field[extra]",
            "ERROR f:2:12 $.events[0].date data.kind[string, number]",
            "ERROR f:3:3 $.events[1] data.kind[object, number]",
            "ERROR f:4:12 $.events[2].date date.impossible[2025-02-30]",
            "ERROR f:4:48 $.events[2].type data.type[TALK]",
            "ERROR f:5:3 $.events[3] data.missing-field[date]",
            "ERROR f:5:3 $.events[3] data.missing-field[title]",
            "NOTE f:5:9 $.events[3].x data.unknown-field[x]"),
        withoutEditorial(Readings.check(text)));
  }

  /** Leaves out what an editor would add. */
  private static List<String> withoutEditorial(List<String> problems) {
    return problems.stream()
        .filter(problem -> !problem.matches(".*check\\.(nothing|untranslated).*"))
        .toList();
  }

  @Test
  void goesOnInAnEventThatCannotBeRead() {
    String broken =
        SOUND
            .replace("\"date\": \"2025-02-12\", \"theme\"", "\"date\": \"2025-02-30\", \"theme\"")
            .replace("\"CONSULT\"", "\"TALK\"")
            .replace("\"theme\": \"warm\"", "\"theme\": \"cold\"")
            .replace("\"title\": {\"en\": \"t\"", "\"title\": {\"en\": \"" + "t".repeat(71) + "\"")
            .replace("[\"putin\"], \"recipients\": []", "[\"trump\", 5], \"recipients\": \"putin\"")
            .replace("\"sources\": [\"tass\", \"afp\"],", "\"sources\": [\"x\"],");

    assertEquals(
        List.of(
            "ERROR f:10:45 $.events[0].date date.impossible[2025-02-30]",
            "ERROR f:10:68 $.events[0].theme check.unknown-theme[cold]",
            "ERROR f:10:84 $.events[0].type data.type[TALK]",
            "NOTE f:11:31 $.events[0].title.en check.long-title[71, 70]",
            "ERROR f:12:26 $.events[0].actors[0] check.unknown-actor[trump]",
            "ERROR f:12:35 $.events[0].actors[1] data.kind[string, number]",
            "ERROR f:12:53 $.events[0].recipients data.kind[array, string]",
            "ERROR f:12:74 $.events[0].sources[0] check.unknown-source[x]"),
        Readings.check(broken));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "title": {"en": "t", "ar": "ع"}     | "title": 5                | ERROR 11:24 title data.kind
          "title": {"en": "t", "ar": "ع"}     | "title": {"en": 5}        | NOTE 11:24 title check.untranslated, ERROR 11:31 title.en data.kind
          "title": {"en": "t", "ar": "ع"}     | "title": {"en": ""}       | ERROR 11:24 title data.empty-field
          "title": {"en": "t", "ar": "ع"},    | ``                        | ERROR 10:14 missing data.missing-field
          "id": "2025-02-12-x", "date"        | "id": 5, "date"           | ERROR 10:21 id data.kind
          "date": "2025-02-12", "theme"       | "theme"                   | ERROR 10:14 missing data.missing-field
          "actors": ["putin"]                 | "actors": "putin"         | ERROR 12:25 actors data.kind
          "summary": {"en": "s", "ar": "م"}   | "summary": 5              | ERROR 11:59 summary data.kind
          "summary": {"en": "s", "ar": "م"}   | "summary": ""             | NOTE 10:14 missing check.nothing
          "summary": {"en": "s", "ar": "م"}   | "summary": {"EN": "s", "ar": "م", "en": "s", "": "s"} | NOTE 11:97 summary. data.language
          """)
  void saysNothingThatFollowsFromAnError(String part, String changed, String problems) {
    assertEquals(
        problems,
        String.join(
            ", ",
            Readings.check(SOUND.replace(part, changed)).stream()
                .map(
                    line ->
                        line.replaceAll("\\[[^\\]]*]$", "")
                            .replace("$.events[0] ", "missing ")
                            .replace("$.events[0].", "")
                            .replace(" f:", " "))
                .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"date":"2025",}        | f:2:16 $.date json.trailing-comma[]
          {"date":"2025"          | f:2:15 $.date json.unfinished[]
          {"x":1,"x":2}           | f:2:8 $.x json.duplicate-key[x]
          5                       | f:2:1 $ data.kind[object, number]
          {"title":"a"} {}        | f:2:15 $ json.trailing[]
          """)
  void goesOnAfterABrokenLine(String broken, String problem) {
    String sound = "{\"id\":\"i\",\"date\":\"2025\",\"title\":\"x\"}\n";
    List<String> found = Readings.check(sound + broken + "\n" + sound);

    // a line that is not complete may go on in the next, and then nothing can be told from it
    boolean ends = problem.contains("unfinished");
    assertEquals(
        "ERROR " + (ends ? "f:2:1 $ json.lines[]" : problem),
        found.stream()
            .filter(line -> line.startsWith("ERROR f:2:") && !line.contains("missing"))
            .findFirst()
            .orElseThrow());
    assertEquals(!ends, found.contains("ERROR f:3:7 $.id check.duplicate-id[i]"));
  }

  @Test
  void goesOnAfterALineThatIsNotUtf8() {
    byte[] bytes = "{}\n{\"x\":\"\u00e9\"}\n{}\n".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        List.of("f:1:1", "f:1:1", "f:2:7", "f:3:1", "f:3:1"),
        Readings.check(bytes).stream().map(line -> line.split(" ")[1]).toList());
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
            "ERROR f:3:1 $ row.missing[date, title, date=FIELD]",
            "NOTE f check.own-member[tags, 1]"),
        Readings.check(text));
  }

  /** Told as events have it first: what stands in a row that is none is not known in every part. */
  @Test
  void notesWhatIsOfTheFilesOwnInTheOrderOfEvents() {
    String text =
        """
        {"z": 1, "title": "x"}
        {"date": "2025", "title": "x", "a": 1, "z": 1, "type": "B"}
        {"date": "2025", "title": "x", "type": "A"}
        """;

    assertEquals(
        List.of(
            "NOTE f check.own-member[a, 1]",
            "NOTE f check.own-member[z, 1]",
            "NOTE f check.own-type[B, 1, CONSULT]",
            "NOTE f check.own-type[A, 1, AGREE]"),
        Readings.check(text).stream().filter(line -> line.startsWith("NOTE f ")).toList());
  }

  @Test
  void goesOnAfterEveryWrongElement() {
    String text = "[{\"title\":\"x\"},\n5,\n{\"date\":\"x\",\"title\":\"x\"}]";

    assertEquals(
        List.of(
            "ERROR f:1:2 $[0] row.missing[date, title, date=FIELD]",
            "ERROR f:2:1 $[1] data.kind[object, number]",
            "ERROR f:3:9 $[2].date date.malformed[x]"),
        Readings.check(text));
  }

  @Test
  void endsAtBrokenJson() {
    String text = "[{\"title\":\"x\"},\n{\"x\":nil},\n5]";

    assertEquals(
        List.of(
            "ERROR f:1:2 $[0] row.missing[date, title, date=FIELD]",
            "ERROR f:2:6 $[1].x json.word[nil]"),
        Readings.check(text));
  }

  @Test
  void endsAtBrokenJsonInAPackage() {
    assertEquals(
        List.of("ERROR f:2:2 $.events json.duplicate-key[events]"),
        Readings.check("{\"events\": [],\n \"events\": [5]}"));
  }

  @Test
  void tellsBrokenJsonAloneOfOtherPeoplesPackages() {
    assertEquals(
        List.of("ERROR f:1:8 $.x json.duplicate-key[x]"),
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
    assertEquals(List.of("NOTE f data.empty[]"), Readings.check(""));
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
          "kind": "person",              | "kind": "person", "x": 1,             | 8:53 $.actors[0].x
          "recipients": [],              | "recipients": [], "x": null,          | 12:59 $.events[0].x
          "place": {                     | "place": {"x": 1,                     | 13:30 $.events[0].place.x
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
