package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.dataset.Problem.Severity;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold of any bytes that are read as a file of events. */
public final class AnyFile {

  private AnyFile() {}

  /** Reads and checks {@code bytes}: they are events, or refused, and both agree on which. */
  public static void hold(byte[] bytes) {
    Optional<Problem> refusal = refusal(bytes);
    List<Problem> errors = errors(bytes);
    if (refusal.isPresent()) {
      soundly(refusal.get());
      assertTrue(errors.contains(refusal.get()), () -> refusal.get() + " is not in " + errors);
    } else {
      errors.forEach(error -> assertTrue(isRule(error), error::toString));
    }
  }

  private static Optional<Problem> refusal(byte[] bytes) {
    try {
      Readings.open(bytes).forEach(event -> assertFalse(event.title().isEmpty()));
      return Optional.empty();
    } catch (DatasetException e) {
      return Optional.of(e.problem());
    }
  }

  private static List<Problem> errors(byte[] bytes) {
    List<Problem> errors = new ArrayList<>();
    DatasetCheck.stream(
        new ByteArrayInputStream(bytes),
        "f",
        Reading.AS_IT_IS,
        problem -> {
          soundly(problem);
          if (problem.severity() == Severity.ERROR) {
            errors.add(problem);
          }
        });
    return errors;
  }

  private static void soundly(Problem problem) {
    assertEquals("f", problem.file());
    assertTrue(problem.path().isEmpty() || problem.path().startsWith("$"), problem::toString);
    problem
        .location()
        .ifPresent(place -> assertTrue(place.line() > 0 && place.column() > 0, problem::toString));
  }

  /** Tells whether an error is one that only a check looks for. */
  private static boolean isRule(Problem error) {
    return error.message().key().startsWith("check.") || error.path().startsWith("$.sources[");
  }
}
