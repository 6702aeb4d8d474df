package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the texts of an event in a package to what an editor wants; on a line each. */
final class TextRulesTests {

  private static final String PACKAGE =
      """
      {"format": "detente/1", "themes": [{"id": "warm", "label": {"en": "Warm", "ar": "دافئ"}}],
       "sources": [{"id": "a", "date": "2025-02-20", "title": "t", "publisher": "P", "lang": "en"},
                   {"id": "b", "date": "2025-02", "title": "t", "publisher": "P", "lang": "en"}],
       "actors": [{"id": "zelenskyy", "kind": "person", "role": {"en": "r", "ar": "ر"},
                   "name": {"en": "Volodymyr Zelenskyy", "ar": "فولوديمير زيلينسكي"},
                   "aliases": ["Zelensky", "زيلنسكي", "Зеленский", "President Volodymyr Zelenskyy"]},
                  {"id": "biden", "kind": "person", "role": {"en": "r", "ar": "ر"},
                   "name": {"en": "Joe Biden", "ar": "جو بايدن"}, "aliases": ["Joseph Biden", "Joe"]},
                  {"id": "us", "kind": "country", "role": {"en": "r", "ar": "ر"},
                   "name": {"en": "United States", "ar": "الولايات المتحدة"}, "aliases": ["America"]}],
       "events": [{"id": "2025-02-12-x", "date": "2025-02-12", "theme": "warm", "type": "CONSULT",
      "title": {"en": "On 3 March",
      "ar": "في 3 مارس"},
      "summary": {"en": "s",
      "ar": "م"},
      "place": {"name": {"en": "p", "ar": "م"}},
      "note": {"en": "n",
      "ar": "ن"},
      "actors": ["us", "biden", "zelenskyy"], "sources": ["a", "b"]}]}
      """;

  private static final String SUMMARY = "\"summary\": {\"en\": \"s\",\n\"ar\": \"م\"}";
  private static final String NOTE = "\"note\": {\"en\": \"n\",\n\"ar\": \"ن\"}";

  /** Where summary and note stand in the package. */
  private static final Map<String, String> PLACES =
      Map.of(
          "summary.en", "14:19",
          "summary.ar", "15:7",
          "note.en", "17:16",
          "note.ar", "18:7");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          50% of $1,000          | 50 بالمئة من 1000 دولار          | -
          50                     | خمسون                            | ar check.figures[50, en]
          fifty                  | 50                               | en check.figures[50, ar]
          50 and 60 and 70       | 50 و71                           | en check.figures[71, ar] ar check.figures[60, 70, en]
          12 and 34.5            | ١٢ و٣٤٫٥                         | -
          12,000 and 1,234,567   | ١٢٬٠٠٠ و١٬٢٣٤٬٥٦٧                | -
          12, 345                | 12 و345                          | -
          12,3456                | 12 و3456                         | -
          20 thousand            | 20 ألف                           | -
          20,000 and 30000       | 20 ألفاً و30 ألف                 | -
          3000                   | 3 آلاف                           | -
          20 million             | 20 مليون                         | -
          20 and 20              | 20                               | -
          9 aircraft             | تسع طائرات                       | -
          1.25 thousand          | 1250                             | -
          012                    | 12                               | -
          1.5 million            | مليون ونصف                       | ar check.figures[1.5, en]
          10 aircraft            | عشر طائرات                       | ar check.figures[10, en]
          12.0                   | 12                               | -
          F-16 and MS-28         | إف-16                            | -
          Zapad-2025             | زاباد                            | ar check.figures[2025, en]
          2025-2026              | 2025–2026                        | -
          G20                    | مجموعة العشرين                   | ar check.figures[20, en]
          12 February 2025       | 12 فبراير 2025                   | -
          12 February 2025       | 2025-02-12                       | -
          12 February            | 12 فبراير 2025                   | en check.figures[2025, ar]
          1 February             | 2 فبراير                         | en check.figures[02-02, ar] ar check.figures[02-01, en]
          5 Marches              | خمس                              | -
          5 April                | ٥ أبريـل                         | -
          February 12, 2025      | 12 فبراير 2025                   | -
          On Sept. 11 and May 3rd | في 11 أيلول/سبتمبر و3 أيار      | -
          Feb. 12                | 13 شباط                          | en check.figures[02-13, ar] ar check.figures[02-12, en]
          1 December 2025        | الأول من كانون الأول 2025        | -
          In May 2025            | في مايو 2025                     | -
          in March 20,000        | 20 ألفاً في مارس                 | -
          H.R.2548 and S. 1241   | المشروعان 2548 و1241             | -
          COVID-19 and G20       | كوفيد 19 والعشرون                | ar check.figures[20, en]
          1,000 of 2,000 men     | ألف من ألفي رجل                  | -
          a hundred and a thousand | 100 و1000                      | -
          100 or 1000            | 200                              | en check.figures[200, ar] ar check.figures[100, 1000, en]
          """)
  void wantsTheFiguresOfOneLanguageInTheOther(String english, String arabic, String notes) {
    assertEquals(notes("summary", notes), Readings.check(text("summary", english, arabic)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          On 28 February            | في 28 فبراير             | -
          On 1 March he left        | غادر في 1 مارس           | en check.later[2025-03-01, 2025-02] ar check.later[2025-03-01, 2025-02]
          On March 1 he left        | غادر في 1 آذار           | en check.later[2025-03-01, 2025-02] ar check.later[2025-03-01, 2025-02]
          Open until March 1        | مفتوح حتى 1 آذار/مارس    | -
          On 2025-03-01             | 1 مارس 2025              | en check.later[2025-03-01, 2025-02] ar check.later[2025-03-01, 2025-02]
          On 1 March 2024           | 1 مارس 2024              | -
          Meeting on 3 March        | لقاء في 3 مارس           | -
          Open until 1 March        | مفتوح حتى 1 مارس         | -
          Open Until 1 March        | مفتوح لغاية 1 مارس       | -
          (from 1 March to 4 March) | من 1 مارس إلى 4 مارس     | -
          On 31 February            | في 31 فبراير             | -
          In March 2026             | في مارس 2026             | -
          """)
  void wantsAPageThatIsLateEnough(String english, String arabic, String notes) {
    assertEquals(notes("note", notes), Readings.check(text("note", english, arabic)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "date": "2025-02", | ``
          "date": "2025-02"  | "date": ""
          "date": "2025-02"  | "date": "February"
          ["a", "b"]         | ["a", "c"]
          """)
  void judgesNoDayIfThatOfAPageIsNotKnown(String part, String changed) {
    String text = text("note", "On 1 March", "في 1 مارس").replace(part, changed);

    assertEquals(
        List.of(),
        Readings.check(text).stream().filter(line -> line.contains("check.later")).toList());
  }

  @Test
  void judgesNoDayOfASummary() {
    assertEquals(List.of(), Readings.check(text("summary", "On 1 March", "في 1 مارس")));
  }

  @Test
  void takesADayOfTheSummaryForAnnounced() {
    String text = text("note", "On 1 March", "في 1 مارس").replace("\"s\"", "\"1 March\"");

    assertEquals(
        List.of(
            "NOTE f:15:7 $.events[0].summary.ar check.figures[03-01, en]",
            "NOTE f:18:7 $.events[0].note.ar check.later[2025-03-01, 2025-02]"),
        Readings.check(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          He said 'no' in a '90s' | قال «لا» 90 | -
          s                        | قال 'لا'   | ar check.quotes[']
          s                        | قال “لا”   | ar check.quotes[“] ar check.quotes[”]
          s                        | قال ’لا‘   | ar check.quotes[’] ar check.quotes[‘]
          two  blanks              | م          | en check.blanks[two  blanks]
          a\u00a0b c              | م          | en check.blanks[a\u00a0b]
          a\u202fb                | م          | en check.blanks[a\u202fb]
          a\tb                    | م          | en check.blanks[a\tb]
          a .NET or .5 thing       | م          | -
          ` a`                     | `م `       | en check.blanks[ a] ar check.blanks[م ]
          a , b                    | م ، ن      | en check.blank-at-mark[a ,] ar check.blank-at-mark[م ،]
          50 %                     | 50 %       | en check.blank-at-mark[50 %] ar check.blank-at-mark[50 %]
          a ( b) or [ c]           | « م»       | en check.blank-at-mark[( b)] en check.blank-at-mark[[ c]] ar check.blank-at-mark[« م»]
          a (b) - c – d … (e); «f» | م: «ن»     | -
          """)
  void wantsMarksAndBlanksAsEverywhereElse(String english, String arabic, String notes) {
    assertEquals(notes("summary", notes), Readings.check(text("summary", english, arabic)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          Zelensky left               | غادر زيلنسكي   | en check.spelling[Zelensky, Volodymyr Zelenskyy, zelenskyy] ar check.spelling[زيلنسكي, فولوديمير زيلينسكي, zelenskyy]
          (Zelensky's)                | وبزيلنسكي      | en check.spelling[Zelensky, Volodymyr Zelenskyy, zelenskyy] ar check.spelling[زيلنسكي, فولوديمير زيلينسكي, zelenskyy]
          Joseph Biden                | لزيلنسكي       | en check.spelling[Joseph Biden, Joe Biden, biden] ar check.spelling[زيلنسكي, فولوديمير زيلينسكي, zelenskyy]
          Zelenskyy, Joe and Biden    | زيلينسكي       | -
          Zelenskys                   | زيلنسكيون      | -
          Joseph and Biden            | تزيلنسكي       | -
          President Volodymyr Zelenskyy | بوزيلنسكي    | -
          America                     | أمريكا         | -
          """)
  void wantsPeopleSpeltAsInTheRegistry(String english, String arabic, String notes) {
    assertEquals(notes("summary", notes), Readings.check(text("summary", english, arabic)));
  }

  @Test
  void looksForNamesInPlacesAndInTheRolesOfOthers() {
    String role = "\"role\": {\"en\": \"r\"";
    String text =
        PACKAGE
            .replace(role, "\"role\": {\"en\": \"aide to Zelensky\"")
            .replace("\"p\"", "\"Zelensky's office\"");

    assertEquals(
        List.of("$.actors[1].role.en", "$.actors[2].role.en", "$.events[0].place.name.en"),
        Readings.check(text).stream()
            .filter(line -> line.contains("check.spelling[Zelensky,"))
            .map(line -> line.split(" ")[2])
            .toList());
  }

  @Test
  void judgesNoTextThatNamesNoLanguage() {
    String text = PACKAGE.replace(NOTE, "\"note\": \"Zelensky  left ,12\"");

    assertEquals(
        List.of("check.untranslated[en]", "check.untranslated[ar]"),
        Readings.check(text).stream().map(line -> line.split(" ")[3]).toList());
  }

  @Test
  void wantsNoEventTitleInCapitals() {
    assertEquals(
        List.of("NOTE f:12:17 $.events[0].title.en check.capitals[ON 3 MARCH THEY MET]"),
        Readings.check(PACKAGE.replace("On 3 March", "ON 3 MARCH THEY MET")).stream()
            .filter(line -> !line.contains("figures"))
            .toList());
  }

  /** Returns the package with other texts. */
  private static String text(String member, String english, String arabic) {
    String was = member.equals("note") ? NOTE : SUMMARY;
    String texts = "\"%s\": {\"en\": \"%s\",\n\"ar\": \"%s\"}".formatted(member, english, arabic);
    return PACKAGE.replace(was, texts.replace("\t", "\\t"));
  }

  /** Returns {@code en KEY[ARGUMENTS] ar KEY[ARGUMENTS]} as a check tells it of the texts. */
  private static List<String> notes(String member, String notes) {
    return notes == null
        ? List.of()
        : Stream.of(notes.split(" (?=(en|ar) check)"))
            .map(note -> note.split(" ", 2))
            .map(
                note ->
                    "NOTE f:%s $.events[0].%s.%s %s"
                        .formatted(PLACES.get(member + "." + note[0]), member, note[0], note[1]))
            .toList();
  }
}
