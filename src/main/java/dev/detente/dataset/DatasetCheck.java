package dev.detente.dataset;

import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.check.PackageRules;
import dev.detente.dataset.json.FileShape;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.dataset.read.PackageReader;
import dev.detente.dataset.read.PackageReader.Package;
import dev.detente.dataset.rows.RowReader;
import dev.detente.model.MemberNames;
import dev.detente.model.Message;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Validates a data file and reports every problem, in the order of the file. */
public final class DatasetCheck {

  private final Consumer<Problem> problems;
  private final List<Found> found = new ArrayList<>();
  private final ProblemSink reading = new Sink(true);
  private final ProblemSink rules = new Sink(false);

  /** The paths of the values that could not be read. */
  private final NavigableSet<String> refused = new TreeSet<>();

  private DatasetCheck(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Checks the bundled record. It is not one file, so problems in it would have no places; the
   * build lets none pass.
   */
  public static void bundled(Consumer<Problem> problems) {
    DatasetCheck check = new DatasetCheck(problems);
    JsonText unplaced = JsonText.decode("record", new byte[0], 0, 0, new Location(1, 1), "$");
    PackageRules.check(Package.of(ChronologyReader.bundled()), unplaced, check.rules);
    check.handOn();
  }

  /** Checks a file, read as its owner asks. */
  public static void file(String file, Reading reading, Consumer<Problem> problems) {
    try {
      stream(ChronologyReader.stream(file), file, reading, problems);
    } catch (DatasetException e) {
      problems.accept(e.problem());
    }
  }

  /** Checks a stream, called {@code name} in messages, and closes it. */
  public static void stream(
      InputStream in, String name, Reading reading, Consumer<Problem> problems) {
    try (FileWindow file = new FileWindow(in, name)) {
      FileShape shape = reading.shape(file);
      switch (shape) {
        case EMPTY -> problems.accept(ChronologyReader.emptiness(name));
        case PACKAGE -> document(PackageFile.of(file), reading, problems);
        default -> new RowReader(file, shape, reading, problems::accept).check();
      }
    } catch (DatasetException e) {
      problems.accept(e.problem());
    }
  }

  private static void document(PackageFile file, Reading reading, Consumer<Problem> problems) {
    if (!file.isOurs() || !reading.isAsItIs()) {
      if (reading.isAsItIs()) {
        problems.accept(
            file.text().problem(Severity.NOTE, "$", "data.missing-field", MemberNames.FORMAT));
      }
      file.rows(reading, problems::accept).check();
      return;
    }
    DatasetCheck check = new DatasetCheck(problems);
    try {
      PackageRules.check(PackageReader.read(file.text(), check.reading), file.text(), check.rules);
    } finally {
      check.handOn();
    }
  }

  /** Reports what was found in one document, in the order of the document. */
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
    refused.clear();
  }

  /**
   * A problem whose place is not known yet: all of a document are looked up at once.
   *
   * @param text the document
   * @param severity how bad it is
   * @param path the path of the value
   * @param message what is wrong
   */
  private record Found(JsonText text, Severity severity, String path, Message message) {}

  /**
   * Gathers problems. A value that could not be read is remembered, since no rule can apply to it.
   */
  private final class Sink implements ProblemSink {

    private final boolean isReading;

    Sink(boolean isReading) {
      this.isReading = isReading;
    }

    @Override
    public void report(
        JsonText text, Severity severity, String path, String key, String... arguments) {
      found.add(new Found(text, severity, path, Message.of(key, arguments)));
      if (isReading && severity == Severity.ERROR) {
        refused.add(key.equals("data.missing-field") ? path + "." + arguments[0] : path);
      }
    }

    @Override
    public boolean hasRefused(String path) {
      if (refused.isEmpty()) {
        return false;
      }
      for (int end = path.length(); end > 0; end = lastStep(path, end)) {
        if (refused.contains(path.substring(0, end))) {
          return true;
        }
      }
      return isIn(path + ".") || isIn(path + "[");
    }

    private boolean isIn(String prefix) {
      String next = refused.ceiling(prefix);
      return next != null && next.startsWith(prefix);
    }

    private int lastStep(String path, int end) {
      return Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1));
    }
  }
}
