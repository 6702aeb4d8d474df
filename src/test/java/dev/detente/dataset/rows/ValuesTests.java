package dev.detente.dataset.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tells at a glance of what most rows have, and never of what says nothing or is no text. */
final class ValuesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "\\n a b\\t"           | a b
          "\u00A0a\u00A0b\u202F"   | a\u00A0b
          "\uFEFFa\u200B"          | a
          "\u200E\u200Fب\u200F"    | ب
          "a\u200C"                | a\u200C
          "\u00A0"                 | ``
          "\\u200b\\ufeff"        | ``
          """)
  void trimsWhatIsNotSeen(String json, String expected) throws Exception {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertEquals(expected, Values.string(bytes, 0, bytes.length));
    assertFalse(expected.isEmpty() && Values.isSurelyText(bytes, 0), json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "a"                              | true
          "ع"                              | true
          {"en":"a","ar":"ب"}              | true
          { "en" : "" , "ar" : "x\\"y" }   | true
          {"ar":"a\\\\"}                   | true
          ""                               | false
          " a"                             | false
          "\\u0020"                        | false
          null                             | false
          7                                | false
          ["a"]                            | false
          {}                               | false
          { }                              | false
          {"en":""}                        | false
          {"en":"a","ar":{"x":"y"}}        | false
          {"en":"a","ar":null}             | false
          {"en":"a","n\\u0061":"b"}        | false
          {"name":"a"}                     | false
          {"en":"a","title":"b"}           | false
          """)
  void knowsQuicklyWhatIsSurelyAText(String json, boolean expected) throws Exception {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertEquals(expected, Values.isSurelyText(bytes, 0), json);
    if (expected) {
      assertFalse(Values.text(bytes, 0, bytes.length).isEmpty(), json);
    }
  }
}
