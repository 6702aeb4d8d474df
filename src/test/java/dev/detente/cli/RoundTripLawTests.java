package dev.detente.cli;

import static dev.detente.cli.FilterCases.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that output can be read again, and then gives the same answers. */
final class RoundTripLawTests {

  private static final List<String> MEMBERS =
      List.of("date", "title", "type", "theme", "actors", "recipients", "sources", "id");

  private static final Map<String, String> LISTED = new ConcurrentHashMap<>();

  @ParameterizedTest
  @MethodSource("filters")
  void aPackageIsReadAndWrittenUnchanged(List<String> filter) {
    String written = list(filter, "json");
    assertEquals(written, again(written, "list", "-o", "json"));
    assertEquals(list(filter, "jsonl"), again(written, "list", "-o", "jsonl"));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void linesAreReadAndWrittenUnchanged(List<String> filter) {
    String written = list(filter, "jsonl");
    if (!written.isEmpty()) {
      assertEquals(written, again(written, "list", "-o", "jsonl"));
    }
    String array = "[" + String.join(",", written.lines().toList()) + "]";
    assertEquals(written, again(array, "list", "-o", "jsonl"));
  }

  /** A map says of a file what would be the case if its fields had been given other names. */
  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv", "tsv"})
  void aMapIsTheFileConvertedByHand(String format) {
    String events = "list -o " + format + (format.equals("jsonl") ? "" : " -c all");
    String converted = CliRunner.piped().out((events + " --in=2025-04").split(" "));
    String written = converted;
    List<String> map = new ArrayList<>();
    for (String member : MEMBERS) {
      String field = "x_" + member;
      written =
          format.equals("jsonl")
              ? written.replaceAll("(?m)(^\\{|,)\"" + member + "\":", "$1\"" + field + "\":")
              : written.replaceFirst("\\b" + member + "\\b", field);
      map.addAll(List.of("--map", member + "=" + field));
    }
    for (String asked : List.of(events, "summary --by actor", "actors -o json")) {
      List<String> line = new ArrayList<>(List.of(asked.split(" ")));
      String wanted = again(converted, line.toArray(new String[0]));
      line.addAll(map);
      assertEquals(wanted, again(written, line.toArray(new String[0])));
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void theOrderOfAFileIsKept(List<String> filter) {
    String written = CliRunner.piped().out(line(filter, "list", "-ojson", "--sort=title:desc"));
    assertEquals(written, again(written, "list", "-o", "json", "--sort", "none"));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void everyActorIsTheSame(List<String> filter) {
    String written = list(filter, "json");
    for (String actor : ids(written, "actors")) {
      for (String format : List.of("json", "table", "tsv")) {
        assertEquals(
            CliRunner.piped().out(line(filter, "who", "@" + actor, "-o", format)),
            again(written, "who", "@" + actor, "-o", format));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void everyEventIsTheSame(List<String> filter) {
    String written = list(filter, "json");
    for (String event : ids(written, "list")) {
      for (String format : List.of("json", "table")) {
        assertEquals(
            CliRunner.piped().out("show", event, "-o", format),
            again(written, "show", event, "-o", format));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void everyCountIsTheSame(List<String> filter) {
    String written = list(filter, "json");
    for (String by :
        List.of(
            "year",
            "month",
            "theme",
            "actor",
            "country",
            "dyad",
            "publisher,source",
            "quad,place")) {
      assertEquals(
          CliRunner.piped().out(line(filter, "summary", "-ojson", "--by", by)),
          again(written, "summary", "-ojson", "--by", by));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"actors", "sources"})
  void everyReferenceIsTheSame(String registry) {
    Set<String> choosing = registry.equals("actors") ? FilterCases.OF_ACTORS : Set.of("--source");
    for (List<String> any : filters().toList()) {
      List<String> filter = new ArrayList<>(any);
      // these choose among the references themselves
      filter.removeIf(option -> choosing.contains(option.split("=")[0]));
      assertEquals(
          CliRunner.piped().out(line(filter, registry, "--columns=all")),
          again(list(filter, "json"), registry, "--columns=all"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"putin", "بوتين", "Путин", "Wladimir Putin"})
  void namesAreStillUnderstood(String name) {
    String written = CliRunner.piped().out("list", "--theme=rapprochement", "-o", "json");
    assertEquals(
        CliRunner.piped().out("who", name, "--theme=rapprochement", "-o", "json"),
        again(written, "who", name, "-o", "json"));
  }

  static Stream<List<String>> filters() {
    return FilterCases.any(10);
  }

  private static String list(List<String> filter, String format) {
    return LISTED.computeIfAbsent(
        List.copyOf(filter) + format,
        key -> CliRunner.piped().out(line(filter, "list", "--format=" + format)));
  }

  private static String again(String written, String... args) {
    return CliRunner.piped().input(written).out(line(List.of("--data=-"), args));
  }

  /** Returns the first ids of a registry or of the list. */
  private static List<String> ids(String written, String command) {
    return again(written, command, "--columns=id", "--no-header", "-n2").lines().toList();
  }
}
