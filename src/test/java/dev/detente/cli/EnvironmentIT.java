package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the built launcher in surroundings of every kind: none changes the answer. */
final class EnvironmentIT {

  private static final String QUESTION =
      "detente list --actor بوتين --type consult --in FEB --lang en";

  private static Launched answer;

  @TempDir private Path folder;

  @BeforeAll
  static void askInPlainSurroundings() throws Exception {
    answer = Launched.script("LC_ALL=C.UTF-8 " + QUESTION);
    assertTrue(answer.out().contains("2025-02-12\tCONSULT\tTrump and Putin"), answer.toString());
    assertEquals(new Launched(answer.out(), "", 0), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LC_ALL=C",
        "LC_ALL=ar_EG.UTF-8",
        "LC_ALL=tr_TR.UTF-8",
        "LC_ALL=",
        "LANG=nowhere",
        "TZ=Pacific/Kiritimati",
        "TZ=Etc/GMT+12",
        "TZ=nowhere",
        "COLUMNS=0",
        "COLUMNS=junk",
        "TERM=dumb",
        "HOME=/proc XDG_CACHE_HOME=",
        "HOME= XDG_CACHE_HOME=",
        "XDG_CACHE_HOME=/dev/null/x",
        "XDG_CACHE_HOME=relative",
        "DETENTE_ARCHIVE=off",
        "DETENTE_JAVA_OPTS=-Xmx64m",
        "DETENTE_JAVA_OPTS=-Xmx8m",
        "JAVA_TOOL_OPTIONS=-Duser.language=tr",
        "JAVA_TOOL_OPTIONS=-XX:+UseParallelGC",
        "JAVA_TOOL_OPTIONS=-Xshare:auto",
        "JDK_JAVA_OPTIONS=-Dfile.encoding=ISO-8859-1",
        "_JAVA_OPTIONS=-Xmx32m",
      })
  void answersAlikeWithVariables(String variables) throws Exception {
    assertEquals(answer, Launched.script("export " + variables + "; " + QUESTION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HOME", "HOME XDG_CACHE_HOME LANG TZ TERM USER LOGNAME PWD"})
  void answersAlikeWithoutVariables(String variables) throws Exception {
    assertEquals(answer, Launched.script("unset " + variables + "; " + QUESTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "caf\\351.jsonl",
        "f\\377r/a.jsonl",
        "f\\377r/\\376/\\303.jsonl",
        "f\\377r/b/c.jsonl",
        "\\357\\277\\275"
      })
  void opensAFileWhoseNameIsNoText(String name) throws Exception {
    String file = "f=$(printf '" + name + "'); ";
    String make =
        "cd " + folder + "; " + file + "mkdir -p \"./${f%/*}\"; rm -r \"$f\" 2>/dev/null; ";
    String event = "echo '{\"date\":\"2025\",\"title\":\"x\"}' >\"$f\"; ";
    assertEquals(
        new Launched("1\n", "", 0),
        Launched.script(make + event + "detente -d \"$f\" list --count"));
    assertEquals(
        new Launched("", "detente: errors: 0, notes: 0\n", 0),
        Launched.script("cd " + folder + "; " + file + "detente check \"$PWD/$f\""));
  }

  @Test
  void takesNoOtherFileForOneWhoseNameIsNoText() throws Exception {
    String script = "cd %s; touch $(printf 'a\\350') $(printf 'a\\352'); ";
    assertEquals(
        new Launched(
            "", "detente: a\uFFFD: no such file; if there is, say: detente -d - < FILE\n", 3),
        Launched.script(script.formatted(folder) + "detente -d $(printf 'a\\351') list"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<&-", "2>&-", "<&- 2>&-", "</dev/null", "2>/dev/full"})
  void answersAlikeOnOddStreams(String streams) throws Exception {
    assertEquals(answer, Launched.script(QUESTION + " " + streams));
  }

  @Test
  void leavesQuotedOptionsToTheJvm() throws Exception {
    Launched run = Launched.script("export JAVA_TOOL_OPTIONS=\"-Da='b c'\"; " + QUESTION);
    assertEquals(new Launched(answer.out(), "Picked up JAVA_TOOL_OPTIONS: -Da='b c'\n", 0), run);
  }

  @Test
  void answersAlikeInADirectoryThatIsGone() throws Exception {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    String script = "cd '%1$s' && rmdir '%1$s' && exec 3>&2 2>/dev/null; " + QUESTION;
    assertEquals(answer, Launched.script(script.formatted(gone)));
  }

  @Test
  void answersAlikeFromAnywhere() throws Exception {
    Path home = Launched.install(folder.resolve("بيت and more"));
    Files.createSymbolicLink(folder.resolve("link"), home.resolve("detente"));
    for (Path launcher : List.of(home.resolve("detente"), folder.resolve("link"))) {
      String question = QUESTION.replace("detente", "'" + launcher + "'");
      assertEquals(answer, Launched.script("cd / && export DETENTE_ARCHIVE=off; " + question));
    }
  }

  @ParameterizedTest
  @CsvSource({"now, home", "auto, cache"})
  void answersAlikeFromAnArchive(String when, String place) throws Exception {
    Path home = Launched.install(folder.resolve("home"));
    Path cache = Files.createDirectory(folder.resolve("cache"));
    String question = QUESTION.replace("detente", "'" + home.resolve("detente") + "'");
    String script =
        "export DETENTE_ARCHIVE=%s XDG_CACHE_HOME='%s'; %s".formatted(when, cache, question);
    // a descriptor that the background process holds keeps the pipe open until it has ended
    assertEquals(answer, Launched.script("{ " + script + " 9>&1; } | cat"));
    Path made = place.equals("home") ? home : cache.resolve("detente");
    try (Stream<Path> files = Files.list(made)) {
      assertEquals(1, files.filter(EnvironmentIT::isArchive).count(), "archives in " + made);
    }
    assertEquals(answer, Launched.script(script));
  }

  @ParameterizedTest
  @CsvSource({"0, 80", "junk, 80", "1, 20", "40, 40", "500, 500"})
  void fitsATerminal(String columns, int width) throws Exception {
    String question = "list --search 90-minute --lang en";
    Launched run = Pseudoterminal.launch("COLUMNS=" + columns + " detente " + question);
    String expected = CliRunner.terminal(width).out(question.split(" "));
    assertEquals(new Launched(expected.replace("\n", "\r\n"), "", 0), run);
  }

  @Test
  void fitsATerminalWithoutAName() throws Exception {
    String question = "list --search 90-minute --lang en --color never";
    Launched run = Pseudoterminal.launch("unset TERM COLUMNS; stty cols 100; detente " + question);
    assertEquals(0, run.code());
    String expected = CliRunner.terminal(100).out(question.split(" "));
    assertEquals(expected.replace("\n", "\r\n"), run.out());
  }

  @Test
  void readsDataFromAFifo() throws Exception {
    Launched run =
        Launched.script(
            "cd '%s' && mkfifo fifo && %s -o json >file.json && { cat file.json >fifo & } && "
                    .formatted(folder, QUESTION)
                + "detente -d fifo list");
    assertEquals(answer, run);
  }

  private static boolean isArchive(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".jsa") || name.endsWith(".aot");
  }
}
