package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonStreamParser;
import dev.detente.cli.CliRunner.CliResult;
import dev.detente.cli.command.Command;
import dev.detente.cli.option.Option;
import dev.detente.cli.option.RawLine;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.process.ExitCode;
import dev.detente.render.OutputFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests every option with every command, in every format, on a terminal and in a pipe, of a record
 * and of a stream: it is refused in one line, or it changes the answer.
 */
final class OptionPairsTests {

  private static final String EVENTS =
      """
      {"id":"2025-01-10-a","date":"2025-01-10","theme":"tension","type":"SANCTION",\
      "title":{"en":"First","ar":"أول"},"summary":"Oil","actors":["putin","trump"],\
      "recipients":["russia"],"place":{"name":"Moscow","country":"RU"},"sources":["s1"]}
      {"id":"2025-02-11-b","date":"2025-02-11","theme":"accord","type":"CONSULT",\
      "title":{"en":"Second","ar":"ثان"},"actors":["putin"],\
      "place":{"name":"Riyadh","country":"SA"},"sources":["s2"],"weight":"1.5"}
      {"id":"c","date":"2025-02-12","theme":"accord","type":"AGREE",\
      "title":{"en":"Third","ar":"ثالث"},"actors":["xi"],"sources":["s1","s2"]}
      """;

  private static final String RECORD =
      """
      {"format":"detente/1",
      "themes":[{"id":"tension","label":"Tension"},{"id":"accord","label":"Accord"}],
      "sources":[{"id":"s1","title":"One"},{"id":"s2","title":"Two"}],
      "actors":[{"id":"putin","kind":"person","name":"Putin"},{"id":"trump","kind":"person",\
      "name":"Trump"},{"id":"russia","kind":"country","name":"Russia"},\
      {"id":"xi","kind":"person","name":"Xi"}],
      "events":[%s]}
      """
          .formatted(String.join(",", EVENTS.lines().toList()));

  /** Lines that have an answer; each is tried with one option more. */
  private static final List<String> LINES =
      List.of(
          "list -d -",
          "who putin -d -",
          "who -d -",
          "show 2025-01-10-a -d -",
          "summary -d -",
          "summary --by month -d -",
          "summary --by month,theme -d -",
          "actors -d -",
          "sources -d -",
          "check -d -",
          "completion bash",
          "help list");

  /** A value of each option that has one: whatever it is given to answers otherwise by it. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("--actor", "trump"),
          Map.entry("--map", "title=title"),
          Map.entry("--recipient", "russia"),
          Map.entry("--country", "RU"),
          Map.entry("--theme", "tension"),
          Map.entry("--type", "SANCTION"),
          Map.entry("--quad", "conflict"),
          Map.entry("--place", "moscow"),
          Map.entry("--source", "@s1"),
          Map.entry("--search", "oil"),
          Map.entry("--where", "place=moscow"),
          Map.entry("--sum", "weight"),
          Map.entry("--in", "2025-01"),
          Map.entry("--since", "2025-02"),
          Map.entry("--until", "2025-01"),
          Map.entry("--sort", "id:desc"),
          Map.entry("--limit", "1"),
          Map.entry("--columns", "id"),
          Map.entry("--by", "type"),
          Map.entry("--data", "-"),
          Map.entry("--lang", "ar"),
          Map.entry("--color", "always"),
          Map.entry("--format", "table"));

  /** What changes an answer only here or there, such as colours, or only a line that fails. */
  private static final Set<String> QUIET =
      Set.of(
          "--lang",
          "--color",
          "--exit-status",
          "--debug",
          "--format",
          "--strict",
          "--map",
          "--skip");

  /** What is for more rows than the one of a summary without {@code --by}. */
  private static final Set<String> FOR_ROWS = Set.of("--sort", "--limit");

  private static final int WIDTH = 80;

  /** What the lines come to without an option more. */
  private static final Map<List<Object>, CliResult> PLAIN = new ConcurrentHashMap<>();

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pairs")
  void worksOrIsRefused(String line, Option option) {
    if (!isFor(line, option)) {
      CliResult refused = worksOrIsRefused(false, RECORD, line, option);
      assertEquals(ExitCode.USAGE.number(), refused.code(), refused::toString);
      return;
    }
    boolean taken = false;
    for (String format : formats(line)) {
      for (String events : format.isEmpty() ? List.of(RECORD, EVENTS) : List.of(RECORD)) {
        CliResult piped = worksOrIsRefused(false, events, line + format, option);
        if (format.isEmpty() || format.endsWith("table")) {
          CliResult shown = worksOrIsRefused(true, events, line + format, option);
          // a line for a script is tried out on a terminal
          assertEquals(piped.code(), shown.code(), () -> line + format + " " + option.name());
          assertFits(line, shown);
        }
        taken |= piped.code() != ExitCode.USAGE.number();
      }
    }
    assertTrue(taken);
  }

  /** Tells whether a line takes an option: its command declares it, and it is not given yet. */
  private static boolean isFor(String line, Option option) {
    boolean again =
        option.hasValue() && line.matches(".* (" + String.join("|", option.names()) + ") .*");
    boolean oneRow = line.equals("summary -d -") && FOR_ROWS.contains(option.name());
    boolean declared =
        new RawLine(Command.syntaxes(), line.split(" ")).syntax().options().contains(option);
    return declared && !again && !oneRow;
  }

  private static CliResult worksOrIsRefused(
      boolean terminal, String events, String line, Option option) {
    CliRunner runner = runner(terminal, events);
    CliResult plain =
        PLAIN.computeIfAbsent(List.of(terminal, events, line), key -> runner.run(line.split(" ")));
    String[] args = (line + " " + written(line, option)).split(" ");
    CliResult result = runner.run(args);
    Supplier<String> told = () -> String.join(" ", args) + "\n" + result;
    assertTrue(result.code() >= 0 && result.code() <= 3, told);
    if (result.code() == ExitCode.USAGE.number()) {
      assertEquals("", result.out(), told);
      assertEquals(1, result.err().lines().count(), told);
      String pointer =
          option.name().equals("--lang") ? " \\(detente .*--help\\)" : "; see: detente .*--help";
      assertEquals(2, result.err().split(pointer, -1).length, told);
      assertFalse(result.err().matches("(?s).*see:.*see:.*"), told);
    } else {
      assertTrue(QUIET.contains(option.name()) || !plain.equals(result), told);
      if (line.endsWith("json") || line.endsWith("jsonl")) {
        assertIsJson(option, result.out());
      }
    }
    return result;
  }

  private static CliRunner runner(boolean terminal, String events) {
    return (terminal ? CliRunner.terminal(WIDTH) : CliRunner.piped()).input(events);
  }

  private static void assertIsJson(Option option, String out) {
    if (!out.isEmpty() && !Set.of("--help", "--version").contains(option.name())) {
      JsonStreamParser values = new JsonStreamParser(out);
      while (values.hasNext()) {
        assertFalse(values.next().isJsonNull(), out);
      }
    }
  }

  private static void assertFits(String line, CliResult result) {
    boolean script = line.matches("(completion|check) .*");
    for (String shown :
        (script ? "" : result.out()).replaceAll("\u001B\\[[0-9;]*m", "").split("\n")) {
      assertTrue(shown.length() <= WIDTH, () -> line + "\n" + shown);
    }
  }

  /** What is quiet elsewhere is heard where it matters. */
  @ParameterizedTest
  @CsvSource({
    "list -d - -s zzz, -e",
    "who putin -d - -s zzz, -e",
    "summary -d - -s zzz, -e",
    "actors -d - -s zzz, -e",
    "sources -d - -s zzz, -e",
    "check -d -, --strict",
    "list -d -, --lang ar",
    "show 2025-01-10-a -d -, --lang ar",
    "check -d -, --lang ar",
    "completion fish, --lang ar",
    "help list, --lang ar",
    "list -d -, --color always",
    "list -d - -o table, --color always",
    "summary -d -, --color always",
    "list -d nosuch, --color always",
    "list -d nosuch, --debug",
  })
  void isHeardWhereItMatters(String line, String option) {
    CliRunner runner = runner(true, RECORD);
    assertNotEquals(runner.run(line.split(" ")), runner.run((line + " " + option).split(" ")));
  }

  private static String written(String line, Option option) {
    if (!option.hasValue()) {
      return option.name();
    }
    String value = VALUES.get(option.name());
    assertNotNull(value, option.name() + " is new: give a value that matters");
    boolean bySummary = line.startsWith("summary");
    return switch (option.name()) {
      case "--sort" -> option.name() + "=" + (bySummary ? "month:desc" : value);
      case "--columns" -> option.name() + "=" + (bySummary ? "count" : value);
      default -> option.name() + "=" + value;
    };
  }

  private static List<String> formats(String line) {
    List<String> formats = new ArrayList<>(List.of(""));
    boolean hasFormats =
        new RawLine(Command.syntaxes(), line.split(" "))
            .syntax().options().stream().anyMatch(o -> o.name().equals("--format"));
    List<OutputFormat> known =
        line.startsWith("sources") ? OutputFormat.OF_SOURCES : OutputFormat.OF_TABLES;
    for (OutputFormat format : known) {
      if (hasFormats) {
        formats.add(" -o " + format.key());
      }
    }
    return formats;
  }

  static Stream<Arguments> pairs() {
    Map<String, Option> options = new LinkedHashMap<>();
    for (Syntax command : Command.syntaxes()) {
      for (Option option : command.options()) {
        options.put(option.name(), option);
      }
    }
    return LINES.stream()
        .flatMap(line -> options.values().stream().map(option -> Arguments.of(line, option)));
  }
}
