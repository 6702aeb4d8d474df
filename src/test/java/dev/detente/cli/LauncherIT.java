package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the built launcher: where it may stand, and what it finds out. */
final class LauncherIT {

  private static final String HEADER = "date\ttype\ttitle\n";

  @Test
  void knowsItsVersion() throws Exception {
    assertEquals(Launched.VERSION, Launched.script("detente --version"));
  }

  @Test
  void runsFromAnyDirectoryThroughALink(@TempDir Path folder) throws Exception {
    Files.createSymbolicLink(folder.resolve("link"), Path.of("target/detente").toAbsolutePath());
    Launched run = Launched.script("cd '" + folder + "' && ./link list --limit 0");
    assertEquals(new Launched(HEADER, "", 0), run);
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

  @Test
  void knowsATerminalAndItsWidth() throws Exception {
    String script = "stty cols %d; detente list --search 90-minute -n 1 </dev/null";
    Launched wide = Pseudoterminal.launch(script.formatted(120));
    Launched narrow = Pseudoterminal.launch(script.formatted(40));
    assertTrue(wide.out().contains("date        type     title"), wide.out());
    assertTrue(narrow.out().contains("\n  title\r\n"), narrow.out());
  }

  @Test
  void speaksTheLanguageOfTheLocaleOnTerminalsOnly() throws Exception {
    String list = "LC_ALL=ar_EG.UTF-8 detente list --type CONSULT --in feb -n 2";
    assertTrue(Pseudoterminal.launch(list).out().contains("ترامب"));
    assertTrue(Launched.script(list).out().contains("Trump"));
  }
}
