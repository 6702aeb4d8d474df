package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads texts as if they were files, and puts what came of it in a line. */
final class Readings {

  private Readings() {}

  /** Opens {@code text} as a file called {@code f}. */
  static Chronology open(String text) {
    return open(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Opens {@code bytes} as a file called {@code f}. */
  static Chronology open(byte[] bytes) {
    return ChronologyReader.open(new ByteArrayInputStream(bytes), "f", note -> {});
  }

  /** Reads all events. */
  static List<Event> events(Chronology chronology) {
    List<Event> events = new ArrayList<>();
    chronology.forEach(events::add);
    return events;
  }

  /** Gathers the ids of all events, as commands gather what they tell. */
  static List<String> gatheredIds(Chronology chronology) {
    return chronology.gather(Collectors.mapping(Event::id, Collectors.toList()));
  }

  /** Reads the dates of all events, as written. */
  static List<String> dates(String text) {
    return events(open(text)).stream().map(event -> event.date().text()).toList();
  }

  /** Returns why {@code text} is refused: {@code f:LINE:COLUMN PATH KEY[ARGUMENTS]}. */
  static String refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns why {@code bytes} are refused: {@code f:LINE:COLUMN PATH KEY[ARGUMENTS]}. */
  static String refusal(byte[] bytes) {
    return line(assertThrows(DatasetException.class, () -> events(open(bytes))).problem());
  }

  /** Returns what a check finds, each as {@code SEVERITY f:LINE:COLUMN PATH KEY[ARGUMENTS]}. */
  static List<String> check(String text) {
    return check(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns what a check finds, each as {@code SEVERITY f:LINE:COLUMN PATH KEY[ARGUMENTS]}. */
  static List<String> check(byte[] bytes) {
    List<String> lines = new ArrayList<>();
    DatasetCheck.stream(
        new ByteArrayInputStream(bytes),
        "f",
        Reading.AS_IT_IS,
        problem -> lines.add(problem.severity() + " " + line(problem)));
    return lines;
  }

  /** Returns a problem as {@code f:LINE:COLUMN PATH KEY[ARGUMENTS]}, without what it lacks. */
  static String line(Problem problem) {
    String place = problem.location().map(location -> ":" + location).orElse("");
    String path = problem.path().isEmpty() ? "" : problem.path() + " ";
    return problem.file() + place + " " + path + problem.message();
  }
}
