package dev.detente.cli;

import static dev.detente.cli.FilterCases.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the counts of a summary add up. */
final class CountLawTests {

  private static final List<String> PARTITIONS =
      List.of("year", "quarter", "month", "day", "theme", "type", "quad", "place", "month,theme");

  @ParameterizedTest
  @MethodSource("filters")
  void everyEventIsInOneGroup(List<String> filter) {
    List<Integer> total = sums(filter, "");
    for (String by : PARTITIONS) {
      assertEquals(total, sums(filter, by), by);
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void theTotalIsTheLengthOfTheList(List<String> filter) {
    String count = CliRunner.piped().out(line(filter, "list", "--count")).strip();
    assertEquals(Integer.parseInt(count), sums(filter, "").get(0));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void netIsCooperationLessConflict(List<String> filter) {
    for (String by : List.of("month", "actor", "dyad")) {
      List<Integer> sums = sums(filter, by);
      assertEquals(sums.get(1) - sums.get(2), sums.get(3), by);
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void aCrossTableHasTheRowsOfItsFirstKey(List<String> filter) {
    List<String> crossed =
        CliRunner.piped().out(line(filter, "summary", "--by=month,quad")).lines().toList();
    List<String> single =
        CliRunner.piped()
            .out(line(filter, "summary", "--by=month", "-c=month,count"))
            .lines()
            .toList();
    assertEquals(single.size(), crossed.size());
    for (int i = 1; i < single.size(); i++) {
      String[] cells = crossed.get(i).split("\t");
      int sum = 0;
      for (int column = 1; column < cells.length - 1; column++) {
        sum += Integer.parseInt(cells[column]);
      }
      assertEquals(single.get(i), cells[0] + "\t" + cells[cells.length - 1]);
      assertEquals(Integer.parseInt(cells[cells.length - 1]), sum);
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void anActorsCountIsTheLengthOfItsList(List<String> any) {
    List<String> filter = new ArrayList<>(any);
    // these choose among the actors, not among the events
    filter.removeIf(option -> FilterCases.OF_ACTORS.contains(option.split("=")[0]));
    String[] top = line(filter, "actors", "-c=id,count", "--no-header", "-n=5");
    for (String row : CliRunner.piped().out(top).lines().toList()) {
      String[] cells = row.split("\t");
      String count =
          CliRunner.piped().out(line(filter, "list", "--count", "--actor=@" + cells[0])).strip();
      assertEquals(cells[1], count, cells[0]);
      assertTrue(Integer.parseInt(count) > 0, cells[0]);
    }
  }

  static Stream<List<String>> filters() {
    return FilterCases.any(10);
  }

  /** Returns the sums of count, cooperation, conflict and net over all groups. */
  private static List<Integer> sums(List<String> filter, String by) {
    String columns = "--columns=count,cooperation,conflict,net";
    List<String> key = by.isEmpty() ? List.of() : List.of("--by=" + by);
    String[] args = line(key, "summary", "--no-header", columns);
    List<Integer> sums = new ArrayList<>(List.of(0, 0, 0, 0));
    for (String row : CliRunner.piped().out(line(filter, args)).lines().toList()) {
      String[] cells = row.split("\t");
      for (int i = 0; i < cells.length; i++) {
        sums.set(i, sums.get(i) + Integer.parseInt(cells[i]));
      }
    }
    return sums;
  }
}
