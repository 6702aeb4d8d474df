package dev.detente.dataset.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.json.JsonFault.Fault;
import dev.detente.model.Message;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the search for faults to the cursor, which refuses the same, and to the end of texts that
 * are cut: there the fault is the character before which ^ stands.
 */
final class JsonFaultTests {

  private static final String DOCUMENT =
      "{\"a\":[1,-2.5e+3,{\"b\":null}],\"c\":{\"d\":\"x\\u00e9\\n\"},\"e\":true,\"f\":[]}";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "malformed      | ^]",
        "unfinished     | [tru^",
        "unfinished     | [-^",
        "word           | [^x",
        "word           | ^nul",
        "word           | ^1.",
        "unfinished     | ['a\\^",
        "unfinished     | ['a\\u^",
        "unfinished     | ['a\\u12^",
        "unfinished     | ['a\\ud83d^",
        "unfinished     | ['a\\ud83d\\^",
        "unfinished     | ['a\\ud83d\\ud^",
        "escape         | ['a^\\u12g",
        "unfinished     | ^",
        "trailing       | 1 ^x",
        "control        | ['a^\u0000']",
        "unfinished     | ['a\\']^",
      })
  void tellsWhatIsCutFromWhatIsWrong(String key, String marked) {
    String text = marked.replace('\'', '"').replace("^", "");
    Fault fault = JsonFault.find(text).orElseThrow();
    assertEquals(
        marked.indexOf('^') + " json." + key, fault.offset() + " " + fault.message().key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DOCUMENT,
        " [ ] ",
        "0",
        "-0.0E-0",
        "\"\\ud83d\\ude00 \uD83D\uDE00 \\u0000 \\\" \u2028 \u007F\"",
        "{\"\":{}}",
        "\r\n\t null"
      })
  void findsNoneInJson(String text) {
    assertEquals(Optional.empty(), JsonFault.find(text));
  }

  @Test
  void findsBracketsThatAreTooDeep() {
    String deepest = "[".repeat(JsonText.NESTING_LIMIT);
    assertEquals(Optional.empty(), JsonFault.find(deepest + "]".repeat(JsonText.NESTING_LIMIT)));
    assertEquals(
        Optional.of(new Fault(JsonText.NESTING_LIMIT, Message.of("json.deep"))),
        JsonFault.find(deepest + "{}"));
  }

  @Test
  void findsNumbersThatTheReaderDoesNotTake() {
    String longest = "1".repeat(1023);
    assertEquals("", refusal("[" + longest + "]"));
    assertEquals(Optional.empty(), JsonFault.find("[" + longest + "]"));
    assertEquals("json.long-number", refusal("[" + longest + "1]"));
    assertEquals(
        Optional.of(new Fault(3, Message.of("json.long-number", "1023"))),
        JsonFault.find("[0," + longest + "1]"));
  }

  @Test
  void findsAFaultWhereTheCursorDoes() {
    String signs = "\"{}[]:,\\u0 \t1.-e+tfn/\u00e9";
    Random random = new Random(11);
    int sound = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(DOCUMENT);
      for (int k = random.nextInt(3); k >= 0; k--) {
        int place = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.setCharAt(place, signs.charAt(random.nextInt(signs.length())));
        } else {
          text.delete(place, place + 1 + random.nextInt(3));
        }
      }
      String refusal = refusal(text.toString());
      sound += refusal.isEmpty() ? 1 : 0;
      // a key twice is told before what comes after it
      if (!refusal.equals("json.duplicate-key")) {
        String fault = JsonFault.find(text.toString()).map(f -> f.message().key()).orElse("");
        assertEquals(refusal, fault, text.toString());
      }
    }
    assertTrue(sound > 200, "hardly anything was sound: " + sound);
  }

  /** Returns what the cursor has against a text; nothing if it reads it. */
  private static String refusal(String text) {
    JsonText document = new JsonText("f", text, new Location(1, 1), "$");
    JsonCursor json = new JsonCursor(document, ProblemSink.STRICT);
    try {
      json.raw();
      json.end();
      return "";
    } catch (DatasetException e) {
      return e.problem().message().key();
    }
  }
}
