package dev.detente.cli;

import dev.detente.dataset.ChronologyReader;
import dev.detente.model.Chronology;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Loads the bundled record, on a thread of its own while the command line is still being parsed.
 */
final class RecordLoader {

  private static final List<String> READERS =
      List.of("list", "who", "show", "summary", "actors", "sources", "completion");

  private final FutureTask<Chronology> task = new FutureTask<>(ChronologyReader::bundled);

  /** Begins to load the record if {@code args} look as if it will be wanted. */
  static RecordLoader begin(String... args) {
    RecordLoader loader = new RecordLoader();
    boolean wanted = false;
    for (String arg : args) {
      if (arg.startsWith("-d") || arg.startsWith("--data")) {
        return loader;
      }
      wanted |= READERS.contains(arg);
    }
    if (wanted) {
      Thread thread = new Thread(loader.task, "record");
      thread.setDaemon(true);
      thread.start();
    }
    return loader;
  }

  /** Returns the record, loaded by now or here. */
  Chronology load() {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
