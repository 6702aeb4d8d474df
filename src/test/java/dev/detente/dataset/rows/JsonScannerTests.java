package dev.detente.dataset.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.json.JsonCursor;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the scanner to the strict cursor: both let in the same bytes. */
final class JsonScannerTests {

  private static final String OBJECT =
      "{\"id\":\"a\\u0062\",\"n\":[-1.5e+3,0,12,true,false,null],"
          + "\"title\":{\"en\":\"Talks\",\"ar\":\"محادثات\"},\"summary\":\"café € \uD83D\uDE00\","
          + "\"\\uD83D\\uDE00\":\"\\\"\\/\\n\", \"own\":{\"k\":[{}, [] ]}} ";

  @ParameterizedTest
  @ValueSource(
      ints = {0x80, 0xC080, 0xC1BF, 0xE08080, 0xEDA080, 0xEDBFBF, 0xFF, 0xC3, 0xE282, 0xF4908080})
  void refusesWhatIsNotUtf8(int malformed) {
    byte[] bytes = "{\"date\":\"....\"}".getBytes(StandardCharsets.US_ASCII);
    int at = 9;
    for (int shift = 24; shift >= 0; shift -= 8) {
      if (malformed >>> shift != 0) {
        bytes[at++] = (byte) (malformed >>> shift);
      }
    }
    assertEquals(false, isLetInByScanner(bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}",
        "{\"x\":{\"a\":1,\"a\":2}}",
        "{\"x\":{\"a\":1,\"\\u0061\":2}}",
        "{\"a\":01}",
        "{\"a\":1.}",
        "{\"a\":.5}",
        "{\"a\":+1}",
        "{\"a\":-}",
        "{\"a\":1e}",
        "{\"a\":NaN}",
        "{\"a\":\"\\uD800\"}",
        "{\"a\":\"\\uDC00\"}",
        "{\"a\":\"\\uD800\\u0041\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\t\"}",
        "{\"a\":tru}",
        "{\"a\":truex}",
        "{\"a\":[1,]}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\" 1}",
        "{\"a\":1 2}",
        "{\"a\":{}",
        "{'a':1}",
        "[]",
        "1",
        ""
      })
  void refusesWhatTheCursorRefuses(String text) {
    agree(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(false, isLetInByScanner(text.getBytes(StandardCharsets.UTF_8)), text);
  }

  @Test
  void agreesOnNestingAndLongNumbers() {
    for (int depth = JsonText.NESTING_LIMIT - 3; depth < JsonText.NESTING_LIMIT + 3; depth++) {
      String nested = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
      agree(nested.getBytes(StandardCharsets.UTF_8));
    }
    for (int digits = 1_020; digits < 1_028; digits++) {
      agree(("{\"a\":" + "1".repeat(digits) + "}").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void agreesOnObjectsOfManyMembers() {
    for (int names : new int[] {15, 16, 17, 40}) {
      StringBuilder members = new StringBuilder("{\"x\":{");
      for (int i = 0; i < names; i++) {
        members.append("\"m").append(i).append("\":0,");
      }
      agree((members + "\"z\":1}}").getBytes(StandardCharsets.UTF_8));
      agree((members + "\"m0\":1}}").getBytes(StandardCharsets.UTF_8));
      agree((members + "\"m\\u0030\":1}}").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void agreesOnWhateverIsChanged() {
    byte[] object = OBJECT.getBytes(StandardCharsets.UTF_8);
    byte[] signs = "\"{}[]:,\\ \t\r\n0aeuX-+.\u00e9م".getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    int letIn = 0;
    for (int i = 0; i < 30_000; i++) {
      byte[] changed = object.clone();
      for (int k = random.nextInt(3); k >= 0; k--) {
        byte sign =
            random.nextBoolean() ? signs[random.nextInt(signs.length)] : (byte) random.nextInt();
        changed[random.nextInt(changed.length)] = sign;
      }
      letIn += agree(changed) ? 1 : 0;
    }
    assertTrue(letIn > 1_000, "hardly anything was let in: " + letIn);
  }

  private static boolean agree(byte[] bytes) {
    boolean scanned = isLetInByScanner(bytes);
    assertEquals(isLetInByCursor(bytes), scanned, () -> new String(bytes, StandardCharsets.UTF_8));
    return scanned;
  }

  private static boolean isLetInByScanner(byte[] bytes) {
    Row row = new Row(new Layout());
    if (!row.read(bytes, 0, bytes.length, false)) {
      return false;
    }
    return new JsonScanner(bytes, row.end(), bytes.length, false).atEnd();
  }

  private static boolean isLetInByCursor(byte[] bytes) {
    try {
      JsonText text = JsonText.decode("f", bytes, 0, bytes.length, new Location(1, 1), "$");
      JsonCursor json = new JsonCursor(text, ProblemSink.STRICT);
      if (!json.beginObject()) {
        return false;
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.skip();
      }
      json.end();
      return true;
    } catch (DatasetException e) {
      return false;
    }
  }
}
