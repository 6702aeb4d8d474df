package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.model.Event;
import dev.detente.model.ValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads members from the fields that a map names, in whatever shape their values are. */
final class MappedRowsTests {

  private static final String ROW =
      "{\"when\":\"2025-02-03\",\"n\":{\"a\":\"x\",\"b\":[{\"c\":\"y\"},{\"c\":\"z\"}]},"
          + "\"p\":[\"q\",\"r\"],\"y\":2025,\"m\":2,\"d\":\"\",\"a.b\":\"dotted\",\"title\":\"t\","
          + "\"a+b\":\"plus\",\"{c}\":\"brace\"}";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          date=when                              | 2025-02-03 t []
          date=when title=n.a                    | 2025-02-03 x []
          date=when title=n.b.c                  | 2025-02-03 y []
          date=when title=a.b                    | 2025-02-03 dotted []
          date=when title={n.a}~{p}              | 2025-02-03 x~q []
          date=when actors=n.b.c                 | 2025-02-03 t [y, z]
          date=when actors=p+n.a                 | 2025-02-03 t [q, r, x]
          date=when actors={n.a}!                | 2025-02-03 t [x!]
          date=when+y                            | 2025-02-03 t []
          date={y}-{m}-{d}                       | 2025-02 t []
          date={y}-{m}                           | 2025-02 t []
          date={y}/{y}                           | 2025 t []
          date={y}-{m}-{d}/{when}                | 2025-02/2025-02-03 t []
          date={when}/{d}                        | 2025-02-03 t []
          date=when title=                       | f:1:1 $ row.missing
          date=when title=n                      | f:1:26 $.n row.kind
          date=n.b.c                             | f:1:26 $.n date.malformed
          date=when title="a.b"                  | 2025-02-03 dotted []
          date=when title="n.a"                  | map.field[n.a
          date=when title="a+b"                  | 2025-02-03 plus []
          date=when title={"a+b"}{a+b}           | 2025-02-03 plusplus []
          date=when title={"{c}"}!               | 2025-02-03 brace! []
          date=when actors="a+b"+n.a             | 2025-02-03 t [plus, x]
          date={d}                               | f:1:1 $ row.silent[date, {d}, when,
          date=d                                 | f:1:1 $ row.silent[date, d, when,
          date=d+d                               | f:1:1 $ row.silent[date, d+d, when,
          date={none}                            | map.field[none
          date=when title={none}{other}          | map.field[none
          date=when title=none                   | map.field[none
          date=when+none                         | map.field[none
          date=when title={none}{n.a}            | 2025-02-03 x []; map.template[none
          member=when                            | map.member[member
          Date=when                              | map.member[Date
          =when                                  | map.member[
          date:ymd=when                          | map.date-order[date:ymd
          date:dmy=when date=y                   | map.twice[date
          title=n.a title=n.a                    | map.twice[title
          events=                                | map.pair[events=
          title=a+                               | map.pair[title=a+
          title={a                               | map.pair[title={a
          title={}                               | map.pair[title={}
          title={"a}                             | map.field["a, when
          title=""+n.a                           | map.field["", when
          """)
  void isReadAsItIsSaid(String maps, String wanted) throws IOException {
    List<String> pairs = List.of(maps.split(" "));
    String told = told(ROW, pairs);
    assertEquals(wanted, told.substring(0, Math.min(wanted.length(), told.length())), told);

    List<String> members = new ArrayList<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String field = pair.substring(equals + 1).replace("\"", "\\\"");
      members.add('"' + pair.substring(0, equals) + "\":\"" + field + '"');
    }
    if (members.stream().distinct().count() == members.size()) {
      Path file = Files.writeString(folder.resolve("map"), "{" + String.join(",", members) + "}");
      assertEquals(told, told(ROW, List.of(file.toString())), "as a file");
    }
  }

  @Test
  void refusesAMapFileThatDoesNotExist() {
    String file = folder.resolve("none").toString();
    DatasetException refused =
        assertThrows(DatasetException.class, () -> Reading.of(List.of(file), false));
    assertEquals(Problem.ofFile(file, "map.no-file"), refused.problem());
  }

  @Test
  void letsAPairGoBeforeAFile() throws IOException {
    String file =
        Files.writeString(
                folder.resolve("map"), "{\"date:dmy\":\"x\",\"title\":\"a\",\"place\":\"b\"}")
            .toString();
    String row = "{\"x\":\"03/02/2025\",\"y\":\"2025\",\"a\":\"A\",\"b\":\"B\"}";
    assertEquals("2025-02-03 A []", told(row, List.of(file)));
    assertEquals("2025-02-03 B []", told(row, List.of("title=b", file)));
    assertEquals("2025 A []", told(row, List.of("date=y", file)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1]                  | data.kind
          {"title":5}          | data.kind
          {"title":"a"         | json.unfinished
          {"title":"a"} x      | json.
          {"a":"a"}            | map.member
          {"id":"a","id":"b"}  | json.duplicate-key
          """)
  void refusesAFileThatIsNoMap(String text, String key) throws IOException {
    Path file = Files.writeString(folder.resolve("map"), text);
    String told = told(ROW, List.of(file.toString()));
    assertEquals(
        key, told.replaceFirst("^.*?(?=(data|json|map)\\.)", "").substring(0, key.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "actors":null                          | 2025 t []
          "actors":""                            | 2025 t []
          "actors":"  "                          | 2025 t []
          "actors":" a "                         | 2025 t [a]
          "actors":"a; b"                        | 2025 t [a; b]
          "actors":7                             | 2025 t [7]
          "actors":-1.50e3                       | 2025 t [-1.50e3]
          "actors":true                          | 2025 t [true]
          "actors":["a",null,"",7]               | 2025 t [a, 7]
          "actors":[["a"],[["b"]]]               | 2025 t [a, b]
          "actors":{"name":"a"}                  | 2025 t [a]
          "actors":{"label":"a"}                 | 2025 t [a]
          "actors":{"login":"a"}                 | 2025 t [a]
          "actors":{"title":"a"}                 | 2025 t [a]
          "actors":{"title":"a","name":"b"}      | 2025 t [b]
          "actors":{"title":"a","name":null}     | 2025 t [a]
          "actors":{"name":["a","b"]}            | 2025 t [a, b]
          "type":{"name":["a","b"]}              | 2025 t []
          "actors":{}                            | 2025 t []
          "actors":[{},{"name":"a"}]             | 2025 t [a]
          "actors":{"name":null,"id":1}          | 2025 t []
          "actors":{"login":""}                  | 2025 t []
          "id":{}                                | 2025 t []
          "place":{"name":"","country":{}}       | 2025 t []
          "actors":[{"name":"a"},{"login":"b"}]  | 2025 t [a, b]
          "actors":{"id":1}                      | f:1:35 $.actors row.kind
          "actors":[{"id":1}]                    | f:1:35 $.actors row.kind
          "actors":[]                            | 2025 t []
          "type":["TALK"]                        | 2025 t []
          "id":{"x":1}                           | f:1:31 $.id row.kind
          "summary":{"x":{}}                     | f:1:36 $.summary row.kind
          "summary":{"en":"e","ar":null}         | 2025 t []
          "place":{"name":{"en":"R"}}            | 2025 t []
          """)
  void readsValuesOfAnyShape(String member, String wanted) {
    String told = told("{\"date\":2025,\"title\":\"t\"," + member + "}", List.of());
    assertEquals(wanted, told.substring(0, Math.min(wanted.length(), told.length())), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"x":{"events":[R,R]}}             | x.events   | 2
          {"x":[{"y":[R]},{"y":[R,R]},{}]}   | x.y        | 3
          {"x":{"y":R}}                      | x.y        | 1
          [{"x":[R]},{"x":R}]                | x          | 2
          {"x":[[R],[R]]}                    | x          | 2
          {"x":[R]}¶{"x":[R,R]}              | x          | 3
          {"x":[]}                           | x          | 0
          """)
  void findsEventsAtAPath(String text, String path, int count) {
    String rows = text.replace("R", "{\"date\":\"2025\",\"title\":\"t\"}").replace('¶', '\n');
    assertEquals(
        String.join("; ", Collections.nCopies(count, "2025 t []")),
        told(rows, List.of("events=" + path)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a":{"b":[]}}                     | a.c  | map.field[a.c, b]
          {"a":{"b":[]},"d":1}               | e    | map.field[e, a, d]
          [{"a":1},{"b":2}]                  | e    | map.field[e, a, b]
          {"a":1}¶{"b":2}                    | e    | map.field[e, a, b]
          """)
  void refusesAPathThatLeadsNowhere(String text, String path, String refusal) {
    assertEquals(refusal, told(text.replace('¶', '\n'), List.of("events=" + path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"at", "in.at", "in.at+none"})
  void keepsTheCountryOfAPlaceWhereverItStands(String path) {
    String place = "{\"name\":\"R\",\"country\":\"SA\",\"lat\":24}";
    String row =
        "{\"date\":2025,\"title\":\"t\",\"none\":1,\"at\":P,\"in\":[{\"at\":P}]}"
            .replace("P", place);
    Event event =
        Readings.events(
                ChronologyReader.open(
                    new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8)),
                    "f",
                    Reading.of(List.of("place=" + path), false),
                    note -> {}))
            .get(0);
    assertEquals("SA", event.place().country());
    assertEquals(Map.of("lat", "24"), event.place().extra());
  }

  /** Returns what a text says as {@code DATE TITLE ACTORS} of each row, or why it says nothing. */
  private static String told(String text, List<String> maps) {
    List<String> told = new ArrayList<>();
    try {
      for (Event event :
          Readings.events(
              ChronologyReader.open(
                  new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                  "f",
                  Reading.of(maps, false),
                  note -> told.add(note.message().toString())))) {
        Event held = event.held();
        assertEquals(event.title(), held.title());
        assertEquals(event.summary(), held.summary());
        assertEquals(event.members().own(), held.members().own());
        told.add(0, event.date().text() + " " + words(event) + " " + event.actors());
      }
    } catch (DatasetException e) {
      return Readings.line(e.problem());
    } catch (ValueException e) {
      return e.message().toString();
    }
    return String.join("; ", told);
  }

  private static String words(Event event) {
    return String.join("/", event.title().byLanguage().values());
  }
}
