package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refuses files that hold no events at all. */
final class FileRefusalTests {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", " \t\r\n", "\uFEFF", "\uFEFF\n"})
  void refusesAnEmptyFile(String text) {
    assertEquals("f data.empty[]", Readings.refusal(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date,title\n",
        "<html>",
        "5",
        "\"x\"",
        "null",
        "NaN",
        "// {}",
        "\u0000\u0001",
        "\uFEFF\uFEFF[]"
      })
  void refusesWhatIsNotJson(String text) {
    assertEquals("f data.not-json[]", Readings.refusal(text));
  }

  @Test
  void refusesABinaryFile() {
    byte[] gzip = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0};

    assertEquals("f data.not-json[]", Readings.refusal(gzip));
  }

  @Test
  void refusesUtf16() {
    assertEquals("f data.not-json[]", Readings.refusal("[]".getBytes(StandardCharsets.UTF_16)));
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
        assertThrows(DatasetException.class, () -> ChronologyReader.open(broken, "f"));

    assertEquals("f data.unreadable[Input/output error]", Readings.line(refusal.problem()));
  }

  @Test
  void namesAFileAsTheUserDid() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "[\n5]");

    assertEquals(file + ":2:1 $[0] data.kind[an object, a number]", refusal(file));
  }

  @Test
  void checksAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "[5]");
    List<String> lines = new ArrayList<>();

    DatasetCheck.file(file.toString(), problem -> lines.add(Readings.line(problem)));

    assertEquals(List.of(file + ":1:2 $[0] data.kind[an object, a number]"), lines);
  }

  @Test
  void checksAFileThatIsNotThere() {
    Path file = folder.resolve("missing.json");
    List<String> lines = new ArrayList<>();

    DatasetCheck.file(file.toString(), problem -> lines.add(Readings.line(problem)));

    assertEquals(List.of(file + " data.missing[]"), lines);
  }

  private static String refusal(Path file) {
    return refusal(file.toString());
  }

  private static String refusal(String file) {
    DatasetException refusal =
        assertThrows(
            DatasetException.class,
            () ->
                ChronologyReader.open(ChronologyReader.stream(file), file.toString())
                    .forEach(event -> {}));
    return Readings.line(refusal.problem());
  }
}
