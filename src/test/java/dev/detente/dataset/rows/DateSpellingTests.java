package dev.detente.dataset.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.model.EventDate;
import dev.detente.model.ValueException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how dates in the spellings of others are read and put together. */
final class DateSpellingTests {

  private static final List<String> PATTERNS =
      List.of(
          "uuuu-MM-dd",
          "uuuu-M-d",
          "uuuu/MM/dd",
          "uuuuMMdd",
          "uuuuMMdd'T120000Z'",
          "uuuu-MM-dd'T10:00:00+03:00'",
          "d MMMM uuuu",
          "dd-MMM-uuuu",
          "MMMM d, uuuu",
          "MMM-dd-uuuu");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-02-12                 | 2025-02-12
          ' 2025-02-12\t'            | 2025-02-12
          2025-02~                   | 2025-02~
          202X/..                    | 202X/..
          2025-02-12/2025-02-12      | 2025-02-12/2025-02-12
          0000                       | 0000
          -0066                      | -0066

          2025-02-12T10:00:00Z       | 2025-02-12
          2025-02-12t23:59           | 2025-02-12
          2025-02-12T10:00:00.123+03 | 2025-02-12
          2025-02-12T23:30-05:00     | 2025-02-12
          2025-02-12T1000            | 2025-02-12
          2025-02-12 10:00           | 2025-02-12
          2025-02-12 9:05 PM         | 2025-02-12
          2025-02-12 10:00:00 UTC    | 2025-02-12
          2025-02-12 10:00 GMT+3     | 2025-02-12
          2025-02-12T10:00/2025-02-13T09:00 | 2025-02-12/2025-02-13
          -0232-01-01T00:00:00Z      | -0232-01-01
          0000-01-01T00:00:00Z       | 0000-01-01
          +1807-06-22T00:00:00Z      | 1807-06-22
          +1807                      | 1807
          +1807-00-00T00:00:00Z      | 1807
          +1807-06-00T00:00:00Z      | 1807-06
          1807-00-00                 | 1807
          1807-06-00                 | 1807-06
          -0066-00-00T00:00:00Z      | -0066

          20250212                   | 2025-02-12
          20250212.0                 | 2025-02-12
          20250212T100000Z           | 2025-02-12
          20250212 100000            | 2025-02-12
          20250212 10:00             | 2025-02-12
          20250212100000             | 2025-02-12
          202502121000               | 2025-02-12
          20250200                   | 2025-02
          20250000                   | 2025
          2025                       | 2025
          2025.0                     | 2025
          2025/2/3                   | 2025-02-03
          2025/02/03 10:00           | 2025-02-03
          2025-2-3                   | 2025-02-03
          2025.2.3                   | 2025-02-03
          2025-2                     | 2025-02
          2025/02                    | 2025-02

          16 May 2025                | 2025-05-16
          1 may 2025                 | 2025-05-01
          16th May 2025              | 2025-05-16
          2ND DECEMBER, 2025         | 2025-12-02
          01-January-2015            | 2015-01-01
          11-Mar-2015                | 2015-03-11
          16/May/2025                | 2025-05-16
          16. Sept. 2025             | 2025-09-16
          16MAY2025                  | 2025-05-16
          16\u00a0May\u00a02025      | 2025-05-16
          16 May 2025 10:00          | 2025-05-16
          May 16, 2025               | 2025-05-16
          May 16th 2025, 9:05 am     | 2025-05-16
          feb.3.2025                 | 2025-02-03
          Oct-31-2025                | 2025-10-31
          May 2025                   | 2025-05
          May, 2025                  | 2025-05
          aug-2025                   | 2025-08
          May/2025                   | 2025-05

          Wed, 12 Feb 2025 10:00:00 GMT | 2025-02-12
          Wednesday, February 12, 2025 | 2025-02-12
          Thurs. 13 Feb 2025         | 2025-02-13
          sat May 20 1961 00:00:00 GMT-0600 | 1961-05-20
          Wed Feb 12 2025 10:00:00 GMT+0000 (Coordinated Universal Time) | 2025-02-12
          Wed Feb 12 10:00:00 2025   | 2025-02-12
          Wed Feb  5 10:00:00 CET 2025 | 2025-02-05
          Wed Oct 10 20:19:24 +0000 2018 | 2018-10-10
          ٢٠٢٥-٠٢-١٢                 | 2025-02-12
          ۲۰۲۵/۲/۳                   | 2025-02-03
          \u200E2025-02-12\u200F     | 2025-02-12
          \uFEFF16\u200B May 2025    | 2025-05-16

          16 May 2025/1 June 2025    | 2025-05-16/2025-06-01
          16 May 2025 / 1 June 2025  | 2025-05-16/2025-06-01
          2025/2/3/2025/2/5          | 2025-02-03/2025-02-05
          2025/2/3/..                | 2025-02-03/..
          ../20250212                | ../2025-02-12
          ../2025/2/3                | ../2025-02-03
          2025/2/2025/3              | 2025-02/2025-03
          May 2025/2025-06-03        | 2025-05/2025-06-03
          """)
  void readsAsEdtf(String written, String edtf) {
    for (DateSpelling spelling : DateSpelling.values()) {
      assertEquals(EventDate.parse(edtf), spelling.read(written), written);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "12/02/2025, 2025-02-12, 2025-12-02",
    "12.02.2025, 2025-02-12, 2025-12-02",
    "12-02-2025, 2025-02-12, 2025-12-02",
    "1/2/2025, 2025-02-01, 2025-01-02",
    "١/٢/٢٠٢٥, 2025-02-01, 2025-01-02",
    "12/02/2025 10:00, 2025-02-12, 2025-12-02",
    "12/02/25, 2025-02-12, 2025-12-02",
    "1.2.69, 1969-02-01, 1969-01-02",
    "1.2.68, 2068-02-01, 2068-01-02",
    "00/02/2025, 2025-02, 2025",
    "11-Mar-15, 2015-03-11, 2015-03-11",
    "'May 16, 99', 1999-05-16, 1999-05-16",
    "1/2/2025/3/2/2025, 2025-02-01/2025-02-03, 2025-01-02/2025-03-02",
    "11-Mar-15/12-Mar-15, 2015-03-11/2015-03-12, 2015-03-11/2015-03-12",
    "25/04/2031, 2031-04-25, ''",
    "04/25/2031, '', 2031-04-25",
  })
  void readsNumbersInTheOrderOfTheOwnerAlone(String written, String dmy, String mdy) {
    assertRefused("date.order", written, () -> DateSpelling.NONE.read(written));
    assertReads(dmy, DateSpelling.DMY, written);
    assertReads(mdy, DateSpelling.MDY, written);
  }

  private static void assertReads(String edtf, DateSpelling spelling, String written) {
    if (edtf.isEmpty()) {
      assertRefused("date.impossible", written, () -> spelling.read(written));
    } else {
      assertEquals(EventDate.parse(edtf), spelling.read(written), written);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "date.malformed, ''",
    "date.malformed, soon",
    "date.malformed, May",
    "date.malformed, 16 May",
    "date.malformed, 'Noday, 12 Feb 2025'",
    "date.malformed, Wed 2025-02-12",
    "date.malformed, Wed Feb 12 10:00:00",
    "date.malformed, Ma 2025",
    "date.malformed, 16 Mayor 2025",
    "date.malformed, 16 Foo 15",
    "date.malformed, Mar-15",
    "date.malformed, 2025.2",
    "date.malformed, 2025-2/3",
    "date.malformed, 2025/2-3",
    "date.malformed, 202502",
    "date.malformed, 1739354400",
    "date.malformed, +13798-00-00T00:00:00Z",
    "date.malformed, 2025-02-12 10:00 to 2025-03-01",
    "date.malformed, 16 May 2025/soon",
    "date.malformed, 16 May 2025?",
    "date.blank-end, 2025-02-12/",
    "date.time, 2025-02-12Tea",
    "date.impossible, 2025-02-29",
    "date.impossible, 30 February 2025",
    "date.impossible, 20251301",
    "date.impossible, 2025-13-01T10:00",
    "date.impossible, 2025/2/29/2025/3/1",
    "date.impossible, 0000-00-00",
    "date.impossible, 0000-00-00 00:00:00",
    "date.impossible, 00000000",
    "date.season, 2025-21",
    "date.draft, 199u",
    "date.reversed, 16 May 2025/15 May 2025",
  })
  void refusesTheRestAsWritten(String key, String written) {
    for (DateSpelling spelling : DateSpelling.values()) {
      assertRefused(key, written, () -> spelling.read(written));
    }
  }

  /** The ends are divided by slashes and their parts by commas. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1938,3,11/1938,3,12           | 1938-03-11/1938-03-12
          1902,7,-9/1903,1,24           | 1902-07/1903-01-24
          1938,1,1/1938,-9,-9           | 1938-01-01/1938
          1939,3,-9/1939,3,-9           | 1939-03
          1816,7,27/1816,7,27           | 1816-07-27
          1816,7,27/1816,07,27          | 1816-07-27
          1951,,/,,                     | 1951
          1951,NA,12                    | 1951
          1951,nan,NaN                  | 1951
          1951,0,0                      | 1951
          1951,00,0.0                   | 1951
          1951, ,1                      | 1951
          1938.0,9.0,1.0                | 1938-09-01
          1938,May,1                    | 1938-05-01
          ١٩٣٨,٥,١                      | 1938-05-01
          1938,sep                      | 1938-09
          ' 1938 , 9 , 1 '              | 1938-09-01
          285,7,1                       | 0285-07-01
          19XX                          | 19XX
          ,,/1938,3,12                  | 1938-03-12
          1938,3,12/..                  | 1938-03-12/..
          ../1938,3,12                  | ../1938-03-12
          ,,/..                         | NO
          ../..                         | NO
          ,,/,,                         | NO
          NA/-9                         | NO
          0/0000-00-00 00:00:00         | NO
          0000-00-00T00:00:00Z          | NO
          2025-02-12T10:00Z/2025-02-12T12:00Z | 2025-02-12
          2025-02-12T10:00Z/            | 2025-02-12
          /16 May 2025                  | 2025-05-16
          16 May 2025/2025,6            | 2025-05-16/2025-06
          -0066/-0044-03-15T00:00:00Z   | -0066/-0044-03-15
          -500,3,1                      | NO
          2025-02/2025-03               | 2025-02/2025-03
          """)
  void composes(String parts, String edtf) {
    assertEquals(edtf.equals("NO") ? "" : edtf, composed(DateSpelling.NONE, parts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DMY | 12,2,2025            | 2025-02-12
          MDY | 12,2,2025            | 2025-12-02
          DMY | -9,2,2025/NA,NA,2026 | 2025-02/2026
          MDY | 12,-9,2025           | 2025-12
          DMY | 2,2025               | 2025-02
          MDY | 2,2025               | 2025-02
          DMY | 11,Mar,15            | 2015-03-11
          NONE| 15,3,11              | 0015-03-11
          DMY | 1/2/2025             | NO
          DMY | 12.02.2025/13.02.25  | 2025-02-12/2025-02-13
          MDY | 12-02-2025/          | 2025-12-02
          """)
  void composesInTheOrderOfTheOwner(DateSpelling spelling, String parts, String edtf) {
    if (edtf.equals("NO")) {
      assertRefused("date.malformed", parts, () -> spelling.compose(ends(parts)));
    } else {
      assertEquals(edtf, composed(spelling, parts));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date.impossible | 1938,13,1        | 1938-13-1
          date.impossible | 1938,2,29/1939,, | 1938-2-29/1939--
          date.reversed   | 1939,1,1/1938,,  | 1939-1-1/1938--
          date.malformed  | 1938,Mayor,1     | 1938-Mayor-1
          date.malformed  | 1938,1,1,1       | 1938-1-1-1
          date.malformed  | 193,8,1st        | 193-8-1st
          date.malformed  | 1938/1939/1940   | 1938/1939/1940
          date.order      | 12.02.2025/      | 12.02.2025
          """)
  void refusesPartsAsWritten(String key, String parts, String written) {
    assertRefused(key, written, () -> DateSpelling.NONE.compose(ends(parts)));
  }

  /** Two columns, the one of which has an interval. */
  @Test
  void takesAnIntervalForTheWholeDate() {
    assertEquals(
        Optional.of(EventDate.parse("2025-02/2025-03")),
        DateSpelling.NONE.compose(List.of(List.of("2025-2/2025-3"), List.of(""))));
  }

  @Test
  void readsEveryDayThatIsWrittenInWords() {
    Random random = new Random(14);
    for (int i = 0; i < 2000; i++) {
      LocalDate day = LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_650_000));
      for (String pattern : PATTERNS) {
        String written = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
        EventDate read = DateSpelling.NONE.read(written);
        assertEquals(day.toString(), read.text(), written);
        assertEquals(day, read.earliest(), written);
        assertEquals(day, read.latest(), written);
      }
      assertEquals(day.toString(), numbers(DateSpelling.DMY, "d/M/uuuu", day));
      assertEquals(day.toString(), numbers(DateSpelling.MDY, "MM.dd.uuuu", day));
      List<String> parts =
          List.of("" + day.getYear(), "" + day.getMonthValue(), "" + day.getDayOfMonth());
      assertEquals(
          day.toString(), DateSpelling.NONE.compose(List.of(parts)).orElseThrow().toString());
    }
  }

  private static String numbers(DateSpelling spelling, String pattern, LocalDate day) {
    return spelling.read(DateTimeFormatter.ofPattern(pattern).format(day)).text();
  }

  private static void assertRefused(String key, String written, Executable reading) {
    ValueException refusal = assertThrows(ValueException.class, reading, written);
    assertEquals(key, refusal.message().key(), written);
    assertEquals(written, refusal.message().arguments().get(0));
  }

  private static String composed(DateSpelling spelling, String parts) {
    return spelling.compose(ends(parts)).map(EventDate::text).orElse("");
  }

  private static List<List<String>> ends(String parts) {
    List<List<String>> ends = new ArrayList<>();
    for (String end : parts.split("/", -1)) {
      ends.add(List.of(end.split(",", -1)));
    }
    return ends;
  }
}
