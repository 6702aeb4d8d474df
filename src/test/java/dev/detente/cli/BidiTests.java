package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.dataset.ChronologyReader;
import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests, on a terminal of 80 columns in Arabic, that the bidirectional algorithm moves nothing but
 * Arabic: what stands before it stays, columns stay, and no id, option, path or figure of the
 * program moves. A figure within an Arabic text of the record moves with that text, as it should.
 */
final class BidiTests {

  private static final CliRunner TERMINAL = CliRunner.terminal(80).with("DETENTE_LANG", "ar");

  private static final Chronology RECORD = ChronologyReader.open("events.json");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "actors",
        "sources",
        "check src/test/resources/golden/data/flawed.json",
        "summary",
        "summary --by actor",
        "summary --by country",
        "summary --by dyad",
        "summary --by type",
        "summary --by quad",
        "summary --by theme",
        "summary --by month",
        "summary --by place",
        "summary --by quad,theme",
        "summary --by theme,quarter",
        "who"
      })
  void onlyTheLastColumnIsArabic(String command) {
    for (String line : lines(command)) {
      Shown shown = Shown.fromTheLeft(line);
      assertTrue(shown.stays(0, Shown.firstArabic(line)), line);
      assertTrue(shown.keeps(Shown.firstArabic(line), line.length()), line);
      assertTrue(isLastColumn(line), line);
    }
  }

  @Test
  void rowsOfAListStayWhereTheFirstLetterDecides() {
    int rows = 0;
    for (String line : lines("list")) {
      if (!line.isBlank() && line.charAt(0) != ' ') {
        Shown shown = Shown.byItsFirstLetter(line);
        assertTrue(shown.stays(0, Shown.firstArabic(line)), line);
        rows++;
      }
    }
    assertTrue(rows > 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list -c title,date,place,type",
        "list -c actors,recipients,date,title",
        "list -c place,id,title",
        "actors -c name,count,role,id,country",
        "actors -c kind,aliases,count",
        "sources -c title,date,publisher,id",
        "summary --by theme",
      })
  void columnsStayWhateverTheirOrder(String command) {
    CliRunner wide = CliRunner.terminal(1000).with("DETENTE_LANG", "ar");
    List<String> lines = wide.run(command.split(" ")).out().lines().toList();
    List<Integer> columns = columns(lines.get(0));
    assertTrue(columns.size() > 2);
    for (String line : lines.stream().takeWhile(row -> !row.isEmpty()).toList()) {
      Shown shown = Shown.fromTheLeft(line);
      for (int i = 0; i < columns.size(); i++) {
        int from = index(line, columns.get(i));
        int to = i == columns.size() - 1 ? line.length() : index(line, columns.get(i + 1));
        assertTrue(shown.keeps(from, to), line);
        String cell = line.substring(from, to);
        assertTrue(Shown.firstArabic(cell) < cell.length() || shown.stays(from, to), line);
      }
    }
  }

  @Test
  void profilesMoveNoLatin() {
    for (Actor actor : RECORD.registry().actors()) {
      assertNoLatinMoves("who @" + actor.id());
    }
  }

  @Test
  void eventsMoveNoLatin() {
    RECORD.forEach(event -> assertNoLatinMoves("show " + event.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "list --help",
        "who --help",
        "show --help",
        "summary --help",
        "actors --help",
        "sources --help",
        "check --help",
        "help --help",
        "",
        "list --in never",
        "list --in بوتين",
        "list --type x",
        "list --type بوتين",
        "list --theme بوتين",
        "list --actor بوطينن",
        "list --actor xyzzy",
        "list --actor الخارجية -n 0",
        "who الخارجية",
        "who putinn",
        "who سيرغي",
        "show بوتين",
        "show 2026",
        "show 2025-02-1",
        "list -n x",
        "list --bogus",
        "list -c بوتين",
        "list --sort بوتين",
        "list --country بوتين",
        "list --source @بوتين",
        "list --since ..",
        "list --in 2025-03..2025-01",
        "بوتين",
        "putin",
        "list putin",
        "list --lang",
        "list --count=1",
        "list --in feb --in mar",
        "summary --by month,month",
        "summary --by actor -n 1",
        "list -d /tmp/لا.json",
        "list -o json -c id",
        "list --bom",
        "list --search ,",
        "list --actor , ",
        "show",
        "show a b",
        "check a b",
        "summary --by بوتين",
      })
  void messagesAndHelpMoveNoLatinAndNoFigure(String command) {
    CliRunner.CliResult result =
        TERMINAL.run(command.isEmpty() ? new String[0] : command.split(" "));
    String said = result.err() + (result.out().contains("detente") ? result.out() : "");
    assertTrue(!said.isEmpty(), command);
    for (String line : said.lines().toList()) {
      assertEquals(List.of(), Shown.fromTheLeft(line).moved(), line);
    }
  }

  private static void assertNoLatinMoves(String command) {
    for (String line : lines(command)) {
      Shown shown = Shown.fromTheLeft(line);
      assertTrue(shown.stays(0, Shown.firstArabic(line)), line);
      List<String> moved = new ArrayList<>(shown.moved());
      moved.removeIf(word -> !word.matches("\\W*[A-Za-z].*"));
      assertEquals(List.of(), moved, line);
    }
  }

  private static List<String> lines(String command) {
    List<String> lines = TERMINAL.run(command.split(" ")).out().lines().toList();
    assertFalse(lines.isEmpty(), command);
    return lines;
  }

  /** Tells whether no other column follows the first Arabic one of a line. */
  private static boolean isLastColumn(String line) {
    return !line.substring(Shown.firstArabic(line)).contains("  ");
  }

  /** Returns the cells that the columns under a header begin at. */
  private static List<Integer> columns(String header) {
    List<Integer> columns = new ArrayList<>(List.of(0));
    for (int i = 2; i < header.length(); i++) {
      if (header.charAt(i) != ' ' && header.startsWith("  ", i - 2)) {
        columns.add(i);
      }
    }
    return columns;
  }

  /** Returns the index in {@code line} of what stands in a cell. */
  private static int index(String line, int cell) {
    int cells = 0;
    for (int i = 0; i < line.length(); i++) {
      int type = Character.getType(line.charAt(i));
      boolean drawn = type != Character.NON_SPACING_MARK && type != Character.FORMAT;
      if (drawn && cells++ == cell) {
        return i;
      }
    }
    return line.length();
  }
}
