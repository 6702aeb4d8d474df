package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refuses strings that are not text: control characters, half characters and broken bytes. */
final class StringRefusalTests {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 10, 13, 0x1B, 0x1F})
  void refusesARawControlCharacter(int control) {
    String text = "[{\"title\":\"a" + Character.toString(control) + "b\"}]";

    String escaped = "\\u00" + HexFormat.of().toHexDigits((byte) control);
    assertEquals("json.control[" + escaped + "]", Readings.refusal(text).split(" ")[2]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"title":"a^b"}]         | f:1:13 $[0].title json.control[\\u0009]
          [{"x":"a^b"}]             | f:1:9 $[0].x json.control[\\u0009]
          [{"x":{"y":["a","a^b"]}}] | f:1:19 $[0].x.y[1] json.control[\\u0009]
          [{"a^b":1}]               | f:1:5 $[0] json.control[\\u0009]
          [{"title":{"a^b":1}}]     | f:1:14 $[0].title json.control[\\u0009]
          {"events":[],"x":"a^b"}   | f:1:20 $.x json.control[\\u0009]
          """)
  void refusesARawControlCharacterAnywhere(String text, String refusal) {
    assertEquals(refusal, Readings.refusal(text.replace('^', '\t')));
  }

  @Test
  void takesAnEscapedControlCharacter() {
    assertEquals(1, Readings.dates("[{\"date\":\"2025\",\"title\":\"a\\t\\u0000\u007F\"}]").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\q", "\\'", "\\x41", "\\u00zz", "\\u 041", "\\U0041", "\\\n"})
  void refusesAnUnknownEscape(String escape) {
    String refusal = Readings.refusal("[{\"x\":\"" + escape + "\"}]");

    assertEquals("$[0].x json.escape[]", refusal.substring(refusal.indexOf('$')));
  }

  @ParameterizedTest
  @CsvSource({
    "0, \\ud83d",
    "0, \\ude42",
    "1, a\\ud83d",
    "0, \\ud83db",
    "0, \\ude42\\ud83d",
    "0, \\ud83d\\ud83d\\ude42",
    "12, \\ud83d\\ude42\\ud83d"
  })
  void refusesHalfASurrogatePair(int before, String half) {
    String refusal = Readings.refusal("[{\"x\":\"" + half + "\"}]");

    assertEquals("f:1:" + (8 + before) + " $[0].x json.surrogate[]", refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"title":"\\ud83d"}]         | f:1:12 $[0].title
          [{"title":{"en":"\\ud83d"}}]  | f:1:18 $[0].title.en
          [{"actors":["\\ud83d"]}]      | f:1:14 $[0].actors[0]
          {"events":[],"x":["\\ud83d"]} | f:1:20 $.x[0]
          """)
  void refusesHalfASurrogatePairAnywhere(String text, String place) {
    assertEquals(place + " json.surrogate[]", Readings.refusal(text));
  }

  @Test
  void refusesHalfASurrogatePairInAName() {
    assertEquals("f:1:4 $[0].\uD83D json.surrogate[]", Readings.refusal("[{\"\\ud83d\":1}]"));
  }

  @Test
  void takesAWholeSurrogatePair() {
    assertEquals(1, Readings.dates("[{\"date\":\"2025\",\"title\":\"\\ud83d\\ude42 🙂\"}]").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"80", "c3", "c328", "c0af", "e28228", "eda080", "f09f99", "f4908080", "fe", "ff"})
  void refusesMalformedUtf8(String hex) {
    assertEquals(
        "f:2:12 $[0].title json.utf-8[]", Readings.refusal(with("[\n{\"title\":\"é", hex, "\"}]")));
  }

  @Test
  void refusesMalformedUtf8InAPackage() {
    assertEquals(
        "f:2:8 $.x json.utf-8[]",
        Readings.refusal(with("{\"events\":[],\n\"x\":\"ab", "ff", "\"}")));
  }

  @Test
  void refusesMalformedUtf8AfterTheCharacterThatStandsForIt() {
    assertEquals(
        "f:2:9 $.x json.utf-8[]",
        Readings.refusal(
            with("{\"date\":\"2025\",\"title\":\"x\"}\n{\"x\":\"\uFFFDa", "ff", "\"}")));
  }

  @Test
  void refusesAFileThatEndsWithinACharacter() {
    assertEquals("f:1:8 $[0].x json.utf-8[]", Readings.refusal(with("[{\"x\":\"", "e282", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"events\":[]}', f:1:14 $",
    "'{\"events\":[{\"a\":1,', f:1:19 $.events[0].a",
    "'{\"events\":[],\"a', f:1:16 $.events",
  })
  void namesTheValueThatAMalformedByteStandsIn(String before, String place) {
    assertEquals(place + " json.utf-8[]", Readings.refusal(with(before, "ff", "")));
  }

  private static byte[] with(String before, String hex, String after) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(HexFormat.of().parseHex(hex));
    bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
