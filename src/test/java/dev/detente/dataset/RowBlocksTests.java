package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads files of several blocks, which are read at the same time: what comes of it is the same. */
final class RowBlocksTests {

  private static final int ROWS = 7_500;
  private static final int BAD = 7_300;

  /** What rows are written in; each row has a text over two lines, as far as that can be. */
  enum Form {
    LINES("", "\n", "{\"id\":\"%d\",\"date\":\"%s\",\"title\":\"t\",\"x\":\"%s\\n%<s\"}", "\n"),
    ARRAY("[", ",", "{\"id\":\"%d\",\"date\":\"%s\",\"title\":\"t\",\"x\":\"%s],{\\\"%<s\"}", "]"),
    INDENTED(
        "[\n  ",
        ",\n  ",
        "{\"id\":\"%d\",\n \"date\":\"%s\",\"title\":\"t\",\"x\":\"%s\"}",
        "\n]\n"),
    COMMAS("id,date,title,x\n", "\n", "%d,%s,t,\"%s,\n\"\"%<s\"", "\n"),
    RETURNS("id,date,title,x\r\n", "\r\n", "%d,%s,t,\"%s\r\n%<s\"", ""),
    OLD_RETURNS("id;date;title;x\r", "\r", "%d;%s;t;\"%s\r%<s\"", "\r"),
    TABS("id\tdate\ttitle\tx\n", "\n", "%d\t%s\tt\t\"%s\\n%<s", "\n");

    private final String before;
    private final String between;
    private final String row;
    private final String after;

    Form(String before, String between, String row, String after) {
      this.before = before;
      this.between = between;
      this.row = row;
      this.after = after;
    }

    boolean isJson() {
      return row.startsWith("{");
    }

    String row(int number, String date) {
      return String.format(row, number, date, "é".repeat(5 * (20 + number % 37)));
    }

    /** Writes rows, the one at {@link #BAD} in other words. */
    String write(String bad) {
      List<String> rows = new ArrayList<>(SOUND.get(this));
      if (!bad.isEmpty()) {
        rows.set(BAD, bad);
      }
      return before + String.join(between, rows) + after;
    }

    /** Returns where a part of a text stands. */
    Location place(String text, String part) {
      String lines = text.replace("\r\n", "\n").replace('\r', '\n');
      String before =
          lines.substring(0, lines.indexOf(part.replace("\r\n", "\n").replace('\r', '\n')));
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      return new Location(line, before.length() - before.lastIndexOf('\n'));
    }
  }

  private static final Map<Form, List<String>> SOUND =
      Arrays.stream(Form.values())
          .collect(
              Collectors.toMap(
                  form -> form,
                  form ->
                      IntStream.range(0, ROWS).mapToObj(i -> form.row(i, "2025-02-03")).toList()));

  @ParameterizedTest
  @EnumSource
  void comeToTheSameAsOneAfterTheOther(Form form) {
    String text = form.write("");
    List<String> inOrder = new ArrayList<>();
    open(text, false).forEach(event -> inOrder.add(told(event)));
    assertEquals(ROWS, inOrder.size());
    assertEquals(Integer.toString(ROWS - 1), inOrder.get(ROWS - 1).replaceFirst(" .*", ""));
    List<String> gathered =
        open(text, false).gather(Collectors.mapping(RowBlocksTests::told, Collectors.toList()));
    assertTrue(inOrder.equals(gathered));
    List<String> held = new ArrayList<>();
    open(text, false)
        .gather(Collectors.mapping(Event::held, Collectors.toList()))
        .forEach(event -> held.add(told(event)));
    assertTrue(inOrder.equals(held));
  }

  @ParameterizedTest
  @EnumSource
  void tellTheFirstFaultByItsPlace(Form form) {
    String bad = form.row(BAD, "2025-02-30");
    String text = form.write(bad);
    Location place = form.place(text, form.isJson() ? "\"2025-02-30\"" : bad);
    assertRefusal(place, "date.impossible", text);

    List<String> problems = new ArrayList<>();
    DatasetCheck.stream(
        stream(text),
        "f",
        Reading.AS_IT_IS,
        problem -> {
          if (problem.severity() == Problem.Severity.ERROR) {
            problems.add(problem.location().orElseThrow() + " " + problem.message().key());
          }
        });
    assertEquals(List.of(place + " date.impossible"), problems);

    List<Event> others = Readings.events(open(text, true));
    assertEquals(ROWS - 1, others.size());
  }

  @Test
  void tellWhereAnArrayIsBroken() {
    for (Form form : List.of(Form.ARRAY, Form.INDENTED)) {
      String sound = form.row(BAD, "2025-02-03");
      for (String broken :
          List.of(
              sound.replace("\"title\"", "^title"),
              sound.replace("\"2025-02-03\"", "\"2025-02-03\" ^5"),
              "^" + sound.substring(1),
              sound + " ^{}",
              sound + ",^" + form.between,
              sound.replace("\"2025-02-03\"", "\"2025-02-03^\u0001\""))) {
        String marked = form.write(broken);
        assertFault(form.place(marked, "^"), marked.replace("^", ""), broken);
      }
    }
  }

  @Test
  void tellWhereAnArrayBreaksOff() {
    for (Form form : List.of(Form.ARRAY, Form.INDENTED)) {
      String text = form.write("");
      for (int cut : new int[] {0, 1, 10, 100}) {
        String part = text.substring(0, text.lastIndexOf(']') - cut).strip();
        DatasetException refusal = refusal(part);
        assertEquals("json.unfinished", refusal.problem().message().key());
      }
      assertEquals("json", refusal(text + "x").problem().message().key().substring(0, 4));
      assertEquals("json", refusal(text + "]").problem().message().key().substring(0, 4));
    }
  }

  private static void assertRefusal(Location place, String key, String text) {
    DatasetException gathering =
        assertThrows(DatasetException.class, () -> Readings.gatheredIds(open(text, false)));
    Problem problem = refusal(text).problem();
    assertEquals(place + " " + key, problem.location().get() + " " + problem.message().key());
    assertEquals(problem, gathering.problem());
  }

  private static void assertFault(Location place, String text, String shown) {
    DatasetException gathering =
        assertThrows(DatasetException.class, () -> Readings.gatheredIds(open(text, false)));
    Problem problem = refusal(text).problem();
    assertEquals(problem, gathering.problem());
    assertEquals(place, problem.location().get(), shown + " " + problem);
  }

  private static DatasetException refusal(String text) {
    return assertThrows(DatasetException.class, () -> Readings.events(open(text, false)));
  }

  private static String told(Event event) {
    return event.id() + " " + event.title() + event.members().own();
  }

  private static Chronology open(String text, boolean skip) {
    return ChronologyReader.open(stream(text), "f", Reading.of(List.of(), skip), note -> {});
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
