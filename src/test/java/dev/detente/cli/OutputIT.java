package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the built launcher on outputs that cannot be written: it never loses any in silence. */
final class OutputIT {

  private static final String FORMATS = "table tsv csv json jsonl markdown";

  /** A loaded machine may take longer than the second that it takes otherwise. */
  private static final int LONGEST_END_SECONDS = 20;

  @ParameterizedTest
  @MethodSource("lines")
  void saysThatADiskIsFull(String lines) throws Exception {
    Launched run = Launched.script(lines + " > /dev/full; echo $? $o; done");
    assertEach("74", run);
    String words = "detente: the output could not be written: No space left on device";
    run.err().lines().forEach(line -> assertEquals(words, line));
    assertEquals(run.out().lines().count(), run.err().lines().count());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void saysThatItsOutputIsClosed(String lines) throws Exception {
    Launched run = Launched.script(lines + " >&-; echo $? $o; done");
    assertEach("74", run);
    assertEquals(run.out().lines().count(), run.err().lines().count());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void endsQuietlyWhenItsReaderGoes(String lines) throws Exception {
    String head = "{ " + lines + "; echo $? $o >&3; done; } 3>&2 2>&4 | head -n 1 >/dev/null";
    Launched run = Launched.script("{ " + head + "; } 4>&1");
    assertEquals("", run.out());
    assertEach("0", new Launched(run.err(), "", 0));
  }

  @Test
  void endsAtOnceWhenItsReaderGoes(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("many.jsonl");
    Files.writeString(data, "{\"date\":\"2025\",\"title\":\"one of very many\"}\n".repeat(50_000));
    Process process =
        new ProcessBuilder("target/detente", "-d", data.toString(), "list", "-o", "jsonl")
            .redirectError(folder.resolve("err").toFile())
            .start();
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      assertTrue(reader.readLine().contains("one of very many"));
    }
    assertTrue(process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS), "goes on without a reader");
    assertEquals(0, process.exitValue());
    assertEquals("", Files.readString(folder.resolve("err")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list -o json", "list -o jsonl", "sources"})
  void saysThatAWriteFailedHalfWay(String line, @TempDir Path folder) throws Exception {
    Path out = folder.resolve("out");
    Launched run = Launched.script("ulimit -f 8; detente " + line + " >'" + out + "'");
    assertEquals(
        new Launched("", "detente: the output could not be written: File too large\n", 74), run);
    assertTrue(Files.size(out) > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list -o csv", "list --sort none -o json", "list --lang ar -o markdown"})
  void saysThatThereIsNoRoomForWhatIsMuch(String line, @TempDir Path folder) throws Exception {
    Path data = folder.resolve("many.jsonl");
    String row = "{\"date\":\"2025\",\"title\":\"" + "one of very many ".repeat(10) + "\"}\n";
    Files.writeString(data, row.repeat(50_000));
    Launched run =
        Launched.script(
            "DETENTE_JAVA_OPTS=-Djava.io.tmpdir=/proc detente " + line + " -d '" + data + "'");
    assertEquals(74, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().matches("detente: [^\n]*/proc/detente\\d+[^\n]*\n"), run.err());
  }

  @Test
  void saysThatItsOutputIsForReading() throws Exception {
    Launched run = Launched.script("detente list 1</dev/null");
    assertEquals(
        new Launched("", "detente: the output could not be written: Bad file descriptor\n", 74),
        run);
  }

  @Test
  void failsIfItCannotSayWhatItShould() throws Exception {
    assertEquals(new Launched("", "", 74), Launched.script("detente check 2>/dev/full"));
    assertEquals(new Launched("", "", 2), Launched.script("detente --bad 2>/dev/full"));
  }

  static Stream<String> lines() {
    return Stream.concat(answers(), Stream.of("for o in check; do echo [{}] | detente $o -"));
  }

  /** Returns loops over lines that find what they look for; the end of the loop is still open. */
  static Stream<String> answers() {
    Stream<String> tables =
        Stream.of("list", "who putin", "show 2025-02-18", "summary", "actors", "sources")
            .map(line -> "for o in " + FORMATS + "; do detente " + line + " -o $o");
    Stream<String> others =
        Stream.of(
            "for o in --help --version help 'help list' 'who --help' 'list --count'; do detente $o",
            "for o in table tsv csv json jsonl; do detente summary --by month,theme -o $o",
            "for o in 1; do detente");
    return Stream.concat(tables, others);
  }

  private static void assertEach(String code, Launched run) {
    assertTrue(run.out().lines().count() > 0);
    run.out().lines().forEach(line -> assertTrue(line.startsWith(code + " "), run.toString()));
  }
}
