package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the built launcher: where it may stand, what it finds out, and how it meets its streams. */
final class LauncherIT {

  private static final String HEADER = "date\ttype\ttitle\n";

  @Test
  void knowsItsVersion() throws Exception {
    assertEquals(new Launched("detente 1.0.0\n", "", 0), Launched.script("detente --version"));
  }

  @Test
  void runsFromAnyDirectoryThroughALink(@TempDir Path folder) throws Exception {
    Files.createSymbolicLink(folder.resolve("link"), Path.of("target/detente").toAbsolutePath());
    Launched run = Launched.script("cd '" + folder + "' && ./link list --limit 0");
    assertEquals(new Launched(HEADER, "", 0), run);
  }

  @Test
  void runsFromAPathWithSpacesAndArabic(@TempDir Path folder) throws Exception {
    Path home = Files.createDirectory(folder.resolve("انفراج and more"));
    Files.copy(Path.of("target/detente.jar"), home.resolve("detente.jar"));
    Files.copy(Path.of("target/detente"), home.resolve("detente"));
    String script = "cd /; chmod +x '%1$s/detente'; '%1$s/detente' list --limit 0";
    assertEquals(new Launched(HEADER, "", 0), Launched.script(script.formatted(home)));
  }

  @Test
  void isAlsoARunnableJar() throws Exception {
    String java = System.getProperty("java.home") + "/bin/java";
    Launched run = Launched.script(java + " -jar target/detente.jar list --limit 0");
    assertEquals(new Launched(HEADER, "", 0), run);
  }

  @Test
  void readsAFileOfThatNameFromTheWorkingDirectory(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("حدث.jsonl"), "{\"date\":\"2024\",\"title\":\"t\"}\n");
    Launched run = Launched.script("cd '" + folder + "' && detente -d حدث.jsonl list -c date");
    assertEquals(new Launched("date\n2024\n", "", 0), run);
  }

  @ParameterizedTest
  @CsvSource({"C", "C.UTF-8", "ar_EG.UTF-8", "tr_TR.UTF-8", "''"})
  void takesArabicWhateverTheLocale(String locale) throws Exception {
    Launched expected = Launched.script("LC_ALL=C.UTF-8 detente who putin --lang en");
    Launched run =
        Launched.script(
            "detente who بوتين --lang en", Map.of("LC_ALL", locale, "TZ", "Pacific/Kiritimati"));
    assertTrue(expected.out().contains("2025-02-12"));
    assertEquals(expected, run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "list -o json", "--help", "--version", "summary"})
  void saysThatADiskIsFull(String command) throws Exception {
    Launched run = Launched.script("detente " + command + " > /dev/full");
    assertEquals(74, run.code());
    assertTrue(run.err().contains("No space left on device"), run.err());
  }

  @Test
  void saysThatStandardOutputIsClosed() throws Exception {
    Launched run = Launched.script("detente list >&-");
    assertEquals(74, run.code());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void doesWithoutStandardInputAndError() throws Exception {
    assertEquals(new Launched(HEADER, "", 0), Launched.script("detente list --limit 0 <&- 2>&-"));
  }

  @Test
  void endsQuietlyWhenItsReaderGoes() throws Exception {
    Launched run = Launched.script("{ detente list -o json; echo $? >&2; } | head -n 1");
    assertEquals(new Launched("{\n", "0\n", 0), run);
  }

  @Test
  void knowsATerminalAndItsWidth() throws Exception {
    String script = "stty cols %d; detente list --search 90-minute -n 1 </dev/null";
    Launched wide = onTerminal(script.formatted(120));
    Launched narrow = onTerminal(script.formatted(40));
    assertTrue(wide.out().contains("date        type     title"), wide.out());
    assertTrue(narrow.out().contains("\n  title\r\n"), narrow.out());
  }

  @Test
  void speaksTheLanguageOfTheLocaleOnTerminalsOnly() throws Exception {
    String list = "LC_ALL=ar_EG.UTF-8 detente list --type CONSULT --in feb -n 2";
    assertTrue(onTerminal(list).out().contains("ترامب"));
    assertTrue(Launched.script(list).out().contains("Trump"));
  }

  /** Runs a script on a pseudo-terminal of its own. */
  private static Launched onTerminal(String script) throws Exception {
    Launched tool = Launched.script("command -v script");
    assertEquals(0, tool.code(), "script(1) of util-linux is not installed");
    return Launched.script("TERM=dumb script -qec '" + script + "' /dev/null");
  }
}
