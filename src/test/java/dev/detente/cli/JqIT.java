package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests answers about the bundled record against those that jq gives. */
final class JqIT {

  @ParameterizedTest(name = "list {0}")
  @MethodSource({"people", "kinds", "times", "places"})
  void list(List<String> options, String condition) {
    List<String> args = new ArrayList<>(List.of("list", "--columns=id", "--no-header"));
    args.addAll(options);
    String expected =
        Jq.ask(
            """
            . as $record
            | (.actors | map({(.id): .}) | add) as $actor
            | (.sources | map({(.id): .}) | add) as $source
            | .events | map(select(%s)) | ordered[].id
            """
                .formatted(condition));
    assertNotEquals("", expected, "a case that nothing matches tests little");
    assertEquals(expected, CliRunner.piped().out(args.toArray(new String[0])));
  }

  static Stream<Arguments> people() {
    return Stream.of(
        same("true"),
        same("cast | index(\"putin\")", "--actor=putin"),
        same("cast | index(\"putin\")", "--actor=@putin"),
        same("cast | index(\"putin\") and index(\"trump\")", "-a", "putin", "-a", "trump"),
        same("cast | index(\"rubio\") or index(\"lavrov\")", "-a", "rubio,lavrov"),
        same("cast | index(\"china\") | not", "-a", "not:china"),
        same("cast | index(\"trump\") and (index(\"putin\") | not)", "-a", "trump,not:putin"),
        same("cast | index(\"zelenskyy\")", "-a", "زيلينسكي"),
        same(".recipients | index(\"russia\")", "--recipient=russia"),
        same(".actors | index(\"russia\")", "-a", "russia", "--recipient", "not:russia"),
        same("any(cast[]; $actor[.].country == \"CN\")", "--country=china"),
        same("any(cast[]; $actor[.].country == \"UA\") | not", "--country=not:UA"));
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        same(".theme == \"tension\"", "--theme=tension"),
        same(".theme == \"russia-china\"", "--theme=Russia and China"),
        same(".theme != \"tension\"", "-t", "not:توتر"),
        same(".type == \"SANCTION\"", "--type=sanction"),
        same(".type == \"AGREE\" or .type == \"AID\"", "--type=AGREE,aid"),
        same("quad == \"material-conflict\"", "--quad=material-conflict"),
        same("quad | endswith(\"cooperation\")", "--quad=cooperation"),
        same("quad | startswith(\"verbal\")", "--quad=verbal"),
        same("quad | startswith(\"verbal\") | not", "--quad=not:verbal"),
        same("quad == \"verbal-conflict\"", "--quad=conflict,not:material"));
  }

  static Stream<Arguments> times() {
    return Stream.of(
        same("within(\"2025-02-01\"; \"2025-02-28\")", "--in=2025-02"),
        same("within(\"2025-02-01\"; \"2025-02-28\")", "--in=feb"),
        same("within(\"2025-02-01\"; \"2025-04-30\")", "--in=feb-apr"),
        same("within(\"2025-10-01\"; \"2025-12-31\")", "--in=2025-Q4"),
        same("within(\"2025-02-18\"; \"2025-02-18\")", "--in=2025-02-18"),
        same("within(\"2025-11-20\"; \"2025-12-14\")", "--in=2025-11-20..2025-12-14"),
        same("within(\"2025-01-01\"; \"2025-01-31\") | not", "--in=not:jan"),
        same("finish >= \"2025-12-15\"", "--since=2025-12-15"),
        same("start <= \"2025-01-31\"", "--until=2025-01"),
        same("within(\"2025-03-25\"; \"2025-04-02\")", "--since=2025-03-25", "--until=2025-04-02"));
  }

  static Stream<Arguments> places() {
    return Stream.of(
        same(".place.name.en == \"Moscow\"", "--place=moscow"),
        same(".place.name.en == \"New York\"", "--place=york"),
        same(".place.name.ar == \"الرياض\"", "--place=الرياض"),
        same(".place.country == \"CN\"", "--place=CN"),
        same(
            ".sources | index(\"alasima-walnas-2025-05-07\")",
            "--source=@alasima-walnas-2025-05-07"),
        same(
            "any(.sources[]; $source[.] | [.id, .publisher, .url, .title] | map(strings)"
                + " | any(has([\"tass\"])))",
            "--source=tass"),
        same("[said, (cast[] | $actor[.].name[])] | join(\" \") | has([\"500%\"])", "-s", "500%"),
        same(
            "[said, (cast[] | $actor[.].name[])] | join(\" \") | has([\"ceasefire\", \"trump\"])",
            "--search=CEASEFIRE trump"));
  }

  @ParameterizedTest
  @CsvSource({
    "type, .type",
    "place, .place.name.en // empty",
    "actor, cast[]",
    "country, '([(cast[] | $actor[.].country), .place.country] | map(values) | unique[])'",
    "dyad, (cast | sort | . as $c | range(length) as $i | range($i + 1; length) | $c[$i] + \";\" + $c[.])",
  })
  void summary(String key, String keys) {
    String expected =
        Jq.ask(
            """
            (.actors | map({(.id): .}) | add) as $actor | .events | largest_first(%s)
            """
                .formatted(keys));
    assertEquals(expected, summaryBy(key));
  }

  @Test
  void summaryByTheme() {
    String expected =
        Jq.ask(
            """
            .themes[].id as $theme | .events | map(select(.theme == $theme)) | row($theme)
            """);
    assertEquals(expected, summaryBy("theme"));
  }

  @Test
  void summaryByQuad() {
    String expected =
        Jq.ask(
            """
            ("verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict")
              as $quad
            | .events | map(select(quad == $quad)) | row($quad)
            """);
    assertEquals(expected, summaryBy("quad"));
  }

  @ParameterizedTest
  @CsvSource({"year, 4", "month, 7"})
  void summaryByTime(String key, int length) {
    String expected =
        Jq.ask(
            """
            def bucket:
              if start[:%1$d] == finish[:%1$d] then start[:%1$d] else .date end;
            .events
            | . as $events
            | (map(bucket | select(length == %1$d)) | min as $a | max as $b
               | ["2025", "2025-0\\(range(1; 10))", "2025-1\\(range(0; 3))"]
               | map(select(length == %1$d and . >= $a and . <= $b))) as $buckets
            | ($buckets + map(bucket)) | unique
            | sort_by([({date: .} | start), ({date: .} | finish)])[]
            | . as $key | $events | map(select(bucket == $key)) | row($key)
            """
                .formatted(length));
    assertEquals(expected, summaryBy(key));
  }

  private static String summaryBy(String key) {
    String columns = "--columns=" + key + ",count,cooperation,conflict,net";
    return CliRunner.piped().out("summary", "--by", key, columns, "--no-header");
  }

  private static Arguments same(String condition, String... options) {
    return Arguments.of(List.of(options), condition);
  }
}
