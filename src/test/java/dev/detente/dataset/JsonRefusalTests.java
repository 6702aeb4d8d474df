package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refuses what RFC 8259 does not allow, at its place. */
final class JsonRefusalTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"x":NaN}]       | f:1:7 $[0].x json.word[NaN]
          [{"x":-Infinity}] | f:1:7 $[0].x json.word[-Infinity]
          [{"x":True}]      | f:1:7 $[0].x json.word[True]
          [{"x":NULL}]      | f:1:7 $[0].x json.word[NULL]
          [{"x":yes}]       | f:1:7 $[0].x json.word[yes]
          [{"x":01}]        | f:1:7 $[0].x json.word[01]
          [{"x":+1}]        | f:1:7 $[0].x json.word[+1]
          [{"x":.5}]        | f:1:7 $[0].x json.word[.5]
          [{"x":1.}]        | f:1:7 $[0].x json.word[1.]
          [{"x":1e}]        | f:1:7 $[0].x json.word[1e]
          [{"x":0x1F}]      | f:1:7 $[0].x json.word[0x1F]
          [{"x":-}]         | f:1:7 $[0].x json.word[-]
          """)
  void refusesAWordOrNumberThatIsNoValue(String text, String refusal) {
    assertEquals(refusal, Readings.refusal(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{x:1}]             | f:1:3 $[0] json.bare-name[]
          [{'x':1}]           | f:1:3 $[0] json.single-quote[]
          [{"x":'y'}]         | f:1:7 $[0].x json.single-quote[]
          [{"x"=1}]           | f:1:6 $[0].x json.malformed[]
          [{"x" 1}]           | f:1:7 $[0].x json.malformed[]
          [{"x":1;"y":2}]     | f:1:8 $[0].x json.malformed[]
          [{"x":1 "y":2}]     | f:1:9 $[0].x json.missing-comma[]
          [{"x":1,}]          | f:1:9 $[0].x json.trailing-comma[]
          [{,"x":1}]          | f:1:3 $[0] json.malformed[]
          [{"x":[1,]}]        | f:1:10 $[0].x[1] json.trailing-comma[]
          [{"x":[,1]}]        | f:1:8 $[0].x[0] json.malformed[]
          [{"x":[1 2]}]       | f:1:10 $[0].x[1] json.missing-comma[]
          [{"x":[1}]}]        | f:1:9 $[0].x[1] json.malformed[]
          [{"x":}]            | f:1:7 $[0].x json.malformed[]
          """)
  void refusesOtherPunctuation(String text, String refusal) {
    assertEquals(refusal, Readings.refusal(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"x":1 /* c */}]   | f:1:9 $[0].x json.comment[]
          [{"x":1 // c }]     | f:1:9 $[0].x json.comment[]
          [{# c}]             | f:1:3 $[0] json.comment[]
          {"events":[] /**/}  | f:1:14 $.events json.comment[]
          {"events":[]} // c  | f:1:15 $ json.trailing[]
          """)
  void refusesComments(String text, String refusal) {
    assertEquals(refusal, Readings.refusal(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"events":[]} {}      | f:1:15 $ json.trailing[]
          {"events":[]}]        | f:1:14 $ json.trailing[]
          {"events":[]}x        | f:1:14 $ json.trailing[]
          {"events":[]},        | f:1:14 $ json.trailing[]
          {"events":[]}"        | f:1:14 $ json.trailing[]
          """)
  void refusesWhatFollowsAPackage(String text, String refusal) {
    assertEquals(refusal, Readings.refusal(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"events":[{"date":"2025","title":"x","date":"2025"}]} | f:1:39 $.events[0].date
          {"events":[{"date":"2025","title":"x","x":1,"x":1}]}   | f:1:45 $.events[0].x
          {"events":[{"date":"2025","title":{"en":"","en":""}}]} | f:1:44 $.events[0].title.en
          {"events":[{"x":{"y":[{"z":1,"z":2}]}}]}               | f:1:30 $.events[0].x.y[0].z
          {"events":[],"events":[]}                              | f:1:14 $.events
          {"x":{"y":1,"\\u0079":1},"events":[]}                  | f:1:13 $.x.y
          """)
  void refusesAKeyTwiceInOneObject(String text, String place) {
    String key = place.substring(place.lastIndexOf('.') + 1);

    assertEquals(place + " json.duplicate-key[" + key + "]", Readings.refusal(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"events":[{"date":"2025"           | f:1:26 $.events[0].date
          {"events":[{"date":"2025",          | f:1:27 $.events[0].date
          {"events":[{"date":"20              | f:1:23 $.events[0].date
          {"events":[{"date":                 | f:1:20 $.events[0].date
          {"events":[{"da                     | f:1:16 $.events[0]
          {"events":[                         | f:1:12 $.events[0]
          {"events":[]                        | f:1:13 $.events
          {"format":"detente/1","title":      | f:1:31 $.title
          {                                   | f:1:2 $
          [                                   | f:1:2 $[0]
          [{"x":tr                            | f:1:9 $[0].x
          """)
  void tellsWhereAFileIsCutOff(String text, String place) {
    assertEquals(place + " json.unfinished[]", Readings.refusal(text));
  }

  @Test
  void tellsWhereAFileIsCutOffBelowItsFirstLine() {
    String text =
        """
        {
          "format": "detente/1",
          "actors": [
            {"id": "putin",
        """;

    assertEquals("f:5:1 $.actors[0].id json.unfinished[]", Readings.refusal(text));
  }

  @Test
  void refusesDeepNesting() {
    String text = "[{\"x\":" + "[".repeat(300) + "]".repeat(300) + "}]";
    String path = "$[0].x" + "[0]".repeat(254);

    assertEquals("f:1:261 " + path + " json.deep[]", Readings.refusal(text));
  }

  @Test
  void allowsNestingBelowItsBound() {
    String text = "\"x\":" + "[".repeat(254) + "]".repeat(254) + "}]";

    assertEquals(1, Readings.dates("[{\"date\":\"2025\",\"title\":\"x\"," + text).size());
  }
}
