package dev.detente.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the file that an argument names, even if its name is no text: bytes of an argument that are
 * no characters have become U+FFFD when they arrive here. The folder still tells the bytes of the
 * name, and Linux those of the argument.
 */
final class FileName {

  private static final char NO_CHARACTER = '\uFFFD';
  private static final Path ARGUMENTS = Path.of("/proc/self/cmdline");

  private FileName() {}

  /** Tells whether bytes of a name were lost. */
  static boolean isDamaged(String name) {
    return name.indexOf(NO_CHARACTER) >= 0;
  }

  /** Returns where the file is; empty if it cannot be found. */
  static Optional<Path> find(String name) throws IOException {
    try {
      Path path = Path.of(name);
      if (Files.exists(path)) {
        return Optional.of(path);
      }
    } catch (InvalidPathException e) {
      // no file can have this name, in this locale at least
    }
    return isDamaged(name) && Files.isReadable(ARGUMENTS) ? search(name) : Optional.empty();
  }

  private static Optional<Path> search(String name) throws IOException {
    int slash = name.lastIndexOf('/');
    Optional<Path> folder =
        slash > 0
            ? find(name.substring(0, slash))
            : Optional.of(Path.of(name.substring(0, slash + 1)));
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return Optional.empty();
    }
    String last = name.substring(slash + 1);
    String arguments = Files.readString(ARGUMENTS, StandardCharsets.ISO_8859_1);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.get())) {
      for (Path entry : entries) {
        if (entry.getFileName().toString().equals(last) && arguments.contains(bytes(entry))) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the name of a file, a byte a character: of a path only the address has them all. */
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
