package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import dev.detente.cli.command.Command;
import dev.detente.model.Language;
import dev.detente.render.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that nothing printed for people is wider than their terminal, from 40 columns on, but an
 * address, which the terminal goes on with below.
 */
final class ScreenWidthTests {

  private static final int[] WIDTHS = {40, 60, 80};

  private static final String WORD = "Donaudampfschifffahrt".repeat(5);

  private static final String[] NAMES = {
    WORD,
    "中国人民共和国".repeat(12),
    "👩\u200D👧❤\uFE0F🇷🇺".repeat(10),
    "كلمةطويلةبلامسافات".repeat(6) + " عام 2025 في 12/3",
    "a short one " + "and a long one ".repeat(10).strip(),
  };

  private static final String RECORD = record();

  @ParameterizedTest
  @MethodSource("answers")
  void theRecordFits(String command) {
    assertFits(CliRunner.terminal(40), command.split(" "));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void whateverAFileHoldsFits(String command) {
    String line = command.replace("putin", "@" + WORD).replace("2025-02-18", WORD);
    assertFits(CliRunner.terminal(40).input(RECORD), (line + " --data -").split(" "));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void helpFits(String command) {
    assertFits(CliRunner.terminal(40), command.isEmpty() ? new String[0] : command.split(" "));
  }

  private static void assertFits(CliRunner runner, String... args) {
    for (Language language : Language.values()) {
      for (int width : WIDTHS) {
        CliRunner.CliResult result =
            runner.width(width).with("DETENTE_LANG", language.code()).run(args);
        assertTrue(result.code() == 0 || args[0].equals("check"), result.err());
        for (String line : result.out().split("\n")) {
          if (line.startsWith("https://")) {
            continue;
          }
          assertEquals(List.of(line), Wrap.lines(line, width), () -> width + ": " + line);
        }
      }
    }
  }

  static Stream<String> pages() {
    Stream<String> pages =
        Command.names().stream().flatMap(name -> Stream.of(name + " --help", "help " + name));
    return Stream.concat(Stream.of("", "--help", "help"), pages);
  }

  static List<String> answers() {
    List<String> answers =
        new ArrayList<>(
            List.of(
                "list -n 20",
                "list -n 5 -c all",
                "list -n 5 -c place,actors,title",
                "list -n 5 -c all --no-header",
                "who -n 9",
                "who putin -n 9",
                "who putin -n 3 -c all",
                "show 2025-02-18",
                "show 2025-02-18 -c all",
                "summary",
                "summary --by actor,type",
                "summary -n 9 --by month,theme",
                "summary -n 30 --by year,actor",
                "summary --by place,country -n 9",
                "actors -n 9",
                "actors -n 9 -c all",
                "actors -n 9 -c name,aliases,role",
                "sources -n 9",
                "sources -n 9 -c all",
                "check"));
    for (String key :
        "year quarter month theme type quad actor country place dyad source publisher".split(" ")) {
      answers.add("summary -n 30 --by " + key);
    }
    return answers;
  }

  /** Returns a record of long, wide and unbreakable names, and dates far from one another. */
  private static String record() {
    List<Object> themes = new ArrayList<>();
    List<Object> sources = new ArrayList<>();
    List<Object> actors = new ArrayList<>();
    List<Object> events = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 2 * NAMES.length; i++) {
      String name = NAMES[i % NAMES.length];
      String id = i == 0 ? WORD : i < NAMES.length ? name : "id-" + i;
      ids.add(id);
      Map<String, String> texts = Map.of("en", name, "ar", "في " + i + " " + name, WORD, name);
      themes.add(Map.of("id", id, "label", texts));
      sources.add(
          Map.of(
              "id",
              id,
              "title",
              texts,
              "publisher",
              name,
              "lang",
              "en",
              "date",
              "2025-02",
              "url",
              "https://example.org/" + WORD));
      actors.add(
          Map.of(
              "id",
              id,
              "name",
              texts,
              "kind",
              name,
              "role",
              texts,
              "country",
              "RU",
              "aliases",
              List.of(name + i, "x" + i)));
    }
    String[] dates = {"0001-02-03", "2025-02-18", "2025/2026", "9999-12-31", "2025-02-18~"};
    for (int i = 0; i < ids.size(); i++) {
      Map<String, Object> event = new LinkedHashMap<>();
      event.put("id", ids.get(i));
      event.put("date", dates[i % dates.length]);
      event.put("type", i % 2 == 0 ? "CONSULT" : "SANCTION");
      event.put("theme", ids.get(i));
      event.put("title", Map.of("en", NAMES[i % NAMES.length]));
      event.put("actors", i == 1 ? ids : List.of(WORD, ids.get((i + 3) % ids.size())));
      event.put("sources", ids);
      event.put("place", Map.of("name", NAMES[i % NAMES.length], "country", "US"));
      event.put("member " + WORD, List.of(WORD));
      events.add(event);
    }
    return new Gson()
        .toJson(
            Map.of(
                "format",
                "detente/1",
                "title",
                WORD,
                "themes",
                themes,
                "sources",
                sources,
                "actors",
                actors,
                "events",
                events));
  }
}
