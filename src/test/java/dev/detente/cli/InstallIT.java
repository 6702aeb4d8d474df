package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.cli.command.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installs what the build packs below a folder, runs it there, and removes it again. */
final class InstallIT {

  private static final String LIST = "detente list -n 1";

  @TempDir Path folder;

  @Test
  void anArchiveRunsWhereItIsUnpacked() throws Exception {
    Path home = unpacked();
    List<String> before = filesBelow(home);
    assertEquals(Launched.script(LIST), run("PATH=$home/bin:$PATH " + LIST, home));
    assertEquals(before, filesBelow(home));
  }

  @Test
  void anArchiveHasEveryPageOfTheManualWhereManLooks() throws Exception {
    Tool.MAN.need();
    Path home = unpacked();
    for (String name : Command.names()) {
      Path page = home.resolve("share/man/man1/detente-" + name + ".1");
      Launched found = run("PATH=$home/bin:$PATH man -w detente-" + name, home);
      assertEquals(new Launched(page + "\n", "", 0), found);
    }
    assertEquals(0, run("PATH=$home/bin:$PATH man -w 5 detente", home).code());
  }

  @Test
  void anArchiveHasTheLicences() throws Exception {
    Path documents = unpacked().resolve("share/doc/detente");
    assertTrue(Files.readString(documents.resolve("LICENSE")).contains("Apache License"));
    assertTrue(Files.readString(documents.resolve("copyright")).contains("CC BY 4.0"));
  }

  @Test
  void aDebianPackageRunsWhereItIsInstalledAndLeavesNothing() throws Exception {
    Tool.DPKG.need();
    Files.createDirectories(folder.resolve("var/lib/dpkg/info"));
    Files.createDirectories(folder.resolve("var/lib/dpkg/updates"));
    Files.createFile(folder.resolve("var/lib/dpkg/status"));
    assertSucceeds(dpkg("--install target/detente_${version}_all.deb"));

    assertEquals(Launched.script(LIST), run("$home/usr/bin/" + LIST, folder));
    String pages = "cd $home/usr/share/man && gzip -t man1/*.gz man5/*.gz && ls man1 | wc -l";
    assertEquals(Command.values().length + 1, Integer.parseInt(run(pages, folder).out().strip()));

    assertSucceeds(dpkg("--remove detente"));
    assertEquals(List.of(), filesBelow(folder).stream().filter(f -> !f.startsWith("var")).toList());
  }

  @Test
  void aDebianPackageNeedsAJavaThatCanRunIt() throws Exception {
    Tool.DPKG.need();
    Launched depends = run("dpkg-deb -f target/detente_${version}_all.deb Depends", folder);
    String expected = "default-jre-headless (>= 2:1.17) | java17-runtime-headless\n";
    assertEquals(new Launched(expected, "", 0), depends);
  }

  @Test
  void aDebianPackageHasNothingForLintianToBlame() throws Exception {
    Tool.LINTIAN.need();
    String lint = "lintian --allow-root --fail-on error,warning target/detente_${version}_all.deb";
    assertEquals(new Launched("", "", 0), run(lint + " 2>/dev/null", folder));
  }

  @Test
  void aDebianPackageTellsOfItsVersion() throws Exception {
    String changelog = Files.readString(Path.of("src/package/deb/doc/changelog"));
    assertTrue(
        changelog.startsWith("detente (" + run("echo $version", folder).out().strip() + ")"));
    String control = Files.readString(Path.of("src/package/deb/control/control"));
    Matcher maintainer = Pattern.compile("Maintainer: (.*)").matcher(control);
    assertTrue(maintainer.find());
    assertTrue(changelog.contains(" -- " + maintainer.group(1) + "  "), maintainer.group(1));
  }

  private Path unpacked() throws Exception {
    assertSucceeds(run("tar -xzf target/detente-$version.tar.gz -C $home", folder));
    try (Stream<Path> roots = Files.list(folder)) {
      return roots.findFirst().orElseThrow();
    }
  }

  private Launched dpkg(String arguments) throws Exception {
    String options = "--root=$home --log=/dev/null --force-not-root --force-depends";
    return run("PATH=$PATH:/usr/sbin:/sbin dpkg " + options + " " + arguments, folder);
  }

  /** Runs a script that knows {@code $home} and the {@code $version} that was built. */
  private static Launched run(String script, Path home) throws Exception {
    return Launched.script(
        "unset MANPATH; version=$(detente --version | sed -n '1s/.* //p')\n" + script,
        Map.of("home", home.toString(), "DETENTE_ARCHIVE", "off"));
  }

  private static void assertSucceeds(Launched run) {
    assertEquals(0, run.code(), run.err());
  }

  private static List<String> filesBelow(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return List.copyOf(
          new TreeSet<>(
              paths
                  .filter(path -> !path.equals(folder))
                  .map(path -> folder.relativize(path).toString())
                  .toList()));
    }
  }
}
