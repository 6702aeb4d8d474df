package dev.detente.dataset;

import dev.detente.dataset.Problem.Severity;
import dev.detente.model.Event;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Validates a data file: hands on every problem, in the order in which they are found. */
public final class DatasetCheck {

  private final Consumer<Problem> problems;

  private DatasetCheck(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** Checks the record that comes with the program. */
  public static void bundled(Consumer<Problem> problems) {
    DatasetCheck check = new DatasetCheck(problems);
    PackageRules.check(
        BundledRecord.read(check::report), BundledRecord.text("events.json"), check::report);
  }

  /** Checks a file. */
  public static void file(Path file, Consumer<Problem> problems) {
    try {
      stream(ChronologyReader.stream(file), file.toString(), problems);
    } catch (DatasetException e) {
      problems.accept(e.problem());
    }
  }

  /** Checks a stream, called {@code name} in messages. */
  public static void stream(InputStream in, String name, Consumer<Problem> problems) {
    try {
      new DatasetCheck(problems).check(new JsonInput(in, name));
    } catch (DatasetException e) {
      // JSON that is broken ends the check: what follows cannot be told from its damage
      problems.accept(e.problem());
    }
  }

  private void check(JsonInput input) {
    if (input.shape() == JsonInput.Shape.PACKAGE) {
      JsonText text = input.next();
      PackageRules.check(PackageReader.read(text, this::report), text, this::report);
      return;
    }
    EventRules rules = EventRules.ofStream(this::report);
    for (JsonText text = input.next(); text != null; text = input.next()) {
      Optional<Event> event = StreamedEvent.read(text, input, this::report);
      if (event.isPresent()) {
        rules.check(event.get(), text, "$");
      }
    }
  }

  private void report(
      JsonText text, Severity severity, String path, String key, String... arguments) {
    problems.accept(text.problem(severity, path, key, arguments));
  }
}
