package dev.detente.spark;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.model.ValueException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.apache.hadoop.conf.Configuration;

/**
 * What one task reads: a part of a file, or small files one after the other.
 *
 * @param parts the part, or the files, in order
 * @param hosts the machines that store the first
 */
record FileGroup(List<FilePart> parts, List<String> hosts) implements Serializable {

  /**
   * Reads the group, and joins what comes of its parts.
   *
   * @param gathering how that is joined
   * @throws IOException if that fails, perhaps for now only
   */
  <A> FilePart.Outcome read(
      Reading reading, FilePart.Asking asked, Collector<?, A, ?> gathering, Configuration hadoop)
      throws IOException {
    List<Problem> notes = new ArrayList<>();
    Joining<A> joining = new Joining<>(gathering, notes::add);
    Optional<Refusal> refusal = Optional.empty();
    try {
      for (FilePart part : parts) {
        joining.add(part, part.read(reading, asked, hadoop));
      }
    } catch (DatasetException e) {
      refusal = Optional.of(Refusal.of(e));
    } catch (ValueException e) {
      refusal = Optional.of(Refusal.of(e));
    }
    return new FilePart.Outcome(Optional.of(joining.whole()), joining.account(), notes, refusal);
  }

  /** Returns the first part, which tells whether what comes of the group begins with a file. */
  FilePart first() {
    return parts.get(0);
  }
}
