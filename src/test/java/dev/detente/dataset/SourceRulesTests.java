package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the addresses and titles of sources to what an editor wants. */
final class SourceRulesTests {

  private static final String PACKAGE =
      """
      {"format": "detente/1", "mirrors": ["copies.example", "m.news.example"], "events": [],
       "sources": [
      %s
      ]}
      """;

  private static final String SOURCE =
      """
      {"id": "%s", "title": "%s", "publisher": "P", "date": "2025", "lang": "en", "url": "%s"}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          https://news.example/a?id=1&p=2&amp=1&print   | -
          https://news.example/a?utm_source=x           | check.tracking[utm_source]
          https://news.example/a?UTM_Source             | check.tracking[UTM_Source]
          https://news.example/a?id=1&fbclid=y&bc=z     | check.tracking[fbclid] check.tracking[bc]
          https://news.example/?q=utm_source            | -
          https://news.example/a?abc=1                  | -
          https://news.example/#utm_source=x            | -
          http://news.example/a                         | check.https[news.example]
          HTTP://News.example/a                         | check.https[news.example]
          HTTPS://news.example/http:                    | -
          https://copies.example                        | check.mirror[copies.example]
          https://en.Copies.example/a                   | check.mirror[en.copies.example]
          https://m.news.example/a                      | check.mirror[m.news.example]
          https://othercopies.example/copies.example    | -
          https://copies.example.org/                   | -
          https://copies.example:443/a                  | check.mirror[copies.example:443]
          https://news.example/a?srsltid=1&si=2         | check.tracking[srsltid]
          http://copies.example/?gclid=1                | check.tracking[gclid] check.https[copies.example] check.mirror[copies.example]
          """)
  void wantsTheBestAddress(String url, String notes) {
    assertEquals(
        notes == null
            ? List.of()
            : List.of(notes.split(" ")).stream()
                .map(note -> "NOTE f:3:82 $.sources[0].url " + note)
                .toList(),
        check(SOURCE.formatted("a", "t", url)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://news.example/a  | https://news.example/a                 | true
          https://news.example    | https://news.example/                  | true
          https://news.example/a  | https://news.example/a//               | true
          https://news.example/a  | https://www.news.example/a             | true
          https://news.example/a  | https://mobile.news.example/a          | true
          https://news.example/a  | https://amp.news.example/a/amp/        | true
          https://news.example/a  | https://news.example/amp/a             | false
          https://news.example/a  | HTTPS://NEWS.example/a                 | true
          https://news.example/a  | https://news.example/a#top             | true
          https://news.example/a  | https://news.example/a?                | true
          https://a.example?b=1&c | https://a.example/?c&b=1               | true
          https://news.example/a  | https://news.example/A                 | false
          https://news.example/a  | https://m.news.example.org/a           | false
          https://news.example/a  | https://news.example/a?id=1            | false
          https://a.example?id=1  | https://a.example?id=2                 | false
          """)
  void wantsAPageOnce(String earlier, String later, boolean same) {
    String sources =
        SOURCE.formatted("a", "t", earlier) + ",\n" + SOURCE.formatted("b", "u", later);

    assertEquals(
        same ? List.of("NOTE f:4:82 $.sources[1].url check.same-page[a]") : List.of(),
        check(sources));
  }

  @Test
  void looksForAPageWhateverTellsWhoFollowedItsAddress() {
    String sources =
        SOURCE.formatted("a", "t", "https://a.example/?utm_id=1")
            + ",\n"
            + SOURCE.formatted("b", "u", "http://a.example");

    assertEquals(
        List.of(
            "NOTE f:3:82 $.sources[0].url check.tracking[utm_id]",
            "NOTE f:4:82 $.sources[1].url check.same-page[a]",
            "NOTE f:4:82 $.sources[1].url check.https[a.example]"),
        check(sources));
  }

  @Test
  void comparesNoSourcesWithoutAddress() {
    assertEquals(
        List.of(), check(SOURCE.formatted("a", "t", "") + ",\n" + SOURCE.formatted("b", "u", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "TRUMP AND PUTIN MEET, true",
    "ТРАМП И ПУТИН, true",
    "TRUMP AND PUTIN MEEt, false",
    "NATO AND G20, false",
    "NATO–US–EU–UN–OSCE, false",
    "NATO AND THE EU MEET, true",
    "S.J.RES.83, false",
    "ترامب وبوتين يلتقيان في ألاسكا, false",
  })
  void wantsNoTitleInCapitals(String title, boolean noted) {
    assertEquals(
        noted ? List.of("NOTE f:3:22 $.sources[0].title check.capitals[" + title + "]") : List.of(),
        check(SOURCE.formatted("a", title, "https://a.example")));
  }

  private static List<String> check(String sources) {
    return Readings.check(PACKAGE.formatted(sources)).stream()
        .filter(line -> !line.contains("check.unused"))
        .toList();
  }
}
