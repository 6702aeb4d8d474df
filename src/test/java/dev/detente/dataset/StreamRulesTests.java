package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks what can be told of events that come without registries. */
final class StreamRulesTests {

  @Test
  void findsDuplicateIdsInAnArray() {
    String text =
        """
        [{"id":"a","date":"2025","title":"x"},
         {"id":"b","date":"2025","title":"x"},
         {"id":"a","date":"2025","title":"x"}]
        """;

    assertEquals(List.of("ERROR f:3:8 $[2].id check.duplicate-id[a]"), Readings.check(text));
  }

  @Test
  void findsDuplicateIdsInJsonLines() {
    String text =
        """
        {"id":"a","date":"2025","title":"x"}

        {"date":"2025","title":"x","id":"a"}
        """;

    assertEquals(List.of("ERROR f:3:33 $.id check.duplicate-id[a]"), Readings.check(text));
  }

  @Test
  void takesMissingIdsForNoDuplicates() {
    assertEquals(List.of(), Readings.check("{\"date\":\"2025\",\"title\":\"x\"}\n".repeat(2)));
  }

  @Test
  void notesAnIdInBothRoles() {
    assertEquals(
        List.of("NOTE f:1:57 $[0].recipients check.both-roles[a]"),
        Readings.check(
            "[{\"date\":\"2025\",\"title\":\"x\",\"actors\":[\"a\"],\"recipients\":[\"b\",   \"a\"]}]"));
  }

  @Test
  void leavesTheEditorsRulesAlone() {
    String title = "x".repeat(71);

    assertEquals(
        List.of(),
        Readings.check("{\"id\":\"a\",\"date\":\"2025\",\"title\":{\"en\":\"" + title + "\"}}"));
  }
}
