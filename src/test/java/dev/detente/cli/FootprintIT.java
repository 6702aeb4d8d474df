package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watches the built launcher and all that it starts: no network, and no file but in the cache. */
final class FootprintIT {

  private static final String CALLS =
      "open,openat,creat,mkdir,mkdirat,mknodat,rename,renameat,renameat2,link,linkat,symlink,"
          + "symlinkat,truncate,socket";

  /** A call without a name, {@code ???(}, was not made: the process ended as it was about to be. */
  private static final Pattern WRITES = Pattern.compile("O_WRONLY|O_RDWR|O_CREAT|^(?!open)\\w+\\(");

  /** Devices, a setting of the process itself, and local name services are no files, nor a net. */
  private static final Pattern HARMLESS =
      Pattern.compile("\"/dev/(?:null|tty)\"|\"/proc/self/coredump_filter\"|socket\\(AF_UNIX");

  @TempDir private Path folder;

  @Test
  void answeringLeavesNothingBehind() throws Exception {
    assertEquals(List.of(), touched("off", "list", "--actor", "putin"));
    assertEquals(
        List.of(),
        touched("off", "--data", Path.of("events.json").toAbsolutePath().toString(), "summary"));
  }

  @Test
  void makingAnArchiveWritesToTheCacheOnly() throws Exception {
    List<String> touched = touched("auto", "list");
    String cache = "\"" + folder.resolve("cache/detente") + "/";
    assertTrue(touched.size() > 0);
    touched.forEach(call -> assertTrue(call.contains(cache), call));
    try (Stream<Path> made = Files.list(folder.resolve("cache/detente"))) {
      assertEquals(1, made.count());
    }
  }

  /** Returns the calls that reached beyond the process, in a run that finds its folders empty. */
  private List<String> touched(String archive, String... line) throws Exception {
    Tool.STRACE.need();
    Path home = folder.resolve("home");
    if (Files.notExists(home)) {
      Launched.install(home);
    }
    for (String name : List.of("cache/detente", "here", "calls")) {
      Files.createDirectories(folder.resolve(name));
    }
    String script =
        "cd '%1$s/here' && export HOME=$PWD XDG_CACHE_HOME='%1$s/cache' JAVA_HOME='%5$s'; "
            + "DETENTE_ARCHIVE=%2$s strace -ff -qq -o ../calls/of -e trace=%3$s"
            + " ../home/detente %4$s >/dev/null";
    String java = System.getProperty("java.home");
    Launched run =
        Launched.script(script.formatted(folder, archive, CALLS, String.join(" ", line), java));
    assertEquals(new Launched("", "", 0), run);
    try (Stream<Path> files = Files.list(folder.resolve("here"))) {
      assertEquals(List.of(), files.toList());
    }
    return calls(folder.resolve("calls"));
  }

  private static List<String> calls(Path folder) throws IOException {
    List<String> calls = new ArrayList<>();
    try (Stream<Path> logs = Files.list(folder)) {
      for (Path log : logs.toList()) {
        for (String call : Files.readAllLines(log)) {
          boolean failed = call.contains(" = -1 ");
          if (!failed && WRITES.matcher(call).find() && !HARMLESS.matcher(call).find()) {
            calls.add(call);
          }
        }
      }
    }
    return calls;
  }
}
