package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how orders are parsed; the rows are three letters: a colour, a size, a name. */
final class OrderTests {

  private static final List<String> NAMES = List.of("colour", "size");
  private static final List<String> ROWS = List.of("rsz", "gsy", "rlx", "gla", "rsa");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colour           | gla gsy rlx rsa rsz",
        "colour:asc       | gla gsy rlx rsa rsz",
        "colour:desc      | rlx rsa rsz gla gsy",
        "size             | gla rlx gsy rsa rsz",
        "size:desc        | gsy rsa rsz gla rlx",
        "size,colour      | gla rlx gsy rsa rsz",
        "size,colour:desc | rlx gla rsa rsz gsy",
        "size:desc,colour | gsy rsa rsz gla rlx",
        "Size:DESC, Colour | gsy rsa rsz gla rlx",
      })
  void sortsAndBreaksTiesTheSameWayWhateverTheDirection(String order, String sorted) {
    assertEquals(sorted, String.join(" ", parse(order).sorted(ROWS)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", " none"})
  void leavesTheOrderOfTheFile(String order) {
    assertEquals(ROWS, parse(order).sorted(ROWS));
  }

  @ParameterizedTest
  @CsvSource({
    "price, price",
    "size:down, size:down",
    "'size, price', price",
    "'none,size', none",
    "price:desc, price:desc",
    ":desc, :desc",
  })
  void refusesWhatIsNoKey(String order, String part) {
    ValueException e = assertThrows(ValueException.class, () -> parse(order));
    assertEquals(Message.of("sort.unknown", part, "colour size"), e.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"size,size", "size,colour,size:desc", "size:desc,size:asc"})
  void refusesAKeyThatComesTwice(String order) {
    ValueException e = assertThrows(ValueException.class, () -> parse(order));
    assertEquals(Message.of("sort.repeated", "size"), e.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"size", "size:desc"})
  void worksOutOnceWhatARowIsPlacedBy(String order) {
    List<String> rows = Collections.nCopies(50, ROWS).stream().flatMap(List::stream).toList();
    int[] asked = {0};
    Order<String> counting =
        Order.parse(
            order,
            word ->
                Optional.of(
                    new Order.Key<>(
                        word,
                        row -> {
                          asked[0]++;
                          return row.charAt(1);
                        },
                        false)),
            NAMES,
            Order.ofFile());
    counting.sorted(rows);
    assertEquals(rows.size(), asked[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"size", "size:desc"})
  void putsWhatHasNoValueLastEitherWay(String order) {
    assertEquals("g-y", parse(order).sorted(List.of("g-y", "rsz", "rlx")).get(2));
  }

  private static Order<String> parse(String order) {
    Order<String> byName = new Order<>(List.of(new Order.Key<>("row", (String row) -> row, false)));
    return Order.parse(order, OrderTests::key, NAMES, byName);
  }

  private static Optional<Order.Key<String>> key(String word) {
    String name = word.strip().toLowerCase(Locale.ROOT);
    int letter = NAMES.indexOf(name);
    return letter < 0
        ? Optional.empty()
        : Optional.of(
            new Order.Key<>(
                name, row -> row.charAt(letter) == '-' ? null : row.charAt(letter), false));
  }
}
