package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.Texts;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests what the values of a table tell people and programs, and how each kind is ordered. */
final class CellTests {

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind(new Cell.Text("RU"), "RU", "RU", false, "RU"),
        kind(new Cell.Text("7"), "7", "7", false, "7"),
        kind(new Cell.Text(""), "", "", false),
        kind(localized("Talks", "محادثات"), "Talks", "Talks", false, "Talks", "محادثات"),
        kind(new Cell.Localized("", Language.EN), "", "", false),
        kind(new Cell.Count(-7), "-7", "-7", true, "-7"),
        kind(sum("1.50"), "1.5", "1.5", true, "1.5"),
        kind(sum("0.00"), "0", "0", true, "0"),
        kind(sum("-25E2"), "-2500", "-2500", true, "-2500"),
        kind(new Cell.Own(List.of("1.50")), "1.50", "1.50", true, "1.50"),
        kind(new Cell.Own(List.of("North")), "North", "North", false, "North"),
        kind(new Cell.Own(List.of("1", "2")), "1; 2", "1;2", false, "1", "2"),
        kind(new Cell.Own(List.of()), "", "", false),
        kind(date("2025-02", false), "2025-02", "2025-02", false, "2025-02"),
        kind(new Cell.Date(Optional.empty(), false), "", "", false),
        kind(
            several("Vladimir Putin, Xi", "putin", "xi"),
            "Vladimir Putin, Xi",
            "putin;xi",
            false,
            "putin",
            "xi"),
        kind(several(""), "", "", false),
        kind(new Cell.Bar(3, 1), "-2", "-2", false, "-2"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void tellsWhatItIs(Cell cell, String words, String data, boolean number, List<String> values) {
    assertEquals(words, cell.words());
    assertEquals(data, cell.data());
    assertEquals(number, cell.isNumber());
    assertEquals(values, List.copyOf(cell.values()));
    assertEquals(values.isEmpty(), cell.isMissing());
  }

  private static Arguments kind(
      Cell cell, String words, String data, boolean number, String... values) {
    return Arguments.of(cell, words, data, number, List.of(values));
  }

  static Stream<List<Cell>> orders() {
    return Stream.of(
        List.of(new Cell.Text("10"), new Cell.Text("9"), new Cell.Text("Z"), new Cell.Text("a")),
        List.of(localized("apple", "ب"), localized("Zebra", "أ")),
        List.of(new Cell.Count(-1), new Cell.Count(9), new Cell.Count(10)),
        List.of(sum("-1"), sum("9.5"), sum("10")),
        List.of(
            new Cell.Own(List.of("9")), new Cell.Own(List.of("10")), new Cell.Own(List.of("Z"))),
        List.of(date("2025-01", false), date("2025", false), date("2025-02", false)),
        List.of(date("2025-01", true), date("2025-02", true), date("2025", true)),
        List.of(several("Z", "a"), several("A", "b")),
        List.of(new Cell.Bar(0, 1), new Cell.Bar(0, 2)));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void isOrderedAsItsKindIs(List<Cell> ordered) {
    List<Cell> cells = new ArrayList<>(ordered);
    Collections.reverse(cells);

    cells.sort(Counted.order(new Column<>("any", cell -> cell)));

    assertEquals(ordered, cells);
  }

  private static Cell localized(String english, String arabic) {
    return new Cell.Localized(Texts.both(english, arabic), Language.EN);
  }

  private static Cell sum(String number) {
    return new Cell.Sum(new BigDecimal(number));
  }

  private static Cell date(String date, boolean last) {
    return new Cell.Date(Optional.of(EventDate.parse(date)), last);
  }

  private static Cell several(String words, String... ids) {
    return new Cell.Several(List.of(ids), words);
  }
}
