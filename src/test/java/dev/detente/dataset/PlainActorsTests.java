package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.fixture.Texts;
import dev.detente.model.Actor;
import dev.detente.model.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads actors, a line each. */
final class PlainActorsTests {

  private static final String FIRST =
      "{\"id\":\"un\",\"kind\":\"organization\",\"name\":{\"en\":\"United Nations\","
          + "\"ar\":\"الأمم المتحدة\"},\"role\":\"x\",\"aliases\":[\"UN\",\"ONU\"]}";
  private static final String ESCAPED = "{\"name\":\"a\\u0062\",\"country\":\"US\",\"id\":\"ab\"}";

  @Test
  void readsPlainLinesAndAllOthersAlike() {
    byte[] bytes = (FIRST + "\n" + ESCAPED + "\n").getBytes(StandardCharsets.UTF_8);
    LineReader<Actor> lines =
        new LineReader<>("f", new Block(bytes, 0, bytes.length, false), new PlainActors());

    assertEquals(
        new Actor(
            "un",
            "organization",
            "",
            Texts.both("United Nations", "الأمم المتحدة"),
            LocalizedText.plain("x"),
            List.of("UN", "ONU"),
            Map.of()),
        lines.next());
    assertEquals(
        new Actor(
            "ab", "", "US", LocalizedText.plain("ab"), LocalizedText.EMPTY, List.of(), Map.of()),
        lines.next());
    assertNull(lines.next());
    assertEquals(2, lines.count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"un\"}",
        "{\"name\":\"UN\"}",
        "{\"id\":\"un\",\"name\":\"UN\"} x",
        "{\"id\":\"un\",\"name\":\"UN\"",
      })
  void refusesWhatIsNoActor(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    LineReader<Actor> lines =
        new LineReader<>("f", new Block(bytes, 0, bytes.length, false), new PlainActors());

    assertThrows(DatasetException.class, lines::next);
  }
}
