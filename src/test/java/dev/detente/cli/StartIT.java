package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the built launcher where no JVM starts, and where one starts only with care. */
final class StartIT {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export DETENTE_JAVA_OPTS=-Xmx1m         | Too small maximum heap; mend DETENTE_JAVA_OPTS",
        "export DETENTE_JAVA_OPTS=-nonsense      | Unrecognized option: -nonsense; mend",
        "export DETENTE_JAVA_OPTS=-XX:+Nonsense  | Unrecognized VM option 'Nonsense'; mend",
        "export DETENTE_JAVA_OPTS=-javaagent:no  | Error opening zip file",
        "export JAVA_TOOL_OPTIONS=-Xmx1m         | Too small maximum heap; mend",
        "export JDK_JAVA_OPTIONS='-Da=\"b\" -X1' | Unrecognized option: -X1; mend",
        "export _JAVA_OPTIONS=-Xmx1m             | Too small maximum heap; mend",
        "ulimit -v 100000                        | exit code 1",
        "ulimit -v 1500000                       | ; raise the limit on memory (ulimit -v",
        "ulimit -d 10000                         | ; raise the limit on memory (ulimit -v",
      })
  void saysInOneLineWhyNoJvmStarts(String surroundings, String cause) throws Exception {
    for (String line : new String[] {"list", "check"}) {
      assertFails(cause, run("ulimit -c 0; " + surroundings + "; detente " + line));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JAVA_VERSION=\"1.8.0_392\"          | Java 1.8.0_392 is too old; install a JRE of release 17",
        "JAVA_VERSION=\"11.0.2\"             | Java 11.0.2 is too old; install a JRE of release 17",
        "JAVA_RUNTIME_VERSION=\"16.0.2+7\"   | Java 16.0.2+7 is too old; install a JRE of release 17",
        "IMPLEMENTOR=\"does not say\"        | exit code 3; set JAVA_HOME to a JRE of release 17",
      })
  void saysThatTheJavaIsNone(String release, String cause) throws Exception {
    java("exit 3");
    Files.writeString(folder.resolve("java/release"), release + "\n");
    assertFails(cause, run("JAVA_HOME='%s' detente list".formatted(folder.resolve("java"))));
  }

  @Test
  void runsOnAJavaThatIsAScript() throws Exception {
    java("exec '" + System.getProperty("java.home") + "/bin/java' \"$@\"");
    String script = "JAVA_HOME='%s' detente --version".formatted(folder.resolve("java"));
    assertEquals(Launched.VERSION, run(script));
  }

  /** The first run with an option is two: one shows whether it starts. */
  @Test
  void remembersWhatStarts() throws Exception {
    String log = folder.resolve("log").toString();
    java(
        "echo run >>'" + log + "'; exec '" + System.getProperty("java.home") + "/bin/java' \"$@\"");
    String script = "JAVA_HOME='%s' detente --version".formatted(folder.resolve("java"));
    for (int run = 1; run <= 3; run++) {
      assertEquals(Launched.VERSION, run(script));
      assertEquals(run + 1, Files.readAllLines(Path.of(log)).size());
    }
    run("DETENTE_JAVA_OPTS=-Da=b " + script);
    assertEquals(6, Files.readAllLines(Path.of(log)).size());
  }

  /** Each of these takes as long to get ready as a tenth of a run, or longer. */
  @ParameterizedTest
  @ValueSource(strings = {"list", "who putin", "summary --by month"})
  void doesWithoutWhatStartsSlowly(String line) throws Exception {
    Path log = folder.resolve("classes");
    String options = "DETENTE_ARCHIVE=off DETENTE_JAVA_OPTS=-Xlog:class+load:file=" + log;
    assertEquals(0, run(options + " detente " + line).code());
    String slow =
        ".* java\\.(util\\.(stream\\.Collectors|RegularEnumSet|EnumMap|ResourceBundle"
            + "|concurrent\\.ForkJoinPool)|time\\.YearMonth|time\\.format\\.DateTimeFormatter) source: .*";
    assertEquals(List.of(), Files.readAllLines(log).stream().filter(l -> l.matches(slow)).toList());
  }

  @Test
  void missesItsJar() throws Exception {
    Path home = Launched.install(folder.resolve("home"));
    Files.delete(home.resolve("detente.jar"));
    Launched run = run("'" + home.resolve("detente") + "' list");
    assertEquals(70, run.code());
    assertTrue(run.err().matches("detente: detente.jar is neither in .* install.*\n"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b", ":", "line\nfeed", "\n", "بيت and 'more'", "$HOME", "*", "-x"})
  void runsFromAFolderOfAnyName(String name) throws Exception {
    Path home = Launched.install(folder.resolve(name));
    Files.createSymbolicLink(folder.resolve("link"), home.resolve("detente"));
    Map<String, String> variables =
        Map.of("home", home.toString(), "XDG_CACHE_HOME", home.toString());
    // the descriptor keeps the pipe open until an archive that is being made is whole
    String twice = "for i in 1 2; do { %s --version 9>&1; } | cat; done";
    Launched both = new Launched(Launched.VERSION.out().repeat(2), "", 0);
    for (String launcher :
        new String[] {"\"$home/detente\"", "\"$home/../link\"", "cd \"$home\" && ./detente"}) {
      assertEquals(both, Launched.script(twice.formatted(launcher), variables), launcher);
    }
  }

  /** Puts a Java in place that does what {@code script} says. */
  private void java(String script) throws Exception {
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Launched run(String script) throws Exception {
    return Launched.script(script, Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()));
  }

  private static void assertFails(String cause, Launched run) {
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("detente: "), run.err());
    assertTrue(run.err().contains(cause), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals(70, run.code());
  }
}
