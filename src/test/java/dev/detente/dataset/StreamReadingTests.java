package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.model.Chronology;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads arrays and JSON Lines, whatever white space is between their events. */
final class StreamReadingTests {

  private static final String FIRST = "{\"date\":\"2025-01\",\"title\":\"x, ]}\\\" \\\\\"}";
  private static final String SECOND = "{\"date\":\"2025-02\",\"title\":\"x\",\"events\":[{}]}";
  private static final List<String> BOTH = List.of("2025-01", "2025-02");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s,%s]",
        "[%s,%s]\n",
        " \t\r\n[ %s , %s ] \r\n ",
        "[\n  %s,\n  %s\n]\n",
        "\uFEFF[%s,%s]",
        "\uFEFF\n[%s,%s]",
      })
  void readsAnArray(String layout) {
    assertEquals(BOTH, Readings.dates(layout.formatted(FIRST, SECOND)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s\n%s",
        "%s\n%s\n",
        "%s\r\n%s\r\n",
        "\n\n%s\n\n \t\n%s\n\n",
        "\r\n%s\r\n\r\n%s",
        "  %s\t\n  %s  ",
        "\uFEFF%s\n%s\n",
        "\uFEFF\r\n%s\r\n%s\r\n",
      })
  void readsJsonLines(String layout) {
    assertEquals(BOTH, Readings.dates(layout.formatted(FIRST, SECOND)));
  }

  @Test
  void readsAPackageAfterAByteOrderMark() {
    assertEquals(BOTH, Readings.dates("\uFEFF{\"events\" \r\n : [" + FIRST + "," + SECOND + "]}"));
  }

  @Test
  void readsEventsOverSeveralLinesInAnArray() {
    assertEquals(List.of("2025"), Readings.dates("[{\n\"date\":\n\"2025\",\n\"title\":\"x\"}]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[ ]", "[\n]\n", "\uFEFF[]"})
  void readsAnEmptyArray(String text) {
    assertEquals(List.of(), Readings.dates(text));
  }

  @Test
  void takesNestedEventsForNoPackage() {
    String line = "{\"date\":\"2025\",\"title\":\"events\",\"x\":{\"events\":[1]}}";

    assertTrue(Readings.open(line).streamed());
  }

  @Test
  void declaresNothing() {
    Chronology chronology = Readings.open("[" + FIRST + "]");

    assertTrue(chronology.streamed());
    assertEquals(Registry.EMPTY, chronology.registry());
    assertEquals(LocalizedText.EMPTY, chronology.title());
  }

  @Test
  void handsOnWhatStandsBeforeARefusal() {
    List<String> dates = new ArrayList<>();
    Chronology chronology = Readings.open(FIRST + "\n" + SECOND + "\nx\n");

    assertThrows(
        DatasetException.class, () -> chronology.forEach(event -> dates.add(event.date().text())));
    assertEquals(BOTH, dates);
  }

  @Test
  void readsMoreThanItsBufferHolds() {
    String title = "é".repeat(100_000);
    String line = "{\"date\":\"2025\",\"title\":\"" + title + "\"}\n";

    assertEquals(List.of("2025", "2025", "2025"), Readings.dates(line.repeat(3)));
  }

  @Test
  void keepsCountOfLinesBeyondItsBuffer() {
    String line = "{\"date\":\"2025\",\"title\":\"" + "x".repeat(50_000) + "\"}\n";

    assertEquals("f:8:1 $ json.word[x]", Readings.refusal(line.repeat(7) + "x\n"));
  }

  @Test
  void keepsTheCharacterThatStandsForMalformedOnes() {
    assertEquals(
        "\uFFFD",
        Readings.events(Readings.open("[{\"date\":\"2025\",\"title\":\"\uFFFD\"}]"))
            .get(0)
            .title()
            .in(Language.EN));
  }
}
