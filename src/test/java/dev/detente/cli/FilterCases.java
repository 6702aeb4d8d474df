package dev.detente.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Makes command lines out of filters, the same ones in every run. */
final class FilterCases {

  /** The options whose values name actors. */
  static final Set<String> OF_ACTORS = Set.of("--actor", "--recipient", "--country");

  /** Filters that are understood alike in every part of the record. */
  private static final List<List<String>> FREE =
      List.of(
          options("--type", "CONSULT", "sanction,AGREE", "not:ACCUSE", "threaten"),
          options("--quad", "conflict", "cooperation", "verbal", "not:material-conflict"),
          options("--place", "washington", "moscow,الرياض", "not:US", "new york"),
          options("--source", "reuters", "tass,kremlin", "not:tass", "davis polk"),
          options("--search", "ceasefire", "500%", "سلام,هدنة", "oil tariff", "not:\"New START\""),
          options("--in", "feb-2025", "mar", "2025-Q2", "2025-08-10..2025-10", "..feb", "not:aug"),
          options("--theme", "tension", "rapprochement,legislation", "not:توتر"));

  /** Filters by names, and by what the two periods below would repeat. */
  private static final List<List<String>> NAMED =
      List.of(
          options("--actor", "putin", "rubio,lavrov", "not:zelenskyy", "@china", "ترامب"),
          options("--actor", "trump", "russia", "not:united-states"),
          options("--recipient", "russia", "ukraine", "not:china"),
          options("--country", "CN", "india,UA", "not:RU"));

  private static final List<List<String>> BOUNDS =
      List.of(
          options("--since", "2025-01-15", "2025-02", "2025"),
          options("--until", "2025-11", "2025-08-15", "2025-02-17"));

  private FilterCases() {}

  /** Returns {@code count} combinations of up to three filters of any kind. */
  static Stream<List<String>> any(int count) {
    List<List<String>> pool = new ArrayList<>(FREE);
    pool.addAll(NAMED);
    pool.addAll(BOUNDS);
    return combinations(count, pool, 3);
  }

  /** Returns combinations without {@code --since} and {@code --until}. */
  static Stream<List<String>> unbounded(int count) {
    List<List<String>> pool = new ArrayList<>(FREE);
    pool.addAll(NAMED);
    return combinations(count, pool, 2);
  }

  /** Returns combinations of filters by names. */
  static Stream<List<String>> named(int count) {
    return combinations(count, NAMED, 2);
  }

  /** Returns combinations of filters that do not depend on the registries. */
  static Stream<List<String>> free(int count) {
    List<List<String>> pool = new ArrayList<>(FREE);
    pool.addAll(BOUNDS);
    return combinations(count, pool, 2);
  }

  /** Returns a source of chance that is the same in every run. */
  static Random chance() {
    return new Random(20250212);
  }

  private static Stream<List<String>> combinations(int count, List<List<String>> pool, int most) {
    Random random = chance();
    List<List<String>> combinations = new ArrayList<>();
    combinations.add(List.of());
    while (combinations.size() < count) {
      List<List<String>> kinds = new ArrayList<>(pool);
      Collections.shuffle(kinds, random);
      List<String> combination = new ArrayList<>();
      for (List<String> options : kinds.subList(0, 1 + random.nextInt(most))) {
        combination.add(options.get(random.nextInt(options.size())));
      }
      combinations.add(combination);
    }
    return combinations.stream();
  }

  private static List<String> options(String name, String... values) {
    return Stream.of(values).map(value -> name + "=" + value).toList();
  }

  /** Returns a command line of {@code first}, then {@code more}. */
  static String[] line(List<String> first, String... more) {
    return Stream.concat(Stream.of(more), first.stream()).toArray(String[]::new);
  }
}
