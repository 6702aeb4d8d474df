package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the values of all filters have one syntax, in every kind of file. */
final class FilterSyntaxTests {

  /** Filters, each with two values, that the events alone decide; some may be given twice. */
  private static final List<List<String>> OF_EVENTS =
      List.of(
          List.of("--actor", "@trump", "@putin", "twice"),
          List.of("--recipient", "@russia", "@ukraine", "twice"),
          List.of("--theme", "tension", "@rapprochement"),
          List.of("--type", "CONSULT", "@SANCTION"),
          List.of("--quad", "conflict", "@verbal"),
          List.of("--place", "us", "new york", "twice"),
          List.of("--place", "@US", "@Moscow", "twice"),
          List.of("--source", "\"2025-02-12\"", "not-there", "twice"),
          List.of("--search", "G-8", "@summit", "twice"),
          List.of("--in", "2025-02", "feb-apr"));

  /** The same of filters that depend on what the file tells of actors and sources. */
  private static final List<List<String>> OF_NAMES =
      List.of(
          List.of("--actor", "trump", "vladimir putin", "twice"),
          List.of("--country", "US", "@RU", "twice"),
          List.of("--source", "tass", "2025-02", "twice"),
          List.of("--search", "oil tariff", "\"the Kremlin\"", "twice"));

  /** What is asked: the record, a package, a stream. */
  private enum Data {
    RECORD(CliRunner.piped()),
    PACKAGE(CliRunner.piped().input(CliRunner.piped().out("list", "-o", "json")), "-d", "-"),
    STREAM(CliRunner.piped().input(CliRunner.piped().out("list", "-o", "jsonl")), "-d", "-");

    private final CliRunner runner;
    private final List<String> line;
    private final Map<List<String>, Set<String>> found = new ConcurrentHashMap<>();

    Data(CliRunner runner, String... options) {
      this.runner = runner;
      this.line = new ArrayList<>(List.of("list", "-c", "id", "--no-header"));
      line.addAll(List.of(options));
    }

    private CliRunner.CliResult run(String... filter) {
      List<String> args = new ArrayList<>(line);
      args.addAll(List.of(filter));
      return runner.run(args.toArray(new String[0]));
    }

    private Set<String> ids(String... filter) {
      return found.computeIfAbsent(
          List.of(filter),
          asked -> {
            CliRunner.CliResult result = run(filter);
            assertEquals("", result.err());
            return new TreeSet<>(result.out().lines().toList());
          });
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource
  void saysEitherNotAndBoth(Data data, List<String> filter) {
    String option = filter.get(0);
    String one = filter.get(1);
    String other = filter.get(2);
    Set<String> all = data.ids();
    Set<String> first = data.ids(option, one);
    Set<String> second = data.ids(option, other);
    Set<String> either = new TreeSet<>(first);
    either.addAll(second);
    assertEquals(either, data.ids(option, one + "," + other));
    assertEquals(without(all, first), data.ids(option, "not:" + one));
    assertEquals(without(first, second), data.ids(option, one + ", not:" + other));
    assertEquals(without(all, either), data.ids(option, "not:" + one + ",not:" + other));
    if (filter.size() > 3) {
      Set<String> both = new TreeSet<>(first);
      both.retainAll(second);
      assertEquals(both, data.ids(option, one, option, other));
    } else {
      assertEquals(2, data.run(option, one, option, other).code());
    }
  }

  static Stream<Arguments> saysEitherNotAndBoth() {
    // a package is held in memory, as the record is
    return Stream.of(Data.RECORD, Data.STREAM)
        .flatMap(
            data ->
                Stream.concat(OF_EVENTS.stream(), OF_NAMES.stream())
                    .map(filter -> Arguments.of(data, filter)));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("OF_EVENTS")
  void meansTheSameInEveryKindOfFile(List<String> filter) {
    Set<String> expected = Data.RECORD.ids(filter.get(0), filter.get(1));
    assertFalse(expected.isEmpty());
    assertEquals(expected, Data.PACKAGE.ids(filter.get(0), filter.get(1)));
    assertEquals(expected, Data.STREAM.ids(filter.get(0), filter.get(1)));
  }

  private static Set<String> without(Set<String> ids, Set<String> others) {
    Set<String> rest = new TreeSet<>(ids);
    rest.removeAll(others);
    return rest;
  }
}
