package dev.detente.cli.command;

import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.model.Chronology;
import java.util.function.Consumer;

/** The source of events that the user names with {@code --data}. */
public interface DataSource extends AutoCloseable {

  /** Opens the events of that name; {@code notes} takes remarks that are not errors. */
  Chronology open(String name, Reading reading, Reading.Notes notes);

  /** Passes on every problem of the events of that name. */
  void check(String name, Reading reading, Consumer<Problem> problems);

  /** Tells whether there were remarks, such as that it is empty. */
  boolean isNoted();

  @Override
  void close();
}
