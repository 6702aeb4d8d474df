package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Source;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes sources as entries of a bibliography. */
final class BibtexWriterTests {

  @Test
  void writesAnEntryForEachSource() throws IOException {
    Source page =
        new Source(
            "tass-2025-02-12",
            LocalizedText.plain("Talks of the two"),
            "TASS",
            "A. B. Writer",
            "2025-02-12",
            "ru",
            "https://tass.test/a_b%20c?x=1&y=2#z",
            Map.of());

    assertEquals(
        """
        @online{tass-2025-02-12,
          author = {{A. B. Writer}},
          title = {{Talks of the two}},
          organization = {{TASS}},
          date = {2025-02-12},
          url = {https://tass.test/a_b%20c?x=1&y=2#z},
          langid = {russian},
        }

        @misc{bare,
          title = {{bare}},
          date = {XXXX},
        }
        """,
        written(page, Source.undeclared("bare")));
  }

  @ParameterizedTest
  @CsvSource({
    "50 % of $5 & more, 50 \\% of \\$5 \\& more",
    "a_b #1 ^ ~ \\, a\\_b \\#1 \\textasciicircum{} \\textasciitilde{} \\textbackslash{}",
    "{half, \\{half",
    "محادثات الرياض, محادثات الرياض",
  })
  void escapesWhatBibtexWouldReadOtherwise(String title, String expected) throws IOException {
    assertEquals(
        "@misc{id,\n  title = {{" + expected + "}},\n  date = {XXXX},\n}\n",
        written(source("id", LocalizedText.plain(title), "", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "a b, a-b",
    "'x,y{}=#%\"''()@\\~', x-y------------",
    "خبر-1, ----1",
    "https://a.test/?q=1, https://a.test/-q-1"
  })
  void makesKeysSafe(String id, String expected) throws IOException {
    String entry = written(source(id, LocalizedText.plain("t"), "", ""));

    assertEquals("@misc{" + expected + ",", entry.lines().findFirst().orElseThrow());
  }

  @Test
  void givesNoKeyTwice() throws IOException {
    LocalizedText title = LocalizedText.plain("t");

    String entries = written(source("a b", title, "", ""), source("a-b", title, "", ""));

    assertEquals(
        List.of("@misc{a-b,", "@misc{a-b-2,"),
        entries.lines().filter(line -> line.startsWith("@")).toList());
  }

  @Test
  void keepsADateThatIsNoneAsANoteAndAnAddressWhole() throws IOException {
    assertEquals(
        """
        @online{id,
          title = {{t}},
          date = {XXXX},
          note = {12th of May},
          url = {https://a.test/%7Bx%7D%20y},
        }
        """,
        written(source("id", LocalizedText.plain("t"), "12th of May", "https://a.test/{x} y")));
  }

  @Test
  void writesATitleInTheLanguageAskedFor() throws IOException {
    LocalizedText title = new LocalizedText(Map.of("en", "Talks", "ar", "محادثات"));
    StringBuilder out = new StringBuilder();

    new BibtexWriter(Language.AR).write(List.of(source("id", title, "", "")), out);

    assertEquals("@misc{id,\n  title = {{محادثات}},\n  date = {XXXX},\n}\n", out.toString());
  }

  private static Source source(String id, LocalizedText title, String date, String url) {
    return new Source(id, title, "", "", date, "", url, Map.of());
  }

  private static String written(Source... sources) throws IOException {
    StringBuilder out = new StringBuilder();
    new BibtexWriter(Language.EN).write(List.of(sources), out);
    return out.toString();
  }
}
