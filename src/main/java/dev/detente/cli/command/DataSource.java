package dev.detente.cli.command;

import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.model.Chronology;
import java.util.function.Consumer;

/** Where the events come from that a run is asked about, by the name that the user gives. */
public interface DataSource extends AutoCloseable {

  /** Opens what is of that name; {@code notes} takes what is worth knowing and no error. */
  Chronology open(String name, Reading reading, Reading.Notes notes);

  /** Hands on everything that is wrong with what is of that name. */
  void check(String name, Reading reading, Consumer<Problem> problems);

  /** Tells whether something has been said of it, as that it is empty. */
  boolean isNoted();

  @Override
  void close();
}
