package dev.detente.dataset;

import dev.detente.dataset.json.FileShape;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.rows.Mapping;
import dev.detente.dataset.rows.MappingSyntax;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * How the owner of a file wants it to be read. A package that calls itself {@code detente/1} needs
 * none of this.
 *
 * @param mapping which field is which member of an event
 * @param skip whether rows that cannot be read are skipped and counted rather than refused
 */
public record Reading(Mapping mapping, boolean skip) {

  /** Members have the names of the format, and no row is skipped. */
  public static final Reading AS_IT_IS = new Reading(Mapping.NONE, false);

  /** Takes what is worth knowing about a file that has been read. */
  public interface Notes {

    /** Takes a note on the file. */
    void note(Problem note);

    /**
     * Takes the number of rows that were skipped.
     *
     * @param count how many
     * @param first what is wrong with the first
     */
    default void skipped(int count, Problem first) {}
  }

  /**
   * Reads the options of a command line.
   *
   * @param maps {@code MEMBER=FIELD}, or names of files with such pairs
   * @throws dev.detente.model.ValueException if a pair makes no sense
   * @throws DatasetException if a file cannot be read
   */
  public static Reading of(List<String> maps, boolean skip) {
    return new Reading(MappingSyntax.parse(maps, Reading::text), skip);
  }

  /** Finds out what a file holds, where its owner has not said. */
  FileShape shape(FileWindow file) {
    return FileShape.of(file, mapping.events().isPresent(), mapping.dates());
  }

  /** Tells whether its owner has said nothing about the file. */
  public boolean isAsItIs() {
    return equals(AS_IT_IS);
  }

  private static JsonText text(String file) {
    try (InputStream in = ChronologyReader.stream(file, "map.no-file")) {
      byte[] bytes = in.readAllBytes();
      return JsonText.decode(file, bytes, 0, bytes.length, new Location(1, 1), "$");
    } catch (IOException e) {
      throw new DatasetException(
          Problem.ofFile(file, "data.unreadable", String.valueOf(e.getMessage())), e);
    }
  }
}
