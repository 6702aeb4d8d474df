package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refuses arrays and JSON Lines that do not hold together. */
final class StreamRefusalTests {

  private static final String EVENT = "{\"date\":\"2025\",\"title\":\"x\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [E,]    | f:1:30 $ json.trailing-comma[]
          [,E]    | f:1:2 $ json.malformed[]
          [E,,E]  | f:1:30 $ json.malformed[]
          [E E]   | f:1:30 $ json.missing-comma[]
          [E;E]   | f:1:29 $ json.malformed[]
          [E}     | f:1:29 $ json.malformed[]
          [}      | f:1:2 $ json.malformed[]
          [E x]   | f:1:30 $ json.missing-comma[]
          [Ex]    | f:1:29 $ json.missing-comma[]
          [E      | f:1:29 $ json.unfinished[]
          [E,     | f:1:30 $[1] json.unfinished[]
          [E,E    | f:1:57 $ json.unfinished[]
          [E]]    | f:1:30 $ json.trailing[]
          [E],    | f:1:30 $ json.trailing[]
          [E] E   | f:1:31 $ json.trailing[]
          [] []   | f:1:4 $ json.trailing[]
          """)
  void refusesABrokenArray(String layout, String refusal) {
    assertEquals(refusal, Readings.refusal(layout.replace("E", EVENT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [5]       | f:1:2 $[0] data.kind[object, number]
          [null]    | f:1:2 $[0] data.kind[object, null]
          ["x"]     | f:1:2 $[0] data.kind[object, string]
          [E,true]  | f:1:30 $[1] data.kind[object, boolean]
          [E, [E]]  | f:1:31 $[1] data.kind[object, array]
          """)
  void refusesAnElementThatIsNoObject(String layout, String refusal) {
    assertEquals(refusal, Readings.refusal(layout.replace("E", EVENT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "5", "\"x\"", "null"})
  void refusesALineThatIsNoObject(String line) {
    assertEquals(
        "f:3:1 $ data.kind",
        Readings.refusal(EVENT + "\n\n" + line + "\n").replaceAll("\\[.*", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [^]            | f:1:2
          [E,^]          | f:1:30
          [E,^E]         | f:1:30
          [{"x":^1}]     | f:1:7
          [E]^           | f:1:30
          {^"events":[]} | f:1:2
          {"events"^:[]} | f:1:10
          {"events":[]}^ | f:1:14
          E/^            | f:2:1
          E^/E           | f:1:28
          {"x":"^"}      | f:1:7
          """)
  void refusesANulByte(String layout, String place) {
    String text = layout.replace("E", EVENT).replace('^', '\0').replace('/', '\n');

    assertEquals(place, Readings.refusal(text).replaceFirst(" .*", ""));
  }

  @Test
  void refusesTwoEventsInALine() {
    assertEquals("f:2:29 $ json.trailing[]", Readings.refusal(EVENT + "\n" + EVENT + " " + EVENT));
  }

  @Test
  void refusesCommasBetweenLines() {
    assertEquals("f:1:28 $ json.trailing[]", Readings.refusal(EVENT + ",\n" + EVENT));
  }

  @Test
  void refusesAnEventOverSeveralLines() {
    assertEquals(
        "f:1:1 $ json.lines[]",
        Readings.refusal("{\n  \"date\": \"2025\",\n  \"title\": \"x\"\n}\n"));
  }

  @Test
  void refusesALaterEventOverSeveralLines() {
    assertEquals(
        "f:3:1 $ json.lines[]",
        Readings.refusal(EVENT + "\n\n{\"date\": \"2025\",\r\n  \"title\": \"x\"}\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n", "\n \n\t\n"})
  void tellsThatTheLastLineIsCutOff(String rest) {
    String refusal = Readings.refusal(EVENT + "\n{\"date\":\"2025\",\"title\"" + rest);

    assertEquals("$.title json.unfinished[]", refusal.substring(refusal.indexOf('$')));
  }

  @Test
  void tellsWhereTheLastLineIsCutOff() {
    assertEquals(
        "f:2:15 $.date json.unfinished[]", Readings.refusal(EVENT + "\n{\"date\":\"2025\""));
  }

  @Test
  void takesALackingCommaForNoCut() {
    assertEquals(
        "f:1:16 $.date json.missing-comma[]",
        Readings.refusal("{\"date\":\"2025\" \"title\":\"x\"}\n" + EVENT));
  }

  @Test
  void refusesAByteOrderMarkBeforeALaterLine() {
    assertEquals("f:2:1 $ json.byte-order-mark[]", Readings.refusal(EVENT + "\n\uFEFF" + EVENT));
  }

  @Test
  void refusesAByteOrderMarkInAnArray() {
    assertEquals("f:1:2 $[0] json.byte-order-mark[]", Readings.refusal("[\uFEFF" + EVENT + "]"));
  }

  @Test
  void countsColumnsOfALineFromItsOwnStart() {
    String line = "  {\"date\":\"2025-02-30\",\"title\":\"x\"}";

    assertEquals(
        "f:2:11 $.date date.impossible[2025-02-30]", Readings.refusal(EVENT + "\r\n" + line));
  }

  @Test
  void countsColumnsAfterAByteOrderMarkFromOne() {
    assertEquals(
        "f:1:10 $[0].date date.malformed[soon]",
        Readings.refusal("\uFEFF[{\"date\":\"soon\",\"title\":\"x\"}]"));
  }

  @Test
  void countsColumnsInUtf16Units() {
    assertEquals(
        "f:1:24 $[0].date date.malformed[soon]",
        Readings.refusal("[{\"title\":\"é🙂\",\"date\":\"soon\"}]"));
  }
}
