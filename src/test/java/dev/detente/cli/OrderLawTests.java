package dev.detente.cli;

import static dev.detente.cli.FilterCases.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.model.Registry;
import dev.detente.report.EventColumn;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that an order only orders, and that a limit only cuts. */
final class OrderLawTests {

  private static final List<String> COLUMNS = EventColumn.of(Registry.EMPTY, Language.EN).names();

  private static final Set<String> TEXTS = Set.of("title", "summary", "place", "note");

  @ParameterizedTest
  @MethodSource("keys")
  void everyColumnOrders(String key) {
    for (List<String> filter : FilterCases.any(3).toList()) {
      checkOrder(filter, List.of(key), List.of(false));
      checkOrder(filter, List.of(key), List.of(true));
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void severalColumnsOrder(List<String> filter) {
    Random random = new Random(filter.hashCode());
    List<String> keys = new ArrayList<>(COLUMNS);
    Collections.shuffle(keys, random);
    checkOrder(filter, keys.subList(0, 2), List.of(random.nextBoolean(), random.nextBoolean()));
  }

  /** Compares what is listed with all rows, put into order here. */
  private static void checkOrder(List<String> filter, List<String> keys, List<Boolean> descending) {
    List<String> sort = new ArrayList<>();
    Comparator<List<String>> order = (a, b) -> 0;
    for (int i = 0; i < keys.size(); i++) {
      Comparator<List<String>> next = by(keys.get(i));
      int column = COLUMNS.indexOf(keys.get(i));
      order =
          order
              .thenComparing(row -> row.get(column).isEmpty())
              .thenComparing(descending.get(i) ? next.reversed() : next);
      sort.add(keys.get(i) + (descending.get(i) ? ":desc" : ""));
    }
    List<List<String>> expected = rows(filter, "--sort=none");
    expected.sort(order.thenComparing(by("date")).thenComparing(by("id")));
    assertEquals(expected, rows(filter, "--sort=" + String.join(",", sort)));
  }

  private static Comparator<List<String>> by(String key) {
    int column = COLUMNS.indexOf(key);
    Comparator<String> values = Comparator.naturalOrder();
    if (key.equals("date")) {
      values = Comparator.comparing(EventDate::parse);
    } else if (TEXTS.contains(key)) {
      values = Collator.getInstance(Locale.ENGLISH)::compare;
    }
    return Comparator.comparing(row -> row.get(column), values);
  }

  private static List<List<String>> rows(List<String> filter, String sort) {
    String[] args = line(filter, "list", "--columns=all", "--no-header", sort);
    List<List<String>> rows = new ArrayList<>();
    for (String row : CliRunner.piped().out(args).lines().toList()) {
      rows.add(List.of(row.split("\t", -1)));
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("filters")
  void aLimitTakesTheFirst(List<String> filter) {
    int limit = new Random(filter.hashCode()).nextInt(20);
    for (String command : List.of("list", "actors", "sources")) {
      checkLimit(line(filter, command), limit);
    }
    checkLimit(line(filter, "list", "--sort=title:desc"), limit);
    checkLimit(line(filter, "summary", "--by=actor"), limit);
  }

  private static void checkLimit(String[] args, int limit) {
    List<String> all = CliRunner.piped().out(args).lines().toList();
    List<String> first =
        CliRunner.piped().out(line(List.of("--limit=" + limit), args)).lines().toList();
    assertEquals(all.subList(0, Math.min(all.size(), limit + 1)), first, String.join(" ", args));
  }

  @ParameterizedTest
  @ValueSource(strings = {"count", "cooperation", "conflict", "net"})
  void aMeasureOrdersSummaries(String measure) {
    String[] args = {"summary", "--by=actor", "--no-header", "--columns=" + measure};
    List<Integer> usual = numbers(args);
    List<Integer> sorted = numbers(line(List.of("--sort=" + measure), args));
    Collections.sort(usual);
    assertEquals(usual, sorted);
    List<Integer> descending = numbers(line(List.of("--sort=" + measure + ":desc"), args));
    Collections.reverse(usual);
    assertEquals(usual, descending);
  }

  private static List<Integer> numbers(String[] args) {
    List<Integer> numbers = new ArrayList<>();
    CliRunner.piped().out(args).lines().forEach(line -> numbers.add(Integer.valueOf(line)));
    return numbers;
  }

  static List<String> keys() {
    return COLUMNS;
  }

  static Stream<List<String>> filters() {
    return FilterCases.any(15);
  }
}
