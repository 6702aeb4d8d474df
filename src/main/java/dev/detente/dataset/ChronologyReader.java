package dev.detente.dataset;

import dev.detente.model.Chronology;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Opens a record of events: the bundled one, or any file of events. A package is loaded whole;
 * arrays and JSON Lines are read as their events are asked for.
 */
public final class ChronologyReader {

  private ChronologyReader() {}

  /** Opens the record that comes with the program; its parts are read when they are asked for. */
  public static Chronology bundled() {
    return new BundledRecord();
  }

  /** Opens the record that comes with the program, and begins to read its events meanwhile. */
  public static Chronology bundledAhead() {
    return new BundledRecord().readAhead();
  }

  /**
   * Opens a file of events.
   *
   * @throws DatasetException if it cannot be read, or is a package that is not valid
   */
  public static Chronology open(String file) {
    return open(stream(file), file);
  }

  /**
   * Opens a stream of events, called {@code name} in messages.
   *
   * @throws DatasetException if it cannot be read, or is a package that is not valid
   */
  public static Chronology open(InputStream in, String name) {
    JsonInput input = new JsonInput(in, name);
    if (input.shape() == JsonInput.Shape.PACKAGE) {
      return PackageReader.read(input.next(), ProblemSink.STRICT);
    }
    return new Streamed(input);
  }

  /**
   * Opens a file for reading.
   *
   * @throws DatasetException if that cannot be done
   */
  public static InputStream stream(String file) {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new DatasetException(Problem.ofFile(file, "data.directory"));
      }
      if (!Files.exists(path)) {
        throw new DatasetException(Problem.ofFile(file, "data.missing"));
      }
      return new FileInputStream(file);
    } catch (InvalidPathException e) {
      // no file can have this name, in this locale at least
      throw new DatasetException(Problem.ofFile(file, "data.missing"), e);
    } catch (IOException e) {
      String words = String.valueOf(e.getMessage());
      int reason = words.lastIndexOf('(');
      throw new DatasetException(
          Problem.ofFile(
              file,
              "data.unreadable",
              reason < 0 ? words : words.substring(reason + 1, words.length() - 1)),
          e);
    }
  }
}
