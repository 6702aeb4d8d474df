package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks one rule after another in an otherwise sound event of a package. */
final class EventRulesTests {

  private static final String EVENT =
      """
      {"id": "2025-02-12-x",
       "date": "2025-02-12",
       "theme": "warm",
       "type": "CONSULT",
       "title": {"en": "t", "ar": "ع"},
       "summary": {"en": "s", "ar": "م"},
       "actors": ["putin"],
       "recipients": ["trump"],
       "place": {"name": {"en": "p", "ar": "م"}},
       "note": {"en": "n", "ar": "ن"},
       "sources": ["tass", "afp"]}""";

  @Test
  void findsNothingInASoundEvent() {
    assertEquals(List.of(), check(EVENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "theme": "warm"    | "theme": "cold"       | 3:11 $.events[0].theme check.unknown-theme[cold]
          "theme": "warm"    | "theme": "Warm"       | 3:11 $.events[0].theme check.unknown-theme[Warm]
          ["putin"]          | ["putin", "xi"]       | 7:22 $.events[0].actors[1] check.unknown-actor[xi]
          ["putin"]          | ["putin", ""]         | 7:22 $.events[0].actors[1] check.unknown-actor[]
          ["trump"]          | ["xi", "trump"]       | 8:17 $.events[0].recipients[0] check.unknown-actor[xi]
          ["tass", "afp"]    | ["tass", "qna"]       | 11:22 $.events[0].sources[1] check.unknown-source[qna]
          ["trump"]          | ["trump", "putin"]    | 8:26 $.events[0].recipients[1] check.both-roles[putin]
          ["putin"]          | ["putin", "putin"]    | 7:22 $.events[0].actors[1] check.repeated[putin]
          ["trump"]          | ["trump", "trump"]    | 8:26 $.events[0].recipients[1] check.repeated[trump]
          """)
  void findsAnError(String part, String changed, String error) {
    assertEquals(List.of("ERROR f:" + error), check(EVENT.replace(part, changed)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"en": "t", "ar": "ع"} | {"en": "t"}           | 5:11 $.events[0].title check.untranslated[ar]
          {"en": "t", "ar": "ع"} | {"ar": "ع"}           | 5:11 $.events[0].title check.untranslated[en]
          {"en": "t", "ar": "ع"} | {"en": "t", "ar": ""} | 5:11 $.events[0].title check.untranslated[ar]
          {"en": "s", "ar": "م"} | {"en": "s"}           | 6:13 $.events[0].summary check.untranslated[ar]
          {"en": "p", "ar": "م"} | {"ar": "م"}           | 9:20 $.events[0].place.name check.untranslated[en]
          {"en": "n", "ar": "ن"} | {"en": "n"}           | 10:10 $.events[0].note check.untranslated[ar]
          """)
  void notesAMissingTranslation(String part, String changed, String note) {
    assertEquals(List.of("NOTE f:" + note), check(EVENT.replace(part, changed)));
  }

  @Test
  void notesBothLanguagesOfAPlainText() {
    assertEquals(
        List.of(
            "NOTE f:10:10 $.events[0].note check.untranslated[en]",
            "NOTE f:10:10 $.events[0].note check.untranslated[ar]"),
        check(EVENT.replace("{\"en\": \"n\", \"ar\": \"ن\"}", "\"n\"")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          id      | "id": "2025-02-12-x",
          theme   | "theme": "warm",
          type    | "type": "CONSULT",
          summary | "summary": {"en": "s", "ar": "م"},
          actors  | "actors": ["putin"],
          sources | , "sources": ["tass", "afp"]
          """)
  void notesAMissingField(String member, String part) {
    String text = EVENT.replace(",\n \"sources\"", "\n, \"sources\"").replace(part, "");

    assertEquals(List.of("NOTE f:1:1 $.events[0] check.nothing[" + member + "]"), check(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ["tass"]         | NOTE f:11:13 $.events[0].sources check.lone-source[tass]
          ["tass", "tass"] | NOTE f:11:13 $.events[0].sources check.lone-source[tass]
          ["x"]            | ERROR f:11:14 $.events[0].sources[0] check.unknown-source[x]
          """)
  void wantsTwoSources(String sources, String problem) {
    assertEquals(List.of(problem), check(EVENT.replace("[\"tass\", \"afp\"]", sources)));
  }

  @Test
  void takesATitleOfSeventyCharacters() {
    assertEquals(List.of(), check(EVENT.replace("\"t\"", "\"" + "🙂".repeat(70) + "\"")));
  }

  @ParameterizedTest
  @CsvSource({"en, '\"t\"', 5:18", "ar, '\"ع\"', 5:29"})
  void notesALongerTitle(String language, String part, String place) {
    String text = EVENT.replace(part, "\"" + "س".repeat(71) + "\"");

    assertEquals(
        List.of("NOTE f:" + place + " $.events[0].title." + language + " check.long-title[71, 70]"),
        check(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-12, 2025-02-12-x, true",
    "2025-02-12~, 2025-02-12-x, true",
    "2025-02-12/2025-02-14, 2025-02-12-x, true",
    "2025-02-12?/.., 2025-02-12-x, true",
    "2025-02, 2025-02-x, true",
    "2025, 2025-x, true",
    "2025-02-XX, 2025-02-XX-x, true",
    "2025-02-13, 2025-02-12-x, false",
    "2025-02-12/2025-02-14, 2025-02-14-x, false",
    "2025-02-12, 2025-02-12, false",
    "2025-02-12, 2025-02-123, false",
    "2025-02-12, x-2025-02-12-x, false",
  })
  void wantsAnIdToBeginWithTheDate(String date, String id, boolean sound) {
    String text =
        EVENT
            .replace("\"2025-02-12-x\"", "\"" + id + "\"")
            .replace("\"2025-02-12\"", "\"" + date + "\"");
    String start = date.replaceAll("[~?]?(/.*)?$", "");

    assertEquals(
        sound
            ? List.of()
            : List.of("NOTE f:1:8 $.events[0].id check.id-date[" + id + ", " + start + "]"),
        check(text));
  }

  @Test
  void findsADuplicateIdOnceForEachThatRepeatsIt() {
    assertEquals(
        List.of(
            "ERROR f:12:8 $.events[1].id check.duplicate-id[2025-02-12-x]",
            "ERROR f:23:8 $.events[2].id check.duplicate-id[2025-02-12-x]"),
        check(EVENT + ",\n" + EVENT + ",\n" + EVENT));
  }

  private static List<String> check(String events) {
    String registries =
        """
        ],
         "themes": [{"id": "warm", "label": {"en": "Warm", "ar": "دافئ"}}],
         "sources": [{"id": "tass", "title": "t", "publisher": "TASS", "date": "2025", "lang": "en"},
                     {"id": "afp", "title": "a", "publisher": "AFP", "date": "2025", "lang": "fr"}],
         "actors": [{"id": "putin", "kind": "person", "name": {"en": "Putin", "ar": "بوتين"}},
                    {"id": "trump", "kind": "person", "name": {"en": "Trump", "ar": "ترامب"}}],
         "format": "detente/1"}
        """;
    return Readings.check("{\"events\":[\n" + events + registries).stream()
        .filter(line -> !line.contains("check.unused"))
        .map(EventRulesTests::fromTheEvents)
        .toList();
  }

  /** Counts lines from the first event on, not from the start of the package. */
  private static String fromTheEvents(String line) {
    int from = line.indexOf(':') + 1;
    int to = line.indexOf(':', from);
    return line.substring(0, from)
        + (Integer.parseInt(line.substring(from, to)) - 1)
        + line.substring(to);
  }
}
