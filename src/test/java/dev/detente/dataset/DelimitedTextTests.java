package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.model.Chronology;
import dev.detente.model.Event;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Divides delimited text into rows and cells, whatever it is written with. */
final class DelimitedTextTests {

  /** A row ends at {@code ¶}, has a line feed at {@code ␊}, a return at {@code ␍}, a tab at ⇥. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          date,title,x¶2025,a,1                | a{x="1"}
          date;title;x¶2025;a,b;1              | a,b{x="1"}
          \u00A0date,\u200Btitle\u00A0,x¶\uFEFF2025\u00A0,\u00A0a\u00A0,\u00A0¶\u00A0,, | a{}
          date⇥title⇥x¶2025⇥a,b;c⇥1            | a,b;c{x="1"}
          date,title,x;y¶2025,a,1              | a{x;y="1"}
          title,date¶a,2025                    | a{}
          date,title¶2025,"a,b"                | a,b{}
          date,title¶2025,"a ""b"" c"          | a "b" c{}
          date,title¶2025,"a␊b"                | a␊b{}
          date,title¶2025,"a␍␊b"¶2026,c        | a␍␊b{} c{}
          date,title¶2025,a"b                  | a"b{}
          date,title¶2025,"a"b                 | ab{}
          date,title¶2025, "a"                 | "a"{}
          date⇥title⇥x¶2025⇥"a⇥"b"             | "a{x="\\"b\\""}
          date⇥title¶2025⇥a\\tb\\nc\\rd\\\\e\\xf | a⇥b␊c␍d\\e\\xf{}
          date,title¶2025,a\\tb                | a\\tb{}
          date,title,x,y¶2025,a                | a{}
          date,title,x¶2025,a,                 | a{}
          date,title,x¶2025,a,"  "             | a{}
          date,title,x¶2025,a," b "            | a{x=" b "}
          date,title,x,x,x¶2025,a,1,2,3        | a{x="1", x_2="2", x_3="3"}
          date,title,x,x_2,x¶2025,a,1,2,3      | a{x="1", x_2="2", x_3="3"}
          ,date,title,¶0,2025,a,1              | a{1="0", 4="1"}
          Date,TITLE¶2025,a                    | a{}
          Date,date,title¶2024,2025,a          | a{Date="2024"}
          " date ",title¶2025,a                | a{}
          "da␊te",date,title¶1,2025,a          | a{da␊te="1"}
          date,title¶¶2025,a¶¶¶2025,b¶         | a{} b{}
          date⇥title⇥x¶⇥¶2025⇥a⇥1              | a{x="1"}
          date,title,x¶,,¶2025,a,1¶,,,,¶ , ," " | a{x="1"}
          ,¶" ",¶date,title¶2025,a             | a{}
          date,title¶2025,a,, ¶2025,b,""       | a{} b{}
          ,¶,¶date,name¶2025,a                 | 3:1 rows.column
          ,¶date,title¶,¶2025-02-30,a          | 4:1 date.impossible
          date,title¶2025,a,,b                 | 2:1 rows.cells
          x⇥date⇥title¶⇥2025⇥a                 | a{}
          date,title¶2025,a,b                  | 2:1 rows.cells
          date,title¶2025,a¶2025,"b␊c",d       | 3:1 rows.cells
          date⇥title¶2025⇥a⇥b                  | 2:1 rows.cells-tab
          date,title¶2025,a¶2025,"b␊c"¶2025,   | 5:1 row.silent
          date,title¶2025-02-30,a              | 2:1 date.impossible
          date,title¶2025,"a¶2025,b¶           | 2:1 rows.unclosed
          date,title¶2025,a¶2025,"b␊c¶2025,d   | 3:1 rows.unclosed
          date,"title¶2025,a                   | 1:1 rows.unclosed
          date,name¶2025,a                     | 1:1 rows.column
          x,title¶                             | 1:1 rows.column
          title¶                               | 1:1 rows.undivided-header
          2025-01-02,a¶2025-01-03,b            | 1:1 rows.no-header
          a⇥20250102⇥2025¶                     | 1:1 rows.no-header
          1,01/02/2025¶                        | 1:1 rows.no-header
          1,2025,May 2025¶                     | 1:1 rows.column
          date,title,2025-01-02¶2025,a,b       | a{2025-01-02="b"}
          date,title                           | ``
          date,title¶                          | ``
          """)
  void readsRows(String text, String wanted) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String written = plain(text).replace("¶", end);
      assertEquals(plain(wanted), told(written.getBytes(StandardCharsets.UTF_8)), written);
    }
  }

  private static String plain(String text) {
    return text.replace('␊', '\n').replace('␍', '\r').replace('⇥', '\t').replace("\\\\", "\\");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "\uFEFF\n", "\n\n", " \n"})
  void passesOverWhatStandsBeforeTheHeaderLine(String before) {
    String text = before + "date,title\n2025,é€\uD83D\uDE00\n";
    assertEquals("é€\uD83D\uDE00{}", told(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsTheControlCharactersThatTextsHave() {
    byte[] bytes = "date,title\n2025,a\u000Bb\fc\n".getBytes(StandardCharsets.UTF_8);
    assertEquals("a\u000Bb\fc{}", told(bytes));
  }

  @Test
  void takesTheApostropheOffThatKeepsACellFromBeingAFormula() {
    String text = "date,title\n2025,'=1+1\n2025,'tis\n2025,''-1\n";
    assertEquals("=1+1{} 'tis{} '-1{}", told(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
    assertEquals("'=1+1{} 'tis{} ''-1{}", told(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void keepsTheMarkOfMalformedBytes() {
    String text = "date,title\n2025,ab\uFFFD\u007F\n";
    assertEquals("ab\uFFFD\u007F{}", told(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xC080, 0xEDA080, 0xFF, 0xC3, 0xF4908080})
  void refusesARowThatIsNotUtf8AndNoOther(int malformed) {
    StringBuilder title = new StringBuilder();
    for (int shift = 24; shift >= 0; shift -= 8) {
      if (malformed >>> shift != 0) {
        title.append((char) (malformed >>> shift & 0xFF));
      }
    }
    String text = "date,title\n2025,a\n2025,b" + title + "\n2025,\u00C3\u00A9\n";
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("3:1 json.utf-8", told(bytes));
    List<String> skipped = new ArrayList<>();
    Reading.Notes notes =
        new Reading.Notes() {
          @Override
          public void note(Problem note) {
            skipped.add(note.toString());
          }

          @Override
          public void skipped(int count, Problem first) {
            skipped.add(count + " " + Readings.line(first));
          }
        };
    Chronology others =
        ChronologyReader.open(
            new ByteArrayInputStream(bytes), "f", Reading.of(List.of(), true), notes);
    assertEquals("a{} é{}", told(others));
    assertEquals(List.of("1 f:3:1 json.utf-8[]"), skipped);
    assertEquals(List.of("ERROR f:3:1 json.utf-8[]"), Readings.check(bytes));
  }

  @Test
  void refusesAHeaderLineThatIsNotUtf8() {
    byte[] bytes = "date,title,\u00E9\n2025,a,1\n".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("1:1 json.utf-8", told(bytes));
  }

  @Test
  void dividesTheValuesOfACell() {
    String text =
        "date,title,actors,recipients,sources\n"
            + "2025,a, b; c ;;d,\"e, f\",https://x.example/;y=1 https://y.example;tass\n";
    Event event = Readings.events(Readings.open(text)).get(0);
    assertEquals(List.of("b", "c", "d"), event.actors());
    assertEquals(List.of("e, f"), event.recipients());
    assertEquals(List.of("https://x.example/;y=1", "https://y.example", "tass"), event.sources());
  }

  @Test
  void readsALongCellAndManyCells() {
    String cell = "x".repeat(5 << 20);
    assertEquals(cell + "{}", told(("date,title\n2025," + cell).getBytes(StandardCharsets.UTF_8)));
    String many = ",".repeat(100_000);
    byte[] row = ("date,title" + many + "\n2025,a" + many + "z").getBytes(StandardCharsets.UTF_8);
    assertEquals("a{100002=\"z\"}", told(row));
    String alike = ",x".repeat(100_000);
    row = ("date,title" + alike + "\n2025,a" + many + "z").getBytes(StandardCharsets.UTF_8);
    assertEquals("a{x_100000=\"z\"}", told(row));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "date,title¶2025,a¶2025,\"*\"¶ | 3:1 rows.too-long",
        "date,title¶2025,a¶2025,\"* | 3:1 rows.unclosed",
        "date,title¶2025,a¶2025,\"* \"\"* | 3:1 rows.unclosed",
        "date,title,x¶2025,\"a¶b\",\"*¶ | 3:1 rows.unclosed",
        "date,title,x¶2025,\"a¶b\",\"*\" | 2:1 rows.too-long",
        "date,title,x¶2025-02-30,a¶2025,\"* | 2:1 date.impossible",
        "date,\"*\"¶2025,a | 1:1 rows.too-long",
        "date,\"* | 1:1 rows.unclosed",
      })
  void tellsARowThatIsTooLongFromAQuotationMarkThatIsNeverClosed(String text, String wanted) {
    for (String end : List.of("\n", "\r")) {
      String lines = ("x".repeat(1 << 15) + end).repeat(520);
      String written = text.replace("¶", end).replace("*", lines);
      assertEquals(wanted, told(written.getBytes(StandardCharsets.UTF_8)));
    }
    String oneLine = "x".repeat(17 << 20);
    String written = text.replace('¶', '\n').replace("*", oneLine);
    assertEquals(wanted, told(written.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns what rows say, {@code TITLE{OWN MEMBERS}} each, or where and why they are refused. */
  private static String told(byte[] bytes) {
    try {
      return told(Readings.open(bytes));
    } catch (DatasetException e) {
      Location place = e.problem().location().orElseThrow();
      return place.line() + ":" + place.column() + " " + e.problem().message().key();
    }
  }

  private static String told(Chronology rows) {
    List<String> told = new ArrayList<>();
    rows.forEach(
        event -> {
          Map<String, String> own = event.members().own();
          Event held = event.held();
          assertEquals(own, held.members().own());
          assertEquals(event.title(), held.title());
          told.add(event.title().byLanguage().get("") + own);
        });
    return String.join(" ", told);
  }
}
