package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.dataset.Problem.Severity;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.ValueException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What must hold of any file that is read by any map. */
public final class AnyMap {

  private AnyMap() {}

  /**
   * Reads what is in {@code bytes} behind the first NUL by the pairs that are before it, one a
   * line: they are refused by name, or the file is read, whole or without the rows that a check
   * finds at fault.
   */
  public static void hold(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    List<String> pairs =
        new String(bytes, 0, end, StandardCharsets.UTF_8)
            .lines()
            .filter(pair -> pair.indexOf('=') >= 0)
            .toList();
    byte[] file = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
    try {
      Outcome strict = read(file, Reading.of(pairs, false));
      Outcome lenient = read(file, Reading.of(pairs, true));
      List<Problem> errors = check(file, Reading.of(pairs, false));
      if (strict.refusal == null) {
        assertEquals(strict.events, lenient.events);
        assertEquals(0, lenient.skipped);
      } else {
        assertTrue(errors.contains(strict.refusal), () -> strict.refusal + " is not in " + errors);
      }
      if (lenient.refusal == null) {
        assertEquals(lenient.skipped > 0, strict.refusal != null, errors::toString);
      }
    } catch (ValueException e) {
      assertTrue(e.message().key().startsWith("map."), e.message()::toString);
    }
  }

  /** What came of reading. */
  private static final class Outcome {
    private final List<String> events = new ArrayList<>();
    private int skipped;
    private Problem refusal;
  }

  private static Outcome read(byte[] file, Reading reading) {
    Outcome outcome = new Outcome();
    Reading.Notes notes =
        new Reading.Notes() {
          @Override
          public void note(Problem note) {
            assertEquals(Severity.NOTE, note.severity());
          }

          @Override
          public void skipped(int count, Problem first) {
            outcome.skipped = count;
            assertEquals(Severity.ERROR, first.severity());
          }
        };
    try {
      open(file, reading, notes).forEach(event -> outcome.events.add(told(event)));
    } catch (DatasetException e) {
      outcome.refusal = e.problem();
    }
    return outcome;
  }

  private static Chronology open(byte[] file, Reading reading, Reading.Notes notes) {
    return ChronologyReader.open(new ByteArrayInputStream(file), "f", reading, notes);
  }

  private static List<Problem> check(byte[] file, Reading reading) {
    List<Problem> errors = new ArrayList<>();
    Consumer<Problem> sink =
        problem -> {
          if (problem.severity() == Severity.ERROR) {
            errors.add(problem);
          }
        };
    DatasetCheck.stream(new ByteArrayInputStream(file), "f", reading, sink);
    return errors;
  }

  private static String told(Event event) {
    return event.id() + " " + event.date() + " " + event.title() + " " + event.members().own();
  }
}
