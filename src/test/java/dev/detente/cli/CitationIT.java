package dev.detente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests citations with the programs that read them. */
final class CitationIT {

  /** Sources that have all there is to escape, no date, a date that is none, no address. */
  private static final String FOREIGN =
      """
      {"date": "2025", "title": "t", "sources": ["https://a.test/?a=1&b={x}", "a b", "a-b", "50%"]}
      """;

  @TempDir private Path folder;

  @Test
  void biberTakesTheRecordWithoutAWarning() throws Exception {
    Tool.BIBER.need();

    assertEquals(List.of(), warnings(CliRunner.piped().out("sources", "-o", "bibtex")));
  }

  @Test
  void biberTakesTheSourcesOfAnyFileWithoutAWarning() throws Exception {
    Tool.BIBER.need();
    String entries = CliRunner.piped().input(FOREIGN).out("-d", "-", "sources", "-o", "bibtex");

    assertEquals(4, entries.lines().filter(line -> line.startsWith("@")).count(), entries);
    assertEquals(List.of(), warnings(entries));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void pandocCitesTheSourcesOfThreeEvents(String language) throws Exception {
    Tool.PANDOC.need();
    CliRunner runner = CliRunner.piped();
    StringBuilder text = new StringBuilder("---\nbibliography: sources.json\n---\n\n");
    for (String day : List.of("2025-02-12", "2025-02-18", "2025-08-15")) {
      String ids =
          runner.out("--lang", language, "sources", "--in", day, "-c", "id", "--no-header");
      ids.lines().forEach(id -> text.append("@").append(id).append("\n\n"));
    }
    Files.writeString(
        folder.resolve("sources.json"),
        runner.out("--lang", language, "sources", "-o", "csl-json"));
    Files.writeString(folder.resolve("text.md"), text);

    String cited = run(List.of("pandoc", "--citeproc", "text.md", "-t", "plain", "--wrap=none"));

    assertTrue(cited.contains("العلاقات الروسية الأمريكية في 2025.. بين محاولات التقارب"), cited);
    assertTrue(cited.contains("February 12, 2025"), cited);
    assertTrue(!cited.contains("???"), cited);
  }

  private List<String> warnings(String entries) throws Exception {
    Files.writeString(folder.resolve("sources.bib"), entries);
    return run(List.of("biber", "--tool", "--validate-datamodel", "sources.bib"))
        .lines()
        .filter(line -> line.startsWith("WARN") || line.startsWith("ERROR"))
        .toList();
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
    String text = Files.readString(output, UTF_8);
    assertEquals(0, process.exitValue(), text);
    return text;
  }
}
