package dev.detente.dataset.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.dataset.ChronologyReader;
import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.dataset.json.FileWindow;
import dev.detente.model.Event;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that parts of a file, read alone and joined, are what the file is. */
final class RowPartsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'a','date':'2025','title':'x'}\n\n{'id':'b','date':'2025','title':'قمة'}\n{'id':'c'}\n{'id':'d','date':'2025','title':'y'}",
        "\n{'id':'a','date':'2025','title':'x'}\r\n{}\n{'id':'b','date':'2025','title':'y'}\n",
        "id,date,title\na,2025,x\n\nb,2025,'قمة, y'\nc,,\nd,2025,z",
        "\uFEFF\nid\tdate\ttitle\r\na\t2025\t\uD800\uDF30\r\nb\t\t\r\nc\t2025\ty\r\n"
      })
  void addUpToTheFile(String written) throws Exception {
    byte[] bytes = written.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    for (boolean skip : new boolean[] {true, false}) {
      String whole = read(bytes, List.of(bytes.length), skip);
      for (int first = 0; first <= bytes.length; first++) {
        for (int second = first; second <= bytes.length; second++) {
          if (isLineStart(bytes, first) && isLineStart(bytes, second)) {
            assertEquals(whole, read(bytes, List.of(first, second, bytes.length), skip));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{'date':'2025','title':'x'}]", "{'events':[{'date':'2025'}]}"})
  void areNotThoseOfADocument(String written) {
    byte[] bytes = written.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    DatasetException refused =
        assertThrows(DatasetException.class, () -> read(bytes, List.of(bytes.length), false));
    assertEquals("rows.undivided", refused.problem().message().key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id,date,title\na,2025,x\nb,2025,'two\nlines'\n"})
  void holdNoCellOverTwoLines(String written) {
    byte[] bytes = written.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    DatasetException refused =
        assertThrows(DatasetException.class, () -> read(bytes, List.of(bytes.length), true));
    assertEquals("rows.line-break", refused.problem().message().key());
    assertEquals(Optional.of(new Location(3, 1)), refused.problem().location());
  }

  /** Reads a file in parts that end as is said, and tells what comes of it. */
  private static String read(byte[] bytes, List<Integer> ends, boolean skip) {
    Reading reading = new Reading(Mapping.NONE, skip);
    List<String> ids = new ArrayList<>();
    Account account = Account.NONE;
    int start = 0;
    for (int end : ends) {
      FileWindow head = new FileWindow(new ByteArrayInputStream(bytes), "f");
      RowReader rows = ChronologyReader.rows(head, reading, note -> {}).orElseThrow();
      int from = Math.max(start, (int) head.taken());
      if (from < end) {
        boolean first = from == head.taken();
        FileWindow lines =
            new FileWindow(
                new ByteArrayInputStream(bytes, from, end - from),
                "f",
                first ? head.here() : new Location(1, 1),
                end < bytes.length);
        try {
          Account read = rows.share(lines, first, into(ids)).account();
          account = account.and(read);
        } catch (DatasetException e) {
          if (!e.isOfRow()) {
            throw e;
          }
          return "refused: " + e.problem().movedTo(account.end());
        }
      }
      start = end;
    }
    Optional<Problem> first = account.first();
    return ids
        + " "
        + account.rows()
        + " "
        + account.end()
        + " "
        + account.skipped()
        + first
        + account.names();
  }

  private static Collector<Event, ?, ?> into(List<String> ids) {
    return Collector.of(
        () -> ids,
        (all, event) -> all.add(event.id() + event.title().byLanguage()),
        (all, same) -> all);
  }

  private static boolean isLineStart(byte[] bytes, int at) {
    return at == 0 || at == bytes.length || bytes[at - 1] == '\n';
  }
}
