package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.model.Chronology;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads JSON Lines of several blocks. */
final class BlockReaderTests {

  private static final int LINES = 60_000;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n"})
  void keepsTheOrderOfTheFile(String lineEnd) {
    StringBuilder text = new StringBuilder("\uFEFF\n");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      text.append(line(i)).append(i == LINES - 1 ? "" : lineEnd);
      ids.add("e" + i);
    }
    assertEquals(ids, gather(text.toString()));
  }

  @Test
  void readsALineThatIsLongerThanABlock() {
    String long1 =
        "{\"id\":\"long\",\"date\":\"2025\",\"title\":\"" + "x".repeat(5 << 20) + "\"}\n";
    assertEquals(
        List.of("e0", "long", "e1", "long"),
        gather(line(0) + "\n" + long1 + line(1) + "\n" + long1));
  }

  @Test
  void tellsTheFirstErrorByItsLineInTheFile() {
    StringBuilder text = new StringBuilder("\n \n");
    for (int i = 0; i < LINES; i++) {
      boolean wrong = i == 50_000 || i == 50_001 || i == LINES - 1;
      text.append(wrong ? "{\"date\":\"2025-02-30\",\"title\":\"x\"}" : line(i)).append('\n');
    }
    DatasetException refusal = assertThrows(DatasetException.class, () -> gather(text.toString()));
    assertEquals("f:50003:9 $.date date.impossible[2025-02-30]", Readings.line(refusal.problem()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\n"})
  void tellsACutInTheLastLine(String end) {
    DatasetException refusal =
        assertThrows(DatasetException.class, () -> gather(line(1) + "\n{\"date\":\"2025\"" + end));
    assertEquals("json.unfinished", refusal.problem().message().key());
  }

  @Test
  void knowsThatAnEventGoesOnBeyondItsBlock() {
    String broken = "{\"date\":\"2025\",\n\"title\":\"" + "x".repeat(3 << 20) + "\"}\n";
    DatasetException refusal =
        assertThrows(DatasetException.class, () -> gather(line(0) + "\n" + broken));
    assertEquals("f:2:1 $ json.lines[]", Readings.line(refusal.problem()));
  }

  @Test
  void placesAnErrorInTheFirstLineBehindWhatComesBeforeIt() {
    DatasetException refusal =
        assertThrows(
            DatasetException.class,
            () -> gather("\uFEFF  {\"title\":{\"a\":[]},\"date\":\"2025\"}"));
    assertEquals(
        "f:1:12 $.title row.kind", Readings.line(refusal.problem()).replaceAll("\\[.*", ""));
  }

  private static String line(int number) {
    // every third line is not plain, and takes the slower way
    String title = number % 3 == 0 ? "a\\u0062c" : "abc";
    return "{\"id\":\"e"
        + number
        + "\",\"date\":\"2025-01-02\",\"title\":\""
        + title
        + "\",\"summary\":\""
        + "y".repeat(60)
        + "\"}";
  }

  private static List<String> gather(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Chronology lines = ChronologyReader.open(new ByteArrayInputStream(bytes), "f", note -> {});
    return Readings.gatheredIds(lines);
  }
}
