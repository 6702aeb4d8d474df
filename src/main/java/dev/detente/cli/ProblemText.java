package dev.detente.cli;

import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.render.Visible;

/** Says where in a data file something is wrong, and what: {@code FILE:LINE:COL: PATH: words}. */
final class ProblemText {

  /** A longer path is cut at its front. */
  private static final int LONGEST_PATH = 80;

  private ProblemText() {}

  /** Returns the line of an error message. */
  static String of(Problem problem, Words words) {
    return place(problem) + path(problem) + words.say(problem.message());
  }

  /** Returns the line of a check's list, which tells errors from notes. */
  static String ofCheck(Problem problem, Words words) {
    String severity = problem.severity() == Severity.ERROR ? "error: " : "note: ";
    return Visible.of(place(problem) + severity + path(problem) + words.say(problem.message()));
  }

  private static String place(Problem problem) {
    return problem.file() + problem.location().map(place -> ":" + place).orElse("") + ": ";
  }

  private static String path(Problem problem) {
    String path = problem.path();
    if (path.isEmpty()) {
      return "";
    }
    return path.length() <= LONGEST_PATH
        ? path + ": "
        : "$..." + path.substring(path.length() - LONGEST_PATH) + ": ";
  }
}
