package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Tests what the jar holds. */
final class PackageIT {

  private static final Pattern COMPONENT = Pattern.compile("\"bom-ref\" : \"pkg:maven/([^@]*)@");

  @Test
  void itsBillOfMaterialsListsAllThatComesFromElsewhere() throws IOException {
    try (JarFile jar = new JarFile("target/detente.jar")) {
      ZipEntry entry = jar.getEntry("META-INF/sbom/detente.cdx.json");
      assertNotNull(entry, "there is none: mvn -o leaves it out");
      InputStream in = jar.getInputStream(entry);
      String bill = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(
          Set.of("dev.detente/detente", "com.google.code.gson/gson", "info.picocli/picocli"),
          new TreeSet<>(COMPONENT.matcher(bill).results().map(found -> found.group(1)).toList()));
    }
  }

  @Test
  void allItsClassesAreOfWhatIsListed() throws IOException {
    Set<String> roots = new TreeSet<>();
    try (JarFile jar = new JarFile("target/detente.jar")) {
      jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.replaceFirst("^(dev/detente|picocli|com/google/gson)/.*", "$1"))
          .forEach(roots::add);
    }
    assertEquals(Set.of("dev/detente", "com/google/gson", "picocli"), roots);
  }
}
