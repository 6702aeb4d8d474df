package dev.detente.dataset;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.zip.ZipFile;

/** What the program carries beside its classes. */
final class Resources {

  private static final String FOLDER = "dev/detente/dataset/";

  private Resources() {}

  /**
   * Reads a resource: from the jar itself where the program is run from one, since a class loader
   * looks through every module of the JDK first.
   */
  static byte[] bytes(String name) {
    try {
      URI place = Resources.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return place.getPath().endsWith(".jar") ? fromJar(place, name) : fromLoader(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] fromJar(URI jar, String name) throws IOException {
    try (ZipFile zip = new ZipFile(new File(jar))) {
      return zip.getInputStream(zip.getEntry(FOLDER + name)).readAllBytes();
    }
  }

  private static byte[] fromLoader(String name) throws IOException {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
