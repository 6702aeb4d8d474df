package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how periods are read. */
final class PeriodParserTests {

  @ParameterizedTest
  @CsvSource({
    "2025,                   2025-01-01, 2025-12-31",
    "2025-02,                2025-02-01, 2025-02-28",
    "2024-02,                2024-02-01, 2024-02-29",
    "2025-02-12,             2025-02-12, 2025-02-12",
    "2025-Q1,                2025-01-01, 2025-03-31",
    "2025-q2,                2025-04-01, 2025-06-30",
    "2025Q3,                 2025-07-01, 2025-09-30",
    "2025-Q4,                2025-10-01, 2025-12-31",
    "2025-02..2025-04,       2025-02-01, 2025-04-30",
    "2025-02-12..2025-02-18, 2025-02-12, 2025-02-18",
    "2024..2025-02-03,       2024-01-01, 2025-02-03",
    "2025-Q1..2025-Q2,       2025-01-01, 2025-06-30",
    "2025-02 .. 2025-03,     2025-02-01, 2025-03-31",
    "' 2025-02 ',            2025-02-01, 2025-02-28",
  })
  void readsDatedPeriods(String text, LocalDate first, LocalDate last) {
    Period period = Period.parse(text);
    assertAll(
        () -> assertEquals(first, period.first()),
        () -> assertEquals(last, period.last()),
        () -> assertFalse(period.yearless()));
  }

  @ParameterizedTest
  @CsvSource({
    "jan, 1, 1",
    "JAN, 1, 1",
    "January, 1, 1",
    "feb, 2, 2",
    "may, 5, 5",
    "dec, 12, 12",
    "september, 9, 9",
    "feb-apr, 2, 4",
    "february-april, 2, 4",
    "feb..apr, 2, 4",
    "jun-jun, 6, 6",
    "Q1, 1, 3",
    "q4, 10, 12",
    "Q2..Q3, 4, 9",
    "feb-Q3, 2, 9",
  })
  void readsPeriodsWithoutYear(String text, int first, int last) {
    assertMonths(first, last, Period.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "يناير, 1",
    "فبراير, 2",
    "مارس, 3",
    "أبريل, 4",
    "إبريل, 4",
    "ابريل, 4",
    "مايو, 5",
    "يونيو, 6",
    "يوليو, 7",
    "أغسطس, 8",
    "سبتمبر, 9",
    "أكتوبر, 10",
    "نوفمبر, 11",
    "ديسمبر, 12",
    "كانون الثاني, 1",
    "شباط, 2",
    "آذار, 3",
    "نيسان, 4",
    "أيار, 5",
    "حزيران, 6",
    "تموز, 7",
    "آب, 8",
    "أيلول, 9",
    "تشرين الأول, 10",
    "تشرين الثاني, 11",
    "كانون الأول, 12",
  })
  void readsArabicMonths(String text, int month) {
    assertMonths(month, month, Period.parse(text));
  }

  @Test
  void readsArabicRanges() {
    assertMonths(2, 4, Period.parse("فبراير-أبريل"));
  }

  @ParameterizedTest
  @CsvSource({
    "feb..2025-04,    2025-02-01, 2025-04-30",
    "2025-01..feb,    2025-01-01, 2025-02-28",
    "2024-01..feb,    2024-01-01, 2024-02-29",
    "feb-2025-03-10,  2025-02-01, 2025-03-10",
    "2025-02-12..Q2,  2025-02-12, 2025-06-30",
  })
  void lendsTheYearOfOneEndToTheOther(String text, LocalDate first, LocalDate last) {
    Period period = Period.parse(text);
    assertAll(
        () -> assertEquals(first, period.first()),
        () -> assertEquals(last, period.last()),
        () -> assertFalse(period.yearless()));
  }

  @Test
  void readsOpenEnds() {
    assertAll(
        () -> assertEquals(LocalDate.MAX, Period.parse("2025-03..").last()),
        () -> assertEquals(LocalDate.of(2025, 3, 1), Period.parse("2025-03..").first()),
        () -> assertEquals(LocalDate.MIN, Period.parse("..2025-03").first()),
        () -> assertEquals(LocalDate.of(2025, 3, 31), Period.parse("..2025-03").last()),
        () -> assertTrue(Period.parse("mar..").yearless()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "..",
        " .. ",
        "spring",
        "25",
        "2025-2",
        "2025-2-1",
        "2025/02",
        "2025-Q5",
        "Q0",
        "202x",
        "2025-0x",
        "2025-02-1x",
        "12-02-2025",
        "yesterday",
        "-feb",
        "ja",
        "febr",
        "2025-02-12T10:00",
        "2025..2026..2027",
        "٢٠٢٥",
        "شتاء",
      })
  void refusesWhatIsNoPeriod(String text) {
    assertEquals(Message.of("period.malformed", text), refusal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-13", "2025-00", "2025-02-29", "2025-04-31", "2025-01..2025-02-30"})
  void refusesDaysThereNeverWere(String text) {
    assertEquals(Message.of("date.impossible", text), refusal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-04..2025-02", "apr-feb", "2025-04..feb", "apr..2025-02", "Q3..Q1"})
  void refusesAnEndBeforeItsStart(String text) {
    assertEquals(Message.of("period.reversed", text), refusal(text));
  }

  private static Message refusal(String text) {
    ValueException e = assertThrows(ValueException.class, () -> Period.parse(text));
    assertEquals(ValueException.Kind.MALFORMED, e.kind());
    return e.message();
  }

  private static void assertMonths(int first, int last, Period period) {
    assertAll(
        () -> assertTrue(period.yearless()),
        () -> assertEquals(LocalDate.of(Period.ANY_YEAR, first, 1), period.first()),
        () -> assertEquals(YearMonth.of(Period.ANY_YEAR, last).atEndOfMonth(), period.last()));
  }
}
