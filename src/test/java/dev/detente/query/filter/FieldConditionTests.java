package dev.detente.query.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests conditions on what a field says. */
final class FieldConditionTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deaths>=2 | deaths | AT_LEAST | 2",
        "deaths<=2 | deaths | AT_MOST | 2",
        "deaths>2 | deaths | MORE | 2",
        "deaths<2 | deaths | LESS | 2",
        "a b != c | a b | OTHER | ' c'",
        "a=b=c | a | SAME | b=c",
        "\"a=b\">c | \"a=b\" | MORE | c",
      })
  void areAFieldASignAndAValue(String text, String field, Comparison comparison, String value) {
    assertEquals(new FieldCondition(field, comparison, value), FieldCondition.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "deaths", "=2", " =2", "\"\"=2", "deaths=", "deaths= "})
  void areNothingLess(String text) {
    ValueException refusal = assertThrows(ValueException.class, () -> FieldCondition.parse(text));

    assertEquals(Message.of("where.malformed", text), refusal.message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x=2            | 2 2.0 02         | 3 -2 two
          x!=2           | 3 two ''         | 2 2.0
          x<2            | 1 -10 1.99       | 2 10 one ''
          x<=2           | 2 -10            | 2.01 10 two
          x>2            | 10 2.01          | 2 -10 two
          x>=2           | 2 10             | 1.99 -10 two
          x=٢            | 2                | 3
          x=2,3          | 2 3              | 4
          x=not:2        | 3 two            | 2
          x=not:2,not:3  | 4                | 2 3
          x=2,3,not:3    | 2                | 3 4
          x!=2,3         | 4                | 2 3
          x=2025-02      | 2025-02 2025-02-12 2025-02-12T10:30 | 2025 2025-03 soon
          x!=2025-02     | 2025 2025-03     | 2025-02-12
          x<2025-02      | 2025-01-31 2025 2024 | 2025-02-01 2025-03 then
          x<=2025-02     | 2025-02-28 2024  | 2025 2025-03
          x>2025-02      | 2025-03 2025     | 2025-02-28 2024
          x>=2025-02     | 2025-02 2026     | 2025-01-31 2025
          x<2025         | 2024 2024-12-31 1999 | 2025 2025-01-01
          x=2025         | 2025 2025-02-12  | 2024 2024-12-31
          x=north        | North NORTH      | south northern
          x=@north       | north            | North
          x=@2           | 2                | 2.0
          x="2"          | 2                | 3
          """)
  void holdOfNumbersAsNumbersDatesAsDatesAndWordsIfTheyAreTheSame(
      String condition, String holding, String others) {
    FieldCondition parsed = FieldCondition.parse(condition);
    for (String value : holding.split(" ")) {
      assertEquals(true, holds(parsed, value.replace("''", "")), value);
    }
    for (String value : others.split(" ")) {
      assertEquals(false, holds(parsed, value.replace("''", "")), value);
    }
  }

  private static boolean holds(FieldCondition condition, String value) {
    return condition.test("--where").test(value.isEmpty() ? List.of() : List.of(value));
  }

  @ParameterizedTest
  @CsvSource({
    "x=a, true",
    "x=not:a, false",
    "x=not:c, true",
    "x!=a, false",
    "x!=c, true",
    "'x=b,not:a', false",
  })
  void holdOfSeveralValuesIfTheyHoldOfAny(String condition, boolean holds) {
    assertEquals(holds, FieldCondition.parse(condition).test("--where").test(List.of("a", "b")));
  }

  @ParameterizedTest
  @CsvSource({"x<north, <, north", "x>=n/a, >=, n/a"})
  void doNotOrderWords(String condition, String sign, String word) {
    FieldCondition parsed = FieldCondition.parse(condition);
    ValueException refusal = assertThrows(ValueException.class, () -> parsed.test("--where"));

    assertEquals(Message.of("where.words", sign, word), refusal.message());
  }
}
