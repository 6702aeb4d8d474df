package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that members the format does not know are passed on to JSON as they came. */
final class UnknownMemberTests {

  private static final String LISTS = "\"actors\":[],\"recipients\":[],\"sources\":[],";

  @ParameterizedTest
  @MethodSource("values")
  void survivesInLines(String value) {
    String line =
        "{\"date\":\"2025-01-01\",\"title\":\"A\"," + LISTS + "\"extra\":" + value + "}\n";
    assertEquals(line, CliRunner.piped().input(line).out("list", "--data=-", "--format=jsonl"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void survivesInAPackage(String value) {
    String event =
        "{\"id\":\"a\",\"date\":\"2025\",\"title\":\"A\"," + LISTS + "\"extra\":" + value + "}";
    String data = "{\"format\":\"detente/1\",\"events\":[" + event + "]}";
    String written = CliRunner.piped().input(data).out("list", "--data=-", "--format=json");
    assertEquals(
        event + "\n", CliRunner.piped().input(written).out("list", "--data=-", "--format=jsonl"));
    assertEquals(
        event + "\n", CliRunner.piped().input(written).out("show", "a", "-d-", "--format=jsonl"));
  }

  static Stream<String> values() {
    Random random = FilterCases.chance();
    return IntStream.range(0, 40).mapToObj(i -> value(random, 3));
  }

  private static String value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> "null";
      case 1 -> random.nextBoolean() ? "true" : "false";
      case 2 -> Long.toString(random.nextLong());
      case 3 ->
          new String[] {"1.50", "-0", "1e400", "1E+2", "0.10000000000000000001"}[random.nextInt(5)];
      case 4 -> "\"" + new String[] {"", "a\\\"b", "تقارب", "\\\\", "😀"}[random.nextInt(5)] + "\"";
      case 5 -> "[" + value(random, depth - 1) + "," + value(random, depth - 1) + "]";
      default -> "{\"x y\":" + value(random, depth - 1) + ",\"\":" + value(random, depth - 1) + "}";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"themes", "sources", "actors", "place"})
  void survivesInWhatEventsReferTo(String where) {
    String data =
        """
        {"format":"detente/1",
         "themes":[{"id":"t","label":"T"%s}],
         "sources":[{"id":"s","title":"S"%s}],
         "actors":[{"id":"a","kind":"person","name":"A"%s}],
         "events":[{"id":"e","date":"2025","theme":"t","title":"E","actors":["a"],
                    "place":{"name":"P"%s},"sources":["s"]}]}
        """
            .formatted(
                extra(where, "themes"),
                extra(where, "sources"),
                extra(where, "actors"),
                extra(where, "place"));
    String written = CliRunner.piped().input(data).out("list", "--data=-", "--format=json");
    assertEquals(1, written.split("\"extra\": 1.50", -1).length - 1, written);
    assertEquals(
        written, CliRunner.piped().input(written).out("list", "--data=-", "--format=json"));
  }

  private static String extra(String where, String here) {
    return where.equals(here) ? ",\"extra\":1.50" : "";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"t\"",
        "{\"\":\"t\",\"en\":\"e\",\"ar\":\"ع\"}",
        "{\"en\":\"e\",\"\":\"t\"}",
        "{\"fr\":\"f\",\"ru\":\"р\",\"zh-Hant\":\"漢\"}",
        "{\"en\":\"e\",\"en \":\"f\",\" en\":\"g\",\"EN\":\"h\",\"x y\":\"i\"}",
        "{\"ar\":\"ع\",\"en\":\"\"}"
      })
  void keepsTextsOfEveryKey(String text) {
    String line =
        "{\"id\":\"a\",\"date\":\"2025\",\"title\":T,\"summary\":T,\"actors\":[],\"recipients\":[],"
            + "\"place\":{\"name\":T},\"sources\":[],\"note\":T}\n";
    String event = line.replace("T", text);
    String pack =
        "{\"themes\":[{\"id\":\"th\",\"label\":T}],\"sources\":[{\"id\":\"s\",\"title\":T}],"
            + "\"actors\":[{\"id\":\"p\",\"name\":T,\"role\":T}],\"events\":[{\"date\":\"2025\","
            + "\"title\":\"x\",\"theme\":\"th\",\"actors\":[\"p\"],\"sources\":[\"s\"]}]}";
    for (String data : List.of(event, "[" + event + "]", "{\"events\":[" + event + "]}")) {
      for (String command : List.of("list", "show a")) {
        String written = CliRunner.piped().input(data).out((command + " -d- -o json").split(" "));
        for (String again : List.of(data, written)) {
          assertEquals(
              event, CliRunner.piped().input(again).out((command + " -d- -o jsonl").split(" ")));
        }
      }
    }
    String written = CliRunner.piped().input(pack.replace("T", text)).out("list", "-d-", "-ojson");
    assertEquals(
        5,
        (written.replaceAll("\\s", "") + " ")
            .split(Pattern.quote(text.replaceAll("\\s", "")))
            .length);
  }

  @Test
  void isNotedIfItIsNoLanguage() {
    String line =
        "{\"format\":\"detente/1\",\"events\":[\n{\"id\":\"a\",\"date\":\"2025\",\"title\":"
            + "{\"en\":\"e\",\"\":\"t\",\"en \":\"u\",\"pt-BR\":\"v\",\"x_1\":\"w\"}}]}";
    List<String> notes = new ArrayList<>();
    for (String note : CliRunner.piped().input(line).run("check", "-").out().split("\n")) {
      if (note.contains("language code")) {
        notes.add(note.replaceFirst(".*note: [$].events.0..title.", ""));
      }
    }
    assertEquals(
        List.of(
            ": \"\" is not a language code such as en",
            "en : \"en \" is not a language code such as en",
            "x_1: \"x_1\" is not a language code such as en"),
        notes);
  }

  @Test
  void isShownInFull() {
    String line = "{\"id\":\"a\",\"date\":\"2025\",\"title\":\"A\",\"extra\":{\"b\":[1,2]}}\n";
    assertEquals(
        """
        id          a
        date        2025
        title       A
        extra       {"b":[1,2]}
        """,
        CliRunner.piped().input(line).out("show", "a", "--data=-", "--format=table"));
  }
}
