package dev.detente.cli;

import static dev.detente.cli.FilterCases.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the laws that all filters obey. */
final class FilterLawTests {

  @ParameterizedTest
  @MethodSource
  void oneFilterAfterTheOtherIsBoth(List<String> first, List<String> second) {
    String written = CliRunner.piped().out(line(first, "list", "-o", "json"));
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    assertEquals(
        CliRunner.piped().out(line(both, "list", "-o", "jsonl")),
        CliRunner.piped().input(written).out(line(second, "list", "-o", "jsonl", "--data=-")));
  }

  static Stream<Arguments> oneFilterAfterTheOtherIsBoth() {
    Iterator<List<String>> second = FilterCases.free(25).iterator();
    return FilterCases.named(25).map(first -> Arguments.of(first, second.next()));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void theOrderOfFiltersDoesNotMatter(List<String> filter) {
    List<String> reversed = new ArrayList<>(filter);
    Collections.reverse(reversed);
    assertEquals(
        CliRunner.piped().out(line(filter, "list", "-c", "id")),
        CliRunner.piped().out(line(reversed, "list", "-c", "id")));
  }

  /** Events on both sides of the cut are counted twice, and no others. */
  @ParameterizedTest
  @MethodSource
  void aCutLosesNothing(List<String> filter, LocalDate day) {
    LocalDate next = day.plusDays(1);
    int across =
        count(filter, "--since=" + day, "--until=" + day)
            + count(filter, "--since=" + next, "--until=" + next)
            - count(filter, "--since=" + day, "--until=" + next);
    assertEquals(
        count(filter) + across, count(filter, "--until=" + day) + count(filter, "--since=" + next));
  }

  static Stream<Arguments> aCutLosesNothing() {
    Random random = FilterCases.chance();
    LocalDate first = LocalDate.of(2024, 12, 25);
    return FilterCases.unbounded(25)
        .map(filter -> Arguments.of(filter, first.plusDays(random.nextInt(380))));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void excludingIsTheComplement(List<String> filter) {
    int total = count(filter);
    for (String option : List.of("--recipient=russia", "--country=CN", "--place=US")) {
      String excluded = option.replace("=", "=not:");
      // --place and --country may be given again: they narrow what is there
      assertEquals(total, count(filter, option) + count(filter, excluded), option);
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void theCountIsThatOfTheLines(List<String> filter) {
    long lines = CliRunner.piped().out(line(filter, "list", "--no-header")).lines().count();
    assertEquals(lines, count(filter));
  }

  @ParameterizedTest
  @ValueSource(strings = {"putin", "@china", "ترامب", "witkoff", "Путин"})
  void whoListsWhatTheFilterByActorLists(String name) {
    for (String format : List.of("tsv", "csv", "jsonl", "markdown")) {
      assertEquals(
          CliRunner.piped().out("list", "--actor", name, "--format", format),
          CliRunner.piped().out("who", name, "--format", format));
    }
  }

  static Stream<List<String>> filters() {
    return FilterCases.any(20);
  }

  private static int count(List<String> filter, String... more) {
    String[] args = line(List.of(more), "list", "--count");
    return Integer.parseInt(CliRunner.piped().out(line(filter, args)).strip());
  }
}
