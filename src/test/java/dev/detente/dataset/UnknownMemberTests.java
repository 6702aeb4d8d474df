package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.model.Event;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Carries members that the format does not name, as they were written. */
final class UnknownMemberTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "-0",
        "1.0",
        "1E+2",
        "1e400",
        "12345678901234567890.123456789",
        "true",
        "false",
        "null",
        "\"\"",
        "\"a<b>&'c\"",
        "\"توتر 🙂\"",
        "\"tab\\t quote\\\" backslash\\\\ \\u0001\"",
        "[]",
        "{}",
        "[1,[null,{\"a\":[]}],\"x\"]",
        "{\"b\":1,\"a\":{\"c\":null},\"\":0}",
      })
  void carriesAValueVerbatim(String value) {
    assertEquals(Map.of("x", value), event("\"x\":" + value).members().own());
  }

  @Test
  void writesAValueWithoutItsWhiteSpace() {
    assertEquals(
        Map.of("x", "{\"a\":[1,2]}"), event("\"x\": {\n \"a\" : [ 1 , 2 ] }").members().own());
  }

  @Test
  void keepsTheirOrder() {
    assertEquals(
        List.of("z", "a", "m", "b"),
        List.copyOf(event("\"z\":1,\"a\":2,\"m\":3,\"b\":4").members().own().keySet()));
  }

  @Test
  void carriesThoseOfAPlace() {
    assertEquals(
        Map.of("lat", "24.70"), event("\"place\":{\"name\":\"x\",\"lat\":24.70}").place().extra());
  }

  @Test
  void carriesThoseOfRegistries() {
    var registry =
        Readings.open(
                """
                {"events": [], "themes": [{"id": "t", "label": "T", "x": 1}],
                 "sources": [{"id": "s", "x": [2]}], "actors": [{"id": "a", "name": "A", "x": 3.0}]}
                """)
            .registry();

    assertEquals(Map.of("x", "1"), registry.theme("t").extra());
    assertEquals(Map.of("x", "[2]"), registry.source("s").extra());
    assertEquals(Map.of("x", "3.0"), registry.actor("a").extra());
  }

  private static Event event(String members) {
    String text = "[{\"date\":\"2025\",\"title\":\"x\"," + members + "}]";
    return Readings.events(Readings.open(text)).get(0);
  }
}
