package dev.detente.dataset.rows;

import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.rows.EventMaker.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells where in a file the faults of a row are. */
final class Faults {

  private Faults() {}

  /** Returns the faults of an object, in the order in which they stand there. */
  static List<Problem> placed(List<Fault> faults, JsonText text) {
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

  /** Returns where {@code to} is in what begins, at {@code from}, with 1:1. */
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
