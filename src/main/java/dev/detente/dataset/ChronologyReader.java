package dev.detente.dataset;

import dev.detente.dataset.json.FileShape;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.record.BundledRecord;
import dev.detente.dataset.rows.RowReader;
import dev.detente.model.Chronology;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Opens a record of events: the bundled one, or any file of events. A package is loaded whole;
 * arrays and JSON Lines are read as their events are asked for.
 */
public final class ChronologyReader {

  private ChronologyReader() {}

  /** Opens the bundled record, which is read when it is first used. */
  public static Chronology bundled() {
    return new BundledRecord();
  }

  /** Opens the bundled record and begins to read it in the background. */
  public static Chronology bundledAhead() {
    return new BundledRecord().readAhead();
  }

  /**
   * Opens a file of events.
   *
   * @throws DatasetException if it cannot be read, or is a package that is not valid
   */
  public static Chronology open(String file) {
    return open(stream(file), file, note -> {});
  }

  /**
   * Opens a stream of events; all but a package that calls itself {@code detente/1} is read by the
   * rules of other people's files.
   *
   * @param name what it is called in messages
   * @param note takes what is worth knowing but is not an error
   * @throws DatasetException if it cannot be read, or is a package that is not valid
   */
  public static Chronology open(InputStream in, String name, Consumer<Problem> note) {
    return open(in, name, Reading.AS_IT_IS, note::accept);
  }

  /**
   * Opens a stream of events, which is closed when it has been read or the reading has failed.
   *
   * @param name what it is called in messages
   * @param reading how its owner wants it to be read
   * @throws DatasetException if it cannot be read, or is a package that is not valid
   */
  public static Chronology open(InputStream in, String name, Reading reading, Reading.Notes notes) {
    FileWindow file = new FileWindow(in, name);
    try {
      FileShape shape = reading.shape(file);
      return switch (shape) {
        case EMPTY -> {
          notes.note(emptiness(name));
          file.close();
          yield Chronology.NONE;
        }
        case PACKAGE -> {
          Chronology read = PackageFile.of(file).read(reading, notes);
          file.close();
          yield read;
        }
        default -> new EventStream(file, new RowReader(file, shape, reading, notes));
      };
    } catch (DatasetException | ValueException e) {
      file.close();
      throw e;
    }
  }

  /**
   * Reads the beginning of a file of rows that is to be read in parts.
   *
   * @return the reader of its parts; empty if the file is empty
   * @throws DatasetException if it holds no rows, or its header line is not right
   */
  public static Optional<RowReader> rows(FileWindow file, Reading reading, Reading.Notes notes) {
    FileShape shape = reading.shape(file);
    if (shape == FileShape.EMPTY) {
      notes.note(emptiness(file.file()));
      return Optional.empty();
    }
    return Optional.of(new RowReader(file, shape, reading, notes));
  }

  /** Returns the note that a file is empty. */
  static Problem emptiness(String name) {
    return new Problem(Problem.Severity.NOTE, name, Optional.empty(), "", Message.of("data.empty"));
  }

  /**
   * Opens a file for reading.
   *
   * @throws DatasetException if it cannot be opened
   */
  public static InputStream stream(String file) {
    return stream(file, "data.missing");
  }

  /**
   * Opens a file for reading.
   *
   * @param missing the key of the message if there is no such file
   * @throws DatasetException if it cannot be opened
   */
  static InputStream stream(String file, String missing) {
    try {
      if (FileName.isDamaged(file)) {
        Path found = FileName.find(file).orElseThrow(() -> refusal(file, "data.missing-bytes"));
        if (Files.isDirectory(found)) {
          throw refusal(file, "data.directory");
        }
        return Files.newInputStream(found);
      }
      File named = new File(file);
      if (!named.exists() || named.isDirectory()) {
        throw refusal(file, named.exists() ? "data.directory" : missing);
      }
      return new FileInputStream(named);
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

  private static DatasetException refusal(String file, String key) {
    return new DatasetException(Problem.ofFile(file, key));
  }
}
