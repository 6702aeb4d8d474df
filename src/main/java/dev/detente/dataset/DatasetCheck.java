package dev.detente.dataset;

import dev.detente.dataset.Problem.Severity;
import dev.detente.model.Event;
import dev.detente.model.Message;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Validates a data file: hands on every problem, in the order in which they stand there. */
public final class DatasetCheck {

  private final Consumer<Problem> problems;
  private final List<Found> found = new ArrayList<>();

  private DatasetCheck(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Checks the record that comes with the program, in which the build has let no problem pass: its
   * places are not those of one file.
   */
  public static void bundled(Consumer<Problem> problems) {
    DatasetCheck check = new DatasetCheck(problems);
    BundledRecord record = new BundledRecord();
    PackageRules.check(record.whole(), BundledRecord.text("record.json"), check::report);
    check.handOn();
  }

  /** Checks a file. */
  public static void file(String file, Consumer<Problem> problems) {
    try {
      stream(ChronologyReader.stream(file), file, problems);
    } catch (DatasetException e) {
      problems.accept(e.problem());
    }
  }

  /** Checks a stream, called {@code name} in messages. */
  public static void stream(InputStream in, String name, Consumer<Problem> problems) {
    DatasetCheck check = new DatasetCheck(problems);
    try {
      check.check(new JsonInput(in, name));
    } catch (DatasetException e) {
      // JSON that is broken ends the check: what follows cannot be told from its damage
      check.handOn();
      problems.accept(e.problem());
    }
  }

  private void check(JsonInput input) {
    if (input.shape() == JsonInput.Shape.PACKAGE) {
      JsonText text = input.next();
      PackageRules.check(PackageReader.read(text, this::report), text, this::report);
      handOn();
      return;
    }
    EventRules rules = EventRules.ofStream(this::report);
    for (JsonText text = input.next(); text != null; text = input.next()) {
      Optional<Event> event = StreamedEvent.read(text, input::hasMoreLines, this::report);
      if (event.isPresent()) {
        rules.check(event.get(), text, "$");
      }
      handOn();
    }
  }

  private void report(
      JsonText text, Severity severity, String path, String key, String... arguments) {
    found.add(new Found(text, severity, path, Message.of(key, arguments)));
  }

  /** Hands on what was found in one document, in the order in which it stands there. */
  private void handOn() {
    Set<String> paths = new HashSet<>();
    for (Found each : found) {
      paths.add(each.path());
    }
    Map<String, Location> places = found.isEmpty() ? Map.of() : found.get(0).text().locate(paths);
    found.sort(Comparator.comparing(each -> places.get(each.path())));
    for (Found each : found) {
      problems.accept(
          new Problem(
              each.severity(),
              each.text().file(),
              Optional.of(places.get(each.path())),
              each.text().pathInFile(each.path()),
              each.message()));
    }
    found.clear();
  }

  /**
   * A problem whose place is still to be looked up: of all in a document at once.
   *
   * @param text the document
   * @param severity how bad it is
   * @param path the path of the value
   * @param message what is wrong
   */
  private record Found(JsonText text, Severity severity, String path, Message message) {}
}
