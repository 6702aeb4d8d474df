package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.detente.model.Event;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the record that comes with the program, part by part. */
final class BundledRecordTests {

  @Test
  void leavesTheProseUnreadInEventsThatAreHeld() {
    for (Event event : events(new BundledRecord())) {
      assertSame(event, event.held());
    }
  }

  @Test
  void isTheSameReadAhead() {
    List<String> ids = events(new BundledRecord()).stream().map(Event::id).toList();

    assertEquals(ids, events(new BundledRecord().readAhead()).stream().map(Event::id).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events.jsonl", "actors.jsonl"})
  void isWrittenPlainly(String resource) {
    LineFormat<?> format = resource.startsWith("events") ? new PlainEvents() : new PlainActors();
    for (String line : BundledRecord.text(resource).text().split("\n")) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      assertNotNull(format.plain(bytes, 0, bytes.length), line);
    }
  }

  private static List<Event> events(BundledRecord record) {
    List<Event> events = new ArrayList<>();
    record.forEach(events::add);
    return events;
  }
}
