package dev.detente.query.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.model.Event;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import dev.detente.query.names.Name;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how the values of filters are parsed. */
final class FilterValueTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a | a",
        "a b | a b",
        "a,b | (a or b)",
        "' a , b ' | (' a or b ')",
        "not:a | not a",
        "a,not:b | (a and not b)",
        "not:a,b,c,not:d | ((b or c) and not a and not d)",
        "not: a | not a",
        "a,not:not:b | (a and not not:b)",
        "@a | =a",
        "@a,b | =a,b",
        "@a,b,@c,d | (=a,b or =c,d)",
        "@a, @b | (=a or =b)",
        "@a,b,not:c,d | ((=a,b or d) and not c)",
        "@a,b,not:@c,d | (=a,b and not =c,d)",
        "not:@a,b | not =a,b",
        "a,@b,c | (a or =b,c)",
        "a@b,c | (a@b or c)",
        "@@a | =@a",
        "@not:a | =not:a",
        "\"a, b\",c | (\"a, b\" or c)",
        "x \"a, b\" y,c | (x \"a, b\" y or c)",
        "6\",5\" | (6\" or 5\")",
        "\"a,b | (\"a or b)",
        "@\"a,b\" | =\"a,b\"",
        "not:\"a,b\" | not \"a,b\"",
      })
  void areDividedAtCommas(String value, String read) {
    assertEquals(read, printed(FilterValue.parse("--actor", value).filter(Printed::new)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "a,", ",a", "a,,b", "not:", "@", "a,not:", "@a,@", "not:@"})
  void haveNoEmptyPart(String value) {
    ValueException refusal =
        assertThrows(ValueException.class, () -> FilterValue.parse("--actor", value));
    assertEquals(Message.of("option.empty", "--actor", value), refusal.message());
  }

  private static String printed(EventFilter filter) {
    if (filter instanceof EventFilter.Not not) {
      return "not " + printed(not.filter());
    }
    if (filter instanceof EventFilter.All all) {
      return joined(all.filters(), " and ");
    }
    return filter instanceof EventFilter.Any any
        ? joined(any.filters(), " or ")
        : filter.toString();
  }

  private static String joined(List<EventFilter> filters, String word) {
    return "(" + String.join(word, filters.stream().map(FilterValueTests::printed).toList()) + ")";
  }

  /** Prints what it was made of. */
  private record Printed(Name name) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return false;
    }

    @Override
    public String toString() {
      return (name.exact() ? "=" : "") + name.text();
    }
  }
}
