package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the message for data that cannot be used: one line with the place, and exit code 3. */
final class DataErrorTests {

  private static final String HOLDS = "a file of events holds JSON, CSV or TSV: man 5 detente";
  private static final String TRAILING =
      "something follows the end of the JSON;"
          + " for several packages: jq -c '.events[]' FILE... | detente -d -,"
          + " for several arrays: jq -c '.[]'";
  private static final String FIRST = "{\"date\":\"2025-01-01\",\"title\":\"a\"}";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"list", "summary", "actors", "sources", "who"})
  void aMissingFile(String command) {
    Path file = folder.resolve("none.json");
    fails(file + ": there is no such file", command, "--data", file.toString());
  }

  @Test
  void aDirectory() {
    fails(folder + ": is a directory; name a file of events", "list", "--data", folder.toString());
  }

  @Test
  void aFileThatCannotBeRead() {
    // the memory of a process begins with nothing mapped, for root too
    String file = "/proc/self/mem";
    fails(file + ": cannot be read: Input/output error", "list", "--data", file);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("contents")
  void aFileThatIsNoRecord(byte[] bytes, String words) throws IOException {
    Path file = folder.resolve("data.json");
    Files.write(file, bytes);
    fails(file + ":" + words, "list", "--data", file.toString());
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("contents")
  void standardInputThatIsNoRecord(byte[] bytes, String words) {
    assertEquals(
        new CliRunner.CliResult("", "detente: <stdin>:" + words + "\n", 3),
        withoutAdvice(CliRunner.piped().input(bytes).run("show", "2025", "--data", "-")));
  }

  /** Leaves out what is said where the row that is wrong could be left out. */
  private static CliRunner.CliResult withoutAdvice(CliRunner.CliResult result) {
    return new CliRunner.CliResult(
        result.out(),
        result.err().replace("; detente check lists all, --skip leaves them out", ""),
        result.code());
  }

  static Stream<Arguments> contents() {
    String invalid = "is not valid JSON here";
    return Stream.of(
        data(" is not text; " + HOLDS, "\u0000\u0001\u0002\u0003"),
        Arguments.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, " is not text; " + HOLDS),
        data(
            "1:1: no column \"title\" in the header line; it has date, name; say --map title=COLUMN;"
                + " see man 5 detente",
            "date,name\n2025,a\n"),
        data(
            "1:1: no column \"date\" in the header line; it has id, Event Date, it's, title;"
                + " say --map 'date=Event Date'; see man 5 detente",
            "id,Event Date,it's,title\n1,2025,a,b\n"),
        data(
            "1:1: no column \"title\" in the header line; it has date, x, Title+;"
                + " say --map 'title=\"Title+\"'; see man 5 detente",
            "date,x,Title+\n1,2025,a\n"),
        data(
            "2:1: \"date\" is missing: Date says nothing in this row, which has TITLE, x",
            "Date,TITLE,x\n,a,1\n"),
        data(
            "1:1: $: \"title\" is missing; the row has date, id, text, public;"
                + " say --map title=text; see man 5 detente",
            "{\"date\":\"2025\",\"id\":\"a1\",\"text\":\"He said so\",\"public\":true}\n"),
        data(
            "2:1: $: \"date\" is missing; the row has {}; say --map date=FIELD;"
                + " see man 5 detente",
            FIRST,
            "\n{}\n"),
        data(
            "2:1: 3 cells under a header of 2; a cell with ; in it stands in double quotes",
            "date;title\n2025;a;b\n"),
        data(
            "1:1: the header line is one column, \"date|title\";"
                + " columns are divided by tab, comma or semicolon",
            "date|title\n2025|a\n"),
        data(
            "1:1: the first line looks like a row, not a header: \"20250102\" is a date;"
                + " put one before it: cat HEADER FILE | detente -d -",
            "900001\t20250102\tRUS\n"),
        data(
            "2:22: $.date: " + invalid,
            FIRST,
            "\n",
            "{\"date\":\"2025-01-02\",,\"title\":\"b\"}\n"),
        data(
            "1:75: $.events[1].title: \"tru\" is no value of JSON; it has true, false, null,"
                + " strings in double quotes, and numbers like -0.5",
            "{\"events\":[",
            FIRST,
            ",{\"date\":\"2025-01-02\",\"title\":tru}]}"),
        data("1:45: $.events[1]: the JSON ends before it is complete", "{\"events\":[", FIRST),
        data(
            "1:57: $[1].date: a comma is missing before this",
            "[",
            FIRST,
            ",{\"date\":\"2025-01-02\" \"title\":\"b\"}]"),
        data("1:15: $: " + TRAILING, "{\"events\":[]} x"),
        data("1:34: $: " + TRAILING, FIRST, FIRST),
        data(
            "1:1: $: \"title\" is missing; the row has date; say --map title=FIELD;"
                + " see man 5 detente",
            "{\"date\":\"2025-01-01\"}"),
        data(
            "1:9: $.date: \"2025-02-30\" " + "names a day or month that does not exist",
            "{\"date\":\"2025-02-30\",\"title\":\"a\"}"),
        data(
            "1:1: $: an event takes more than one line; say: jq -c . FILE | detente -d -",
            "{\n\"date\":\"2025\",\n\"title\":\"a\"}\n"),
        data("1:2: $[0]: object wanted here, not number", "[1]"),
        Arguments.of(
            "{\"date\":\"2025\",\"title\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1),
            "1:25: $.title: a byte that is not UTF-8; if the file is in another encoding:"
                + " iconv -f LATIN1 -t UTF-8 FILE | detente -d -"));
  }

  @Test
  void nothingIsPrintedBeforeTheLastLineIsRead() {
    CliRunner.CliResult result =
        CliRunner.piped()
            .input((FIRST + "\n").repeat(5000) + "{\n")
            .run("list", "--data", "-", "-o", "jsonl");
    assertEquals("", result.out());
    assertEquals(3, result.code());
  }

  private static void fails(String words, String... args) {
    assertEquals(
        new CliRunner.CliResult("", "detente: " + words + "\n", 3),
        withoutAdvice(CliRunner.piped().run(args)),
        () -> List.of(args).toString());
  }

  private static Arguments data(String words, String... content) {
    return Arguments.of(String.join("", content).getBytes(StandardCharsets.UTF_8), words);
  }
}
