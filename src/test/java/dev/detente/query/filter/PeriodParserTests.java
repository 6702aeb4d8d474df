package dev.detente.query.filter;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how periods are parsed. */
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
    "feb-2025,               2025-02-01, 2025-02-28",
    "2025-feb,               2025-02-01, 2025-02-28",
    "feb 2025,               2025-02-01, 2025-02-28",
    "2025 february,          2025-02-01, 2025-02-28",
    "2025feb,                2025-02-01, 2025-02-28",
    "feb - 2025,             2025-02-01, 2025-02-28",
    "may-2025,               2025-05-01, 2025-05-31",
    "sept-2025,              2025-09-01, 2025-09-30",
    "مايو-2025,              2025-05-01, 2025-05-31",
    "مايو ٢٠٢٥,              2025-05-01, 2025-05-31",
    "كانون الثاني 2025,      2025-01-01, 2025-01-31",
    "2025 كانون الثاني,      2025-01-01, 2025-01-31",
    "Q1-2025,                2025-01-01, 2025-03-31",
    "q1 2025,                2025-01-01, 2025-03-31",
    "2025 q1,                2025-01-01, 2025-03-31",
    "feb-apr 2025,           2025-02-01, 2025-04-30",
    "2025 feb-apr,           2025-02-01, 2025-04-30",
    "2024 jan-feb,           2024-01-01, 2024-02-29",
    "q1-q2 2025,             2025-01-01, 2025-06-30",
    "feb-2025..apr-2025,     2025-02-01, 2025-04-30",
    "٢٠٢٥-٠٢,                2025-02-01, 2025-02-28",
    "۲۰۲۵-۰۲-۱۲,             2025-02-12, 2025-02-12",
    "२०२५-Q१,                2025-01-01, 2025-03-31",
    "\u200f٢٠٢٥\u200f,        2025-01-01, 2025-12-31",
    "0066,                   0066-01-01, 0066-12-31",
    "-0066,                  -0066-01-01, -0066-12-31",
    "-0431-05-01,            -0431-05-01, -0431-05-01",
    "-0431..-0404,           -0431-01-01, -0404-12-31",
    "-0431..0014-08,         -0431-01-01, 0014-08-31",
    "-0066-Q1,               -0066-01-01, -0066-03-31",
    "-0066 feb,              -0066-02-01, -0066-02-28",
    "feb--0066,              -0066-02-01, -0066-02-28",
    "feb -0066,              -0066-02-01, -0066-02-28",
    "mar-apr -0066,          -0066-03-01, -0066-04-30",
    "-0066-Q1..feb,          -0066-01-01, -0066-02-28",
    "-٠٠٦٦,                  -0066-01-01, -0066-12-31",
  })
  void readsDatedPeriods(String text, LocalDate first, LocalDate last) {
    Period period = PeriodParser.parse(text);
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
    "feb..Q3, 2, 9",
    "q1-q2, 1, 6",
    "Q1 - Q4, 1, 12",
    "q٣, 7, 9",
    "sept, 9, 9",
    "febr, 2, 2",
    "janu, 1, 1",
  })
  void readsPeriodsWithoutYear(String text, int first, int last) {
    assertMonths(first, last, PeriodParser.parse(text));
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
    assertMonths(month, month, PeriodParser.parse(text));
  }

  @Test
  void readsArabicRanges() {
    assertMonths(2, 4, PeriodParser.parse("فبراير-أبريل"));
  }

  @ParameterizedTest
  @CsvSource({
    "feb..2025-04,    2025-02-01, 2025-04-30",
    "2025-01..feb,    2025-01-01, 2025-02-28",
    "2024-01..feb,    2024-01-01, 2024-02-29",
    "feb..2025-03-10, 2025-02-01, 2025-03-10",
    "2025-02-12..Q2,  2025-02-12, 2025-06-30",
  })
  void lendsTheYearOfOneEndToTheOther(String text, LocalDate first, LocalDate last) {
    Period period = PeriodParser.parse(text);
    assertAll(
        () -> assertEquals(first, period.first()),
        () -> assertEquals(last, period.last()),
        () -> assertFalse(period.yearless()));
  }

  @Test
  void readsOpenEnds() {
    assertAll(
        () -> assertEquals(LocalDate.MAX, PeriodParser.parse("2025-03..").last()),
        () -> assertEquals(LocalDate.of(2025, 3, 1), PeriodParser.parse("2025-03..").first()),
        () -> assertEquals(LocalDate.MIN, PeriodParser.parse("..2025-03").first()),
        () -> assertEquals(LocalDate.of(2025, 3, 31), PeriodParser.parse("..2025-03").last()),
        () -> assertTrue(PeriodParser.parse("mar..").yearless()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          period.malformed | ..; spring; 25; 2025-2; 2025-2-1; 2025/02; 2025-Q5; Q0; 202x
          period.malformed | 2025-0x; 2025-02-1x; 12-02-2025; yesterday; -feb; ja
          period.malformed | februaryy; feb-2025-03; feb-2025-03-10; 2025-feb-03
          period.malformed | feb-mar-2025; 2025-feb-mar; 2025-Q1-Q2; feb-Q3; q1-apr
          period.malformed | feb-mar-apr; feb-; feb 25; 12 feb 2025; feb 2025 2025
          period.malformed | 2025 feb 2025; 12025 feb; feb12025; 2025-2026; -66; -0000
          period.malformed | 2025--0066; feb---0066; feb-mar..apr; 2025/2026; 2025~
          period.malformed | 2025-XX; not:feb; @2025; 2025-02-12T10:00; 2025..2026..2027
          period.malformed | شتاء
          date.impossible | 2025-13; 2025-00; 2025-02-29; 2025-04-31
          date.impossible | 2025-01..2025-02-30; 2025-21; ٢٠٢٥-١٣
          period.reversed | 2025-04..2025-02; apr-feb; 2025-04..feb; apr..2025-02
          period.reversed | Q3..Q1; dec-feb; q2-q1; dec-feb 2025; 2025-05..2025-01
          period.reversed | 2024-11..feb
          """)
  void refusesEachByItsReason(String key, String texts) {
    for (String text : texts.split("; ")) {
      assertEquals(Message.of(key, text), refusal(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " .. "})
  void refusesBlanks(String text) {
    assertEquals(Message.of("period.malformed", text), refusal(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02, 2025-04, 2025-02..2025-04",
    "feb,     apr,     feb..apr",
    "feb,     2025-04, feb..2025-04",
    "'',      feb,     ..feb",
    "2025-Q1, '',      2025-Q1..",
    "'',      -0100,   ..-0100",
    "-0431,   -0404,   -0431..-0404",
  })
  void readsTwoDatesAsTheRangeBetweenThem(String since, String until, String range) {
    assertEquals(PeriodParser.parse(range), between(since, until));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05, 2025-01, period.reversed, 2025-05..2025-01",
    "may,     feb,     period.reversed, may..feb",
    "2025-05, feb,     period.reversed, 2025-05..feb",
    "may,     2025-02, period.reversed, may..2025-02",
    "q2,      q1,      period.reversed, q2..q1",
    "feb-apr, '',      option.range,    --since",
    "'',      feb..,   option.range,    --until",
    "q1-q2,   may,     option.range,    --since",
    "spring,  may,     period.malformed, spring",
  })
  void refusesDatesThatMakeNoRange(String since, String until, String key, String first) {
    Message refusal = refusal(() -> between(since, until));
    assertEquals(key, refusal.key());
    assertEquals(first, refusal.arguments().get(0));
  }

  private static Period between(String since, String until) {
    return PeriodParser.between(
        Optional.of(since).filter(text -> !text.isEmpty()),
        Optional.of(until).filter(text -> !text.isEmpty()));
  }

  private static Message refusal(String text) {
    return refusal(() -> PeriodParser.parse(text));
  }

  private static Message refusal(Executable reading) {
    ValueException e = assertThrows(ValueException.class, reading);
    assertEquals(ValueException.Kind.MALFORMED, e.kind());
    return e.message();
  }

  private static void assertMonths(int first, int last, Period period) {
    assertAll(
        () -> assertTrue(period.yearless()),
        () -> assertEquals(LocalDate.of(4, first, 1), period.first()),
        () -> assertEquals(YearMonth.of(4, last).atEndOfMonth(), period.last()));
  }
}
