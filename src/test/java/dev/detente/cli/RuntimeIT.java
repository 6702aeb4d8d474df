package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the profile {@code runtime} packs: it takes no Java, and keeps nothing. */
@Tag("runtime")
final class RuntimeIT {

  private static final String WHO = "detente who putin --in feb --lang ar";

  /** What a package may take, in bytes. */
  private static final long LARGEST = 25_000_000;

  /** Runs it beside a shell and its library alone, as who owns nothing, and can write nothing. */
  private static final String ALONE =
      """
      set -e
      chmod 755 "$here"
      cd "$here"
      mkdir -p bin dev proc tmp opt/detente && touch dev/null
      cp "$(readlink -f /bin/sh)" bin/sh
      for library in $(ldd /bin/sh "$home/lib/detente/lib/server/libjvm.so" |
          grep -oE '/[^ ]*/(ld-linux|lib(c|m|dl|pthread|rt)\\.so)[^ ]*' | sort -u); do
        mkdir -p ".${library%/*}"
        cp "$library" ".$library"
      done
      if [ "$(id -u)" = 0 ]; then user=--userspec=65534:65534; else apart=--map-root-user; fi
      export user
      unshare --mount $apart sh -ec '
        mount --bind "$home" opt/detente
        mount -o remount,ro,bind opt/detente
        mount --bind /dev/null dev/null
        mount --rbind /proc proc
        mount -t tmpfs -o noexec none tmp
        PATH=$PATH:/usr/sbin:/sbin
        exec env -i "$(command -v chroot)" $user . /opt/detente/bin/"$0" "$@"' \
      """;

  @TempDir private static Path unpacked;
  private static Path home;
  private static Launched answer;

  @TempDir private Path folder;

  @BeforeAll
  static void unpack() throws Exception {
    Launched tar =
        Launched.script(
            "tar -xzf target/detente-*-linux-*.tar.gz -C \"$to\"",
            Map.of("to", unpacked.toString()));
    assertEquals(new Launched("", "", 0), tar);
    try (Stream<Path> roots = Files.list(unpacked)) {
      home = roots.findFirst().orElseThrow();
    }
    answer = expected(WHO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"detente list", WHO, "detente summary --by month", "detente list --help"})
  void answersAsTheProgramDoes(String line) throws Exception {
    assertEquals(expected(line), run(line));
    assertEquals(expected(line), run(ALONE + line));
  }

  @Test
  void tellsItsVersion() throws Exception {
    assertEquals(Launched.VERSION, run("detente --version"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JAVA_HOME=/nowhere; PATH=$home/bin",
        "DETENTE_ARCHIVE=now",
        "DETENTE_JAVA_OPTS=-Xmx64m",
        "DETENTE_JAVA_OPTS=-Xshare:off",
        "DETENTE_JAVA_OPTS=-XX:+UseG1GC",
        "DETENTE_JAVA_OPTS=-XX:-UseCompressedOops",
        "JAVA_TOOL_OPTIONS=-Duser.language=tr",
      })
  void answersAlikeWithVariables(String variables) throws Exception {
    assertEquals(answer, run("export JAVA_HOME " + variables + "; " + WHO));
  }

  /** With {@code -Xshare:on} no JVM starts from anything but its archive. */
  @ParameterizedTest
  @ValueSource(strings = {"moved", "line\nfeed", "\n", "بيت and 'more'", "$HOME", "*", "-x"})
  void startsFromItsArchiveWhereverItIs(String name) throws Exception {
    Files.createSymbolicLink(folder.resolve("detente"), folder.resolve(name + "/bin/detente"));
    Launched copied =
        Launched.script(
            "cp -R \"$home\" \"$moved\"",
            Map.of("home", home.toString(), "moved", folder.resolve(name).toString()));
    assertEquals(new Launched("", "", 0), copied);
    assertEquals(answer, run("export PATH=\"$here:$PATH\" DETENTE_JAVA_OPTS=-Xshare:on; " + WHO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "who putin", "summary --by month", "show 2025-02-18"})
  void findsAllItsClassesInTheArchive(String line) throws Exception {
    Path log = folder.resolve("classes");
    assertEquals(
        0, run("DETENTE_JAVA_OPTS=-Xlog:class+load:file=" + log + " detente " + line).code());
    List<String> loaded = Files.readAllLines(log).stream().filter(l -> l.contains("] ")).toList();
    assertTrue(loaded.size() > 500, loaded.size() + " classes");
    assertEquals(
        List.of(), loaded.stream().filter(l -> !l.contains("shared objects file")).toList());
  }

  @Test
  void keepsNothing() throws Exception {
    Tool.STRACE.need();
    String traced =
        "export HOME=\"$here\" XDG_CACHE_HOME=\"$here\"; cd \"$here\"; strace -f -qq -o calls"
            + " -e trace=open,openat,creat,mkdir,mkdirat,rename,renameat2,link,symlink,socket "
            + WHO
            + " >/dev/null; grep -E 'O_WRONLY|O_RDWR|O_CREAT|(mkdir|rename|link|socket)[a-z0-9]*\\('"
            + " calls | grep -vE ' = -1 |\"/dev/null\"|\"/dev/tty\"|coredump_filter|AF_UNIX'";
    assertEquals(new Launched("", "", 1), run(traced));
    assertEquals(List.of("calls"), below(folder));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DETENTE_JAVA_OPTS=-nonsense detente list | Unrecognized option: -nonsense; mend DETENTE",
        "cp -R \"$home\" \"$here/a:b\"; \"$here/a:b/bin/detente\" list | ; move it to a folder",
        "cp -R \"$home/bin\" \"$here\"; \"$here/bin/detente\" list | the Java runtime is not in",
      })
  void saysInOneLineWhyItDoesNotStart(String script, String cause) throws Exception {
    Launched run = run(script);
    assertTrue(run.err().matches("detente: [^\n]*\n") && run.err().contains(cause), run.err());
    assertEquals(new Launched("", run.err(), 70), run);
  }

  @Test
  void itsDebianPackageTakesThePlaceOfTheOtherAndLeavesNothing() throws Exception {
    Tool.DPKG.need();
    Files.createDirectories(folder.resolve("var/lib/dpkg/info"));
    Files.createDirectories(folder.resolve("var/lib/dpkg/updates"));
    Files.createFile(folder.resolve("var/lib/dpkg/status"));
    for (String end : List.of("--remove", "--purge")) {
      dpkg("--install", "target/detente_*_all.deb");
      dpkg("--install", "target/detente_*[!l].deb");
      assertEquals(answer, run("PATH=$here/usr/bin:$PATH " + WHO));
      assertEquals(
          List.of(), below(folder).stream().filter(f -> f.endsWith("/detente.jar")).toList());
      dpkg("--install", "target/detente_*_all.deb");
      assertEquals(
          List.of(), below(folder).stream().filter(f -> f.startsWith("usr/lib/d")).toList());
      dpkg("--install", "target/detente_*[!l].deb");
      dpkg(end, "detente");
      assertEquals(List.of(), below(folder).stream().filter(f -> !f.startsWith("var")).toList());
    }
  }

  private void dpkg(String action, String what) throws Exception {
    Launched run =
        run(
            "PATH=$PATH:/usr/sbin:/sbin dpkg --root=\"$here\" --log=/dev/null --force-not-root"
                + " --force-depends %s %s 2>&1".formatted(action, what));
    assertEquals(0, run.code(), run.out());
  }

  @Test
  void itsDebianPackageNeedsLibcAlone() throws Exception {
    Tool.DPKG.need();
    Launched depends = run("dpkg-deb -f target/detente_*[!l].deb Depends");
    assertTrue(depends.out().matches("libc6 \\(>= [0-9.]+\\)\n"), depends.toString());
  }

  @Test
  void itsDebianPackageHasNothingForLintianToBlame() throws Exception {
    Tool.LINTIAN.need();
    String lint = "lintian --allow-root --fail-on error,warning target/detente_*[!l].deb";
    assertEquals(new Launched("", "", 0), run(lint + " 2>/dev/null"));
  }

  @Test
  void itIsSmallAndHasItsLicences() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*-linux-.*|.*[^l]\\.deb")).toList()) {
        assertTrue(Files.size(file) <= LARGEST, file + ": " + Files.size(file));
      }
    }
    String licence = Files.readString(home.resolve("lib/detente/legal/java.base/LICENSE"));
    assertTrue(licence.contains("GNU General Public License"));
    String copyright = Files.readString(home.resolve("share/doc/detente/copyright"));
    assertTrue(copyright.contains("CC BY 4.0") && copyright.contains("lib/detente/legal"));
  }

  private static Launched expected(String line) {
    return new Launched(CliRunner.piped().out(line.replaceFirst("detente ", "").split(" ")), "", 0);
  }

  private Launched run(String script) throws Exception {
    Map<String, String> variables = Map.of("home", home.toString(), "here", folder.toString());
    return Launched.script("PATH=$home/bin:$PATH\n" + script, variables);
  }

  private static List<String> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.skip(1).map(path -> folder.relativize(path).toString()).sorted().toList();
    }
  }
}
