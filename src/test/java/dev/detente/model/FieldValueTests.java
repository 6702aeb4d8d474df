package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tells numbers and dates from words, and puts them in order. */
final class FieldValueTests {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "9, 9",
    "-1.50, -1.50",
    "+7, 7",
    "007, 7",
    ".5, 0.5",
    "1e3, 1E+3",
    "25E-1, 2.5",
    "1e400, 1E+400",
    "1e-400, 1E-400",
    "٣, 3",
    "-۱۲, -12",
  })
  void readsANumber(String text, BigDecimal number) {
    assertEquals(Optional.of(number), FieldValue.number(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "5.",
        "1e",
        "1-2",
        "1.2.3",
        " 1",
        "1 ",
        "1,000",
        "1/2",
        "9:9",
        "0x1F",
        "12b",
        "NaN",
        "Infinity",
        "1e401",
        "1e-401",
      })
  void takesNothingElseForANumber(String text) {
    assertEquals(Optional.empty(), FieldValue.number(text));
  }

  @Test
  void takesAHundredDigitsForANumberAndMoreForACode() {
    String digits = "7".repeat(100);

    assertEquals(Optional.of(new BigDecimal(digits)), FieldValue.number(digits));
    assertEquals(Optional.empty(), FieldValue.number(digits + "7"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025",
    "0999, 0999",
    "9025, 9025",
    "202X, 202X",
    "2025~, 2025~",
    "-0066, -0066",
    "-0066/0014, -0066/0014",
    "2025-02, 2025-02",
    "2025-02-12, 2025-02-12",
    "2024/2025, 2024/2025",
    "2024?/.., 2024?/..",
    "../2025, ../2025",
    "2025-02-12T10:30:00Z, 2025-02-12",
    "2025-02-12 10:30, 2025-02-12",
    "2025-02-12T, 2025-02-12",
  })
  void readsADateAndOfATimeItsDay(String text, String date) {
    assertEquals(Optional.of(EventDate.parse(date)), FieldValue.date(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "202",
        "20250",
        "word",
        "a/b",
        "A-1",
        "2025-13",
        "2025-02-30",
        "2025-02-30T10:30",
        "2025-02-12x10:30",
        "12/02/2025",
        "T2025-02-12",
      })
  void takesNothingElseForADate(String text) {
    assertEquals(Optional.empty(), FieldValue.date(text));
  }

  @Test
  void ordersNumbersBeforeDatesBeforeWords() {
    List<String> ordered =
        List.of(
            "-5",
            "1.0",
            "1.00",
            "9",
            "10",
            "2025",
            "2025.0",
            "2025-01-31/2025-02-01",
            "2025-01-31/2025-02-10",
            "2025-02-01",
            "2025-02",
            "2025-02-02 10:30",
            "2025-02-02T09:00",
            "10 men",
            "9 men",
            "Moscow");
    List<FieldValue> values = new ArrayList<>();
    for (String text : ordered) {
      values.add(FieldValue.of(text));
    }
    Collections.reverse(values);

    Collections.sort(values);

    assertEquals(ordered, values.stream().map(FieldValue::text).toList());
  }
}
