package dev.detente.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the file that an argument names even if the name is not valid text: the JVM replaces bytes
 * of an argument that it cannot decode by U+FFFD. The bytes of the name can still be read from its
 * folder, and those of the argument from Linux.
 */
final class FileName {

  private static final char NO_CHARACTER = '\uFFFD';
  private static final Path ARGUMENTS = Path.of("/proc/self/cmdline");
  private static final Path HERE = Path.of("/proc/self/cwd");

  private FileName() {}

  /** Tells whether bytes of a name were replaced. */
  static boolean isDamaged(String name) {
    return name.indexOf(NO_CHARACTER) >= 0;
  }

  /** Returns where the file of a damaged name is; empty if it cannot be found. */
  static Optional<Path> find(String name) throws IOException {
    if (!Files.isReadable(ARGUMENTS)) {
      return Optional.empty();
    }
    String arguments = Files.readString(ARGUMENTS, StandardCharsets.ISO_8859_1);
    Path path = name.startsWith("/") ? Path.of("/") : HERE;
    for (String step : name.split("/")) {
      Optional<Path> next = step(path, step, arguments);
      if (next.isEmpty()) {
        return next;
      }
      path = next.get();
    }
    return Optional.of(path).filter(Files::exists);
  }

  private static Optional<Path> step(Path folder, String name, String arguments)
      throws IOException {
    if (!isDamaged(name)) {
      return Optional.of(folder.resolve(name));
    }
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          if (entry.getFileName().toString().equals(name) && arguments.contains(bytes(entry))) {
            return Optional.of(entry);
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the name of a file, one character per byte. Only the URI of a path has all its bytes.
   */
  private static String bytes(Path file) {
    String path = file.toUri().getRawPath();
    String name = path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '%') {
        c = (char) Integer.parseInt(name, i + 1, i + 3, 16);
        i += 2;
      }
      if (c != '/') {
        bytes.append(c);
      }
    }
    return bytes.toString();
  }
}
