package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.model.Chronology;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refuses files that hold no events at all. */
final class FileRefusalTests {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          NaN             | undivided-header[NaN]
          nul             | undivided-header[nul]
          `name,when/1,2` | column[date, name, when, date=COLUMN]
          `name,my date/` | column[date, name, my date, 'date=my date']
          `"a";"b,c"/`    | column[date, a, b,c, date=COLUMN]
          """)
  void missesTheColumnOfTheDate(String text, String refusal) {
    assertEquals("f:1:1 rows." + refusal, Readings.refusal(text.replace('/', '\n')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000\u0001", "date,title\u0000", "%\u001b\n"})
  void refusesWhatIsNoText(String text) {
    assertEquals("f data.no-text[]", Readings.refusal(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          5             | f:1:1 rows.undivided-header[5]
          `\n "x"\r\n` | f:2:1 rows.undivided-header["x"]
          null          | f:1:1 rows.undivided-header[null]
          `true\n{}`    | f:1:1 rows.undivided-header[true]
          `// a\n{}`    | f:1:1 $ json.comment[]
          """)
  void saysThatJsonHoldsNoEvents(String text, String refusal) {
    assertEquals(refusal, Readings.refusal(text.replace("\\n", "\n").replace("\\r", "\r")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"format":"detente/1","title":"t","themes":[]} | f:1:1 $ data.no-events[format, title, themes]
          {"results":{"events":[{"date":"2025"}]},"n":1} | f:1:1 $ data.events-elsewhere[results, n, results.events]
          `{/ "a": [1],/ "b": 2/}/{"date":"2025"}`       | f:1:1 $ data.no-events[a, b]
          {"x":1}                                        | f:1:1 $ data.no-events[x]
          `/{"x":1}/{"date":"2025"}`                     | f:2:1 $ row.missing[date, x, date=FIELD]
          `{"format":"detente/1"}/{"date":"2025"}`       | f:1:1 $ row.missing[date, format, date=FIELD]
          `{"date":"2025","title":"x"}/{"b":1,"a":[{}]}` | f:2:1 $ row.missing[date, b, a, date=FIELD]
          [{"format":"detente/1","title":"t","events":[]}] | f:1:2 $[0] row.missing[date, format, title, events, date=FIELD]
          {}                                             | `f:1:1 $ row.missing[date, {}, date=FIELD]`
          {"title":"x"}                                  | f:1:1 $ row.missing[date, title, date=FIELD]
          {"date":"2025"}                                | f:1:1 $ row.missing[title, date, title=FIELD]
          `{/ "date": "2025",/ "x": 1/}`                 | f:1:1 $ json.lines[]
          {"x":tru}                                      | f:1:6 $.x json.word[tru]
          """)
  void saysThatAnObjectHoldsNoEvents(String text, String refusal) {
    assertEquals(
        refusal, Readings.refusal(text.replace('/', '\n').replace("detente\n", "detente/")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1F8B0800           | data.compressed[gzip, zcat]
          425A6839           | data.compressed[bzip2, bzcat]
          FD377A585A00       | data.compressed[xz, xzcat]
          28B52FFD           | data.compressed[zstd, zstdcat]
          FEFF005B005D       | data.encoding[UTF-16]
          FFFE5B005D00       | data.encoding[UTF-16]
          FFFE00005B000000   | data.encoding[UTF-32]
          0000FEFF0000005B   | data.encoding[UTF-32]
          5B005D00           | data.encoding[UTF-16LE]
          7B000A002000       | data.encoding[UTF-16LE]
          005B005D           | data.encoding[UTF-16BE]
          EFBBBFEFBBBF5B5D   | data.byte-order-marks[]
          504B0304           | data.foreign[zip, xlsx, ods]
          D0CF11E0           | data.foreign[xls, doc]
          53514C69746520666F726D6174203300 | data.foreign[SQLite]
          50415231           | data.foreign[Parquet]
          255044462D         | data.foreign[PDF]
          424547494E3A5643414C454E444152 | data.foreign[iCalendar]
          3C3F786D6C         | data.foreign[XML, HTML]
          EFBBBF0A3C68746D6C | data.foreign[XML, HTML]
          0A1F8B             | data.compressed[gzip, zcat]
          """)
  void saysWhatAFileIs(String hex, String refusal) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertEquals("f " + refusal, Readings.refusal(bytes));
    assertEquals(List.of("ERROR f " + refusal), Readings.check(bytes));
  }

  @Test
  void refusesADirectory() {
    assertEquals(folder + " data.directory[]", refusal(folder));
  }

  @Test
  void refusesAMissingFile() {
    Path file = folder.resolve("missing.json");

    assertEquals(file + " data.missing[]", refusal(file));
  }

  @Test
  void refusesAFileItCannotOpen() throws IOException {
    Path socket = folder.resolve("socket");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertEquals(socket + " data.unreadable[No such device or address]", refusal(socket));
    }
  }

  @Test
  void refusesANameThatNoFileCanHave() {
    assertEquals("a\u0000b data.missing[]", refusal("a\u0000b"));
  }

  @Test
  void refusesAFileItCannotReadOn() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }
        };

    DatasetException refusal =
        assertThrows(DatasetException.class, () -> ChronologyReader.open(broken, "f", note -> {}));

    assertEquals("f data.unreadable[Input/output error]", Readings.line(refusal.problem()));
  }

  @Test
  void namesAFileAsTheUserDid() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "[\n5]");

    assertEquals(file + ":2:1 $[0] data.kind[object, number]", refusal(file));
  }

  @Test
  void checksAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "[5]");
    List<String> lines = new ArrayList<>();

    DatasetCheck.file(
        file.toString(), Reading.AS_IT_IS, problem -> lines.add(Readings.line(problem)));

    assertEquals(List.of(file + ":1:2 $[0] data.kind[object, number]"), lines);
  }

  @Test
  void checksAFileThatIsNotThere() {
    Path file = folder.resolve("missing.json");
    List<String> lines = new ArrayList<>();

    DatasetCheck.file(
        file.toString(), Reading.AS_IT_IS, problem -> lines.add(Readings.line(problem)));

    assertEquals(List.of(file + " data.missing[]"), lines);
  }

  private static String refusal(Path file) {
    return refusal(file.toString());
  }

  private static String refusal(String file) {
    DatasetException refusal =
        assertThrows(
            DatasetException.class, () -> ChronologyReader.open(file).forEach(event -> {}));
    return Readings.line(refusal.problem());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "[5]",
        "[{}",
        "{\"events\":[]}",
        "{\"events\":[}",
        "{\"date\":\"2025\",\"title\":\"x\"}\n",
        "{\"date\":\"2025\",\"title\":\"x\"}\n{}\n{}\n",
        "[{\"date\":\"2025\",\"title\":\"x\"}]",
        "no",
        "<html>",
      })
  void closesWhatItHasRead(String text) {
    Closed read = new Closed(text);
    try {
      Readings.gatheredIds(ChronologyReader.open(read, "f", note -> {}));
    } catch (DatasetException e) {
      // refused or read: both end the reading
    }
    assertTrue(read.isClosed, text);

    Closed checked = new Closed(text);
    DatasetCheck.stream(checked, "f", Reading.AS_IT_IS, problem -> {});
    assertTrue(checked.isClosed, text);
  }

  @Test
  void closesWhatItReadsNoFurther() {
    Closed read = new Closed("[{\"date\":\"2025\",\"title\":\"x\"},5]");
    Chronology events = ChronologyReader.open(read, "f", note -> {});

    assertThrows(
        IllegalStateException.class,
        () ->
            events.forEach(
                event -> {
                  throw new IllegalStateException();
                }));
    assertTrue(read.isClosed);
  }

  /** Remembers that it was closed. */
  private static final class Closed extends ByteArrayInputStream {
    private boolean isClosed;

    Closed(String text) {
      super(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }
}
