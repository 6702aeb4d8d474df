package dev.detente.dataset.json;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Problem;

/** Takes the problems that readers find. If it returns, the reader goes on as well as it can. */
public interface ProblemSink {

  /** Ends reading at the first error and ignores notes, as queries do. */
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
