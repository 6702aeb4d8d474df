package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.report.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what the golden cases of Markdown do not show. */
final class EventMarkdownTests {

  /** Within a link there can be no other: CommonMark would make the outer one text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "See https://a.org now; https://x.org/1; [See https://a.org now](<https://x.org/1>)",
        "*See* https://a.org; ''; \\*See\\* <https://a.org>",
        "https://x.org/1; https://x.org/1; <https://x.org/1>",
      })
  void linksToASourceByItsTitle(String title, String url, String written) throws IOException {
    Source source = new Source("s", LocalizedText.plain(title), "", "", "", "", url, Map.of());
    Registry registry = new Registry(List.of(), List.of(source), List.of());
    StringBuilder out = new StringBuilder();
    new EventMarkdown(Language.EN, registry, Labels.NONE)
        .write(EventBuilder.on("2025").sources("s").build(), out);
    assertEquals("- " + written, out.substring(out.indexOf("- ")).strip());
  }
}
