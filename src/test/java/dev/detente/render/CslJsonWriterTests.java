package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes sources as items of the Citation Style Language. */
final class CslJsonWriterTests {

  @Test
  void writesAnItemForEachSource() throws IOException {
    Source page =
        new Source(
            "tass-2025-02-12",
            LocalizedText.plain("Talks \"of\" two"),
            "TASS",
            "A. B. Writer",
            "2025-02-12",
            "ru",
            "https://tass.test/",
            Map.of());

    assertEquals(
        """
        [
          {
            "id": "tass-2025-02-12",
            "type": "webpage",
            "title": "Talks \\"of\\" two",
            "author": [
              {
                "literal": "A. B. Writer"
              }
            ],
            "container-title": "TASS",
            "issued": {
              "date-parts": [
                [
                  2025,
                  2,
                  12
                ]
              ]
            },
            "URL": "https://tass.test/",
            "language": "ru"
          },
          {
            "id": "bare",
            "type": "document",
            "title": "bare"
          }
        ]
        """,
        written(page, Source.undeclared("bare")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025 | \"issued\":{\"date-parts\":[[2025]]}",
        "2025-02 | \"issued\":{\"date-parts\":[[2025,2]]}",
        "2025-02-12/2025-03 | \"issued\":{\"date-parts\":[[2025,2,12],[2025,3]]}",
        "-0066-03 | \"issued\":{\"date-parts\":[[-66,3]]}",
        "-0066/-0065-03-15 | \"issued\":{\"date-parts\":[[-66],[-65,3,15]]}",
        "2025-02~ | \"issued\":{\"date-parts\":[[2025,2]],\"circa\":true}",
        "2025-02-XX | \"issued\":{\"date-parts\":[[2025,2]]}",
        "../2025-02 | \"issued\":{\"date-parts\":[[2025,2]]}",
        "20XX/2030 | \"issued\":{\"literal\":\"20XX/2030\"}",
        "12th of May | \"issued\":{\"literal\":\"12th of May\"}",
      })
  void writesADateAsFarAsItIsKnown(String date, String expected) throws IOException {
    Source source = new Source("id", LocalizedText.plain("t"), "", "", date, "", "", Map.of());

    String written = written(source).replaceAll("\\s+(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)", "");

    assertTrue(written.contains(expected), written);
  }

  private static String written(Source... sources) throws IOException {
    StringWriter out = new StringWriter();
    new CslJsonWriter(Language.EN).write(List.of(sources), out);
    return out.toString();
  }
}
