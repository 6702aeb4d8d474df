package dev.detente.dataset.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.dataset.Location;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.dataset.read.EventReader;
import dev.detente.model.Event;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the fast reader of rows to the strict one: it may decline, but not differ. */
final class EventRowTests {

  private static final String LINE =
      "{\"id\":\"2025-02-12-a\",\"date\":\"2025-02-12\",\"theme\":\"tension\",\"type\":\"CONSULT\","
          + "\"title\":{\"en\":\"Talks\",\"ar\":\"محادثات\"},\"summary\":\"café €\","
          + "\"actors\":[\"putin\",\"trump\"],\"recipients\":[],"
          + "\"place\":{\"name\":{\"ar\":\"الرياض\"},\"country\":\"SA\"},"
          + "\"sources\":[\"tass\"],\"note\":{\"en\":\"x\"}}";

  private final EventRow row = new EventRow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        LINE,
        "{\"date\":\"2025\",\"title\":\"x\"}",
        " { \"title\" : \"x\" , \"date\" : \"2025-02/2025-03\" } \r",
        "{\"title\":\"x\",\"date\":\"2025\",\"place\":\"Riyadh\",\"actors\":[ \"a\" , \"b\" ]}"
      })
  void readsRowsThatAreWrittenSimply(String line) {
    Event event = read(line.getBytes(StandardCharsets.UTF_8));
    assertNotNull(event);
    assertEquals(byCursor(line), event.held());
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0x80, 0xC080, 0xC1BF, 0xE08080, 0xEDA080, 0xEDBFBF, 0xFF, 0xC3, 0xE282, 0xF4908080})
  void declinesWhatIsNotUtf8(int malformed) {
    byte[] line = "{\"date\":\"2025\",\"title\":\"....\"}".getBytes(StandardCharsets.US_ASCII);
    int at = new String(line, StandardCharsets.US_ASCII).indexOf('.');
    for (int shift = 24; shift >= 0; shift -= 8) {
      if (malformed >>> shift != 0) {
        line[at++] = (byte) (malformed >>> shift);
      }
    }
    assertNull(read(line));
  }

  @Test
  void neverReadsWhatTheCursorReadsOtherwise() {
    byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
    byte[] signs = "\"{}[]:,\\ \t0aX-\u00e9م".getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 60_000; i++) {
      byte[] changed = line.clone();
      for (int k = random.nextInt(3); k >= 0; k--) {
        byte sign =
            random.nextBoolean() ? signs[random.nextInt(signs.length)] : (byte) random.nextInt();
        changed[random.nextInt(changed.length)] = sign;
      }
      Event event = read(changed);
      if (event != null) {
        read++;
        JsonText text = JsonText.decode("f", changed, 0, changed.length, new Location(1, 1), "$");
        assertEquals(
            EventReader.readDocument(text, () -> false, ProblemSink.STRICT).orElseThrow(),
            event.held());
      }
    }
    assertTrue(read > 1_000, "hardly anything was read: " + read);
  }

  private Event read(byte[] line) {
    return row.read(line, 0, line.length);
  }

  private static Event byCursor(String line) {
    JsonText text = new JsonText("f", line, new Location(1, 1), "$");
    return EventReader.readDocument(text, () -> false, ProblemSink.STRICT).orElseThrow();
  }
}
