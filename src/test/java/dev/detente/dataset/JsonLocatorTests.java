package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds values of every kind by their paths. */
final class JsonLocatorTests {

  private static final String TEXT =
      """
      {
        "string": "x", "number":  -1.50e3, "true": true,
        "false":
          false, "null":\tnull, "empty": "",
        "array": [ "a",
          ["b", 2 ], [], {"deep": {"er": "c\\n"}} ],
        "object" : {}, "last": "é🙂", "after": 1
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "$, 1:1",
    "$.string, 2:13",
    "$.number, 2:29",
    "$.true, 2:46",
    "$.false, 4:5",
    "$.null, 4:20",
    "$.empty, 4:35",
    "$.array, 5:12",
    "$.array[0], 5:14",
    "$.array[1], 6:5",
    "$.array[1][0], 6:6",
    "$.array[1][1], 6:11",
    "$.array[2], 6:16",
    "$.array[3], 6:20",
    "$.array[3].deep, 6:29",
    "$.array[3].deep.er, 6:36",
    "$.object, 7:14",
    "$.last, 7:26",
    "$.after, 7:42",
  })
  void findsWhereAValueBegins(String path, String location) {
    assertEquals(location, find(TEXT, path));
  }

  @ParameterizedTest
  @CsvSource({"$.missing", "$.array[4]", "$.string.x", "$.object.x", "''"})
  void fallsBackToTheStart(String path) {
    assertEquals("1:1", find(TEXT, path));
  }

  @Test
  void stopsWhereTheJsonIsBroken() {
    assertEquals("2:1", find("{\"a\": 1,\n", "$.b"));
  }

  @Test
  void tellsWhereAReaderStands() throws IOException {
    JsonReader reader = new JsonReader(new StringReader("[\n  1, 2]"));
    reader.beginArray();
    reader.nextInt();

    assertEquals(new Location(2, 4), JsonLocator.of(reader));
  }

  private static String find(String text, String path) {
    return JsonLocator.find(new JsonReader(new StringReader(text)), Set.of(path))
        .get(path)
        .toString();
  }
}
