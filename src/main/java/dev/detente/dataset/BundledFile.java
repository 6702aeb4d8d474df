package dev.detente.dataset;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;

/**
 * Reads a file that comes with the program. Where the program runs from a jar it is read from that
 * directly, since a class loader would search every module of the JDK first.
 */
public final class BundledFile {

  private BundledFile() {}

  /** Returns the text of the file {@code name} that stands beside {@code owner}. */
  public static String text(Class<?> owner, String name) {
    return new String(bytes(owner, name, Integer.MAX_VALUE), StandardCharsets.UTF_8);
  }

  /**
   * Returns the first {@code most} bytes of the file {@code name} beside {@code owner}, or all of
   * it.
   */
  public static byte[] bytes(Class<?> owner, String name, int most) {
    try {
      URI place = owner.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (!place.getPath().endsWith(".jar")) {
        try (InputStream in = owner.getResourceAsStream(name)) {
          return in.readNBytes(most);
        }
      }
      String entry = owner.getPackageName().replace('.', '/') + '/' + name;
      try (ZipFile zip = new ZipFile(new File(place));
          InputStream in = zip.getInputStream(zip.getEntry(entry))) {
        return in.readNBytes(most);
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
