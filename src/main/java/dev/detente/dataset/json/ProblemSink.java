package dev.detente.dataset.json;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Problem;

/** Takes what the readers find wrong; one that returns asks them to go on as well as they can. */
public interface ProblemSink {

  /** Ends the reading at the first error and passes over notes: what queries do. */
  ProblemSink STRICT =
      (text, severity, path, key, arguments) -> {
        if (severity == Problem.Severity.ERROR) {
          throw new DatasetException(text.problem(severity, path, key, arguments));
        }
      };

  /** Tells whether an error was reported in the value at {@code path}, or in one it is part of. */
  default boolean hasRefused(String path) {
    return false;
  }

  /** Takes the problem {@code key} about the value at {@code path} of {@code text}. */
  void report(
      JsonText text, Problem.Severity severity, String path, String key, String... arguments);
}
