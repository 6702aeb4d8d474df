package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs from archives that are not what they should be: none changes the answer. */
final class ArchiveIT {

  @TempDir private Path folder;

  private Path home;
  private Path archive;

  @BeforeEach
  void makeArchive() throws Exception {
    home = Launched.install(folder.resolve("home"));
    assertEquals(Launched.VERSION, ask("now"));
    assertEquals(1, archives().size());
    archive = archives().get(0);
  }

  /** What may have befallen an archive. */
  enum Damage {
    EMPTIED {
      @Override
      byte[] to(byte[] archive) {
        return new byte[0];
      }
    },
    HEADLESS {
      @Override
      byte[] to(byte[] archive) {
        byte[] damaged = archive.clone();
        Arrays.fill(damaged, 0, 512, (byte) 0);
        return damaged;
      }
    },
    OF_ANOTHER_JDK {
      @Override
      byte[] to(byte[] archive) {
        // the header names the virtual machine that it is for
        String header = new String(archive, 0, 4096, StandardCharsets.ISO_8859_1);
        int version = header.indexOf("Server VM (") + "Server VM (".length();
        assertTrue(version > "Server VM (".length(), "no name of a virtual machine in the header");
        byte[] other = archive.clone();
        other[version] = 'x';
        return other;
      }
    },
    CUT_SHORT {
      @Override
      byte[] to(byte[] archive) {
        return Arrays.copyOf(archive, archive.length / 2);
      }
    },
    FLIPPED {
      @Override
      byte[] to(byte[] archive) {
        byte[] damaged = archive.clone();
        for (int i = 8192; i < damaged.length; i += 64) {
          damaged[i] ^= 0x55;
        }
        return damaged;
      }
    };

    abstract byte[] to(byte[] archive);
  }

  @ParameterizedTest
  @EnumSource
  void isPassedOverWhenItIsDamaged(Damage damage) throws Exception {
    damage(damage);

    assertEquals(Launched.VERSION, ask("auto"));
  }

  /** Of the other kinds no JVM that reads the archive comes to an end. */
  @ParameterizedTest
  @EnumSource(names = {"EMPTIED", "HEADLESS", "OF_ANOTHER_JDK"})
  void isRefusedByTheJvmWhenItsTimeDoesNotTell(Damage damage) throws Exception {
    FileTime time = Files.getLastModifiedTime(archive);
    damage(damage);
    Files.setLastModifiedTime(archive, time);

    assertEquals(Launched.VERSION, ask("auto"));
  }

  private void damage(Damage damage) throws IOException {
    byte[] damaged = damage.to(Files.readAllBytes(archive));
    Files.delete(archive);
    Files.write(archive, damaged);
  }

  @Test
  void isUsed() throws Exception {
    Tool.STRACE.need();
    Launched calls =
        Launched.script(
            "strace -f -qq -e trace=mmap -y '%s' --version 2>&1 | grep -c '%s'"
                .formatted(home.resolve("detente"), archive.getFileName()));
    assertEquals(0, calls.code(), "the JVM maps none of it");
  }

  /** Changes one string of the program, as a build would, or behind the back of the launcher. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isPassedOverWhenTheProgramHasChanged(boolean rebuilt) throws Exception {
    Path jar = home.resolve("detente.jar");
    String hash = hash(jar);
    replaceInJar(jar, "/dev/detente/cli/Detente.class", "detente ", "entente ");
    if (rebuilt) {
      Path launcher = home.resolve("detente");
      String text = Files.readString(launcher);
      assertTrue(text.contains(hash), "the launcher does not name the jar by its hash");
      Files.writeString(launcher, text.replace(hash, hash(jar)));
    }

    String changed = Launched.VERSION.out().replaceFirst("detente ", "entente ");
    assertEquals(new Launched(changed, "", 0), ask("auto"));
    assertEquals(new Launched(changed, "", 0), ask("now"));
  }

  @Test
  void isMadeOnceOfAJarThatIsAheadOfTheClock() throws Exception {
    Files.delete(archive);
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    Files.setLastModifiedTime(home.resolve("detente.jar"), FileTime.from(tomorrow));
    assertEquals(Launched.VERSION, ask("now"));
    Object made = Files.readAttributes(archive, BasicFileAttributes.class).fileKey();

    assertEquals(Launched.VERSION, ask("auto"));

    assertEquals(List.of(archive), archives());
    assertEquals(made, Files.readAttributes(archive, BasicFileAttributes.class).fileKey());
  }

  /** Returns the archives that there are, beside the jar and in the cache. */
  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(jsa|aot)")).toList();
    }
  }

  private Launched ask(String when) throws Exception {
    // a descriptor that the background process holds keeps the pipe open until it has ended
    return Launched.script(
        "export DETENTE_ARCHIVE=%s XDG_CACHE_HOME='%s'; { '%s' --version 9>&1; } | cat"
            .formatted(when, folder.resolve("cache"), home.resolve("detente")));
  }

  private static String hash(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private static void replaceInJar(Path jar, String name, String from, String to)
      throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      String bytes = Files.readString(files.getPath(name), StandardCharsets.ISO_8859_1);
      // a constant: its length in two bytes, then its text
      String constant = "\0" + (char) from.length() + from;
      assertTrue(bytes.contains(constant));
      String changed = bytes.replace(constant, "\0" + (char) to.length() + to);
      Files.writeString(files.getPath(name), changed, StandardCharsets.ISO_8859_1);
    }
  }
}
