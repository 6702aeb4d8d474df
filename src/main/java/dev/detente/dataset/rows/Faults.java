package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.json.JsonCursor;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.dataset.rows.RowFaults.Fault;
import dev.detente.dataset.rows.RowSource.BadRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Tells what is wrong with rows, and where in the file it is. */
final class Faults {

  private static final String OVER_LINES = "json.lines";

  private Faults() {}

  /**
   * Tells what is wrong with a row that should be an object.
   *
   * @param file the name of the file
   * @param bad the row
   * @param place where it begins
   * @param root its path in the file
   * @param lineFollows whether it is a line that another follows: then an incomplete object takes
   *     more than one line
   */
  static List<Problem> of(
      String file, BadRow bad, Location place, String root, BooleanSupplier lineFollows) {
    try {
      byte[] bytes = bad.block().bytes();
      JsonText text = JsonText.decode(file, bytes, bad.from(), bad.to() - bad.from(), place, root);
      return bad.faults().isEmpty()
          ? List.of(ofBroken(text, lineFollows))
          : placed(bad.faults(), text);
    } catch (DatasetException e) {
      // the bytes are not UTF-8
      return List.of(e.problem());
    }
  }

  /**
   * Refuses a document that is not a single object, by the strict grammar of JSON.
   *
   * @throws DatasetException with what is wrong
   */
  static void requireObject(JsonText text) {
    if (text.text().startsWith("\uFEFF")) {
      // Gson would pass over a byte order mark before every document
      throw new DatasetException(text.problemAtStart("json.byte-order-mark"));
    }
    JsonCursor json = new JsonCursor(text, ProblemSink.STRICT);
    json.beginObject();
    while (json.nextName() != null) {
      json.raw();
    }
    json.end();
  }

  /**
   * Returns what is wrong with a document that is not a sound object.
   *
   * @param lineFollows whether the text is a line that another follows: then an incomplete object
   *     takes more than one line
   */
  static Problem ofBroken(JsonText text, BooleanSupplier lineFollows) {
    try {
      requireObject(text);
    } catch (DatasetException e) {
      boolean cut = e.problem().message().key().equals("json.unfinished");
      return cut && lineFollows.getAsBoolean() ? text.problemAtStart(OVER_LINES) : e.problem();
    }
    throw new IllegalStateException("a sound object: " + text);
  }

  /** Tells whether a line was refused because its object continues on the next one. */
  static boolean goesOn(Problem problem) {
    return problem.message().key().equals(OVER_LINES);
  }

  /** Returns the faults of an object, in the order of their places. */
  private static List<Problem> placed(List<Fault> faults, JsonText text) {
    List<Problem> problems = new ArrayList<>();
    for (Fault fault : faults) {
      String path = fault.field().isEmpty() ? "$" : "$." + fault.field();
      problems.add(
          text.problem(
              Severity.ERROR,
              path,
              fault.message().key(),
              fault.message().arguments().toArray(new String[0])));
    }
    problems.sort(Comparator.comparing(problem -> problem.location().orElseThrow()));
    return problems;
  }

  /** Returns the place of {@code to} in a text that begins at {@code from}. */
  static Location after(byte[] bytes, int from, int to) {
    int line = 1;
    int lineStart = from;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    String column = new String(bytes, lineStart, to - lineStart, StandardCharsets.UTF_8);
    return new Location(line, column.length() + 1);
  }
}
