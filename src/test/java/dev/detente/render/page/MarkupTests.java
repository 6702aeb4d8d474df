package dev.detente.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what is written in place of what may not stand in markup. */
final class MarkupTests {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "-7, -7",
    "0.5, 0.5",
    "0.05, 0.05",
    "-0.25, -0.25",
    "33.3333, 33.33",
    "99.999, 100",
    "0.004, 0",
    "-0.004, 0",
    "1234567.1, 1234567.1",
  })
  void writesNumbersWithTwoDecimalsAtMost(double value, String written) {
    assertEquals(written, Markup.number(value));
    assertEquals(written + "%", Markup.percent(value));
  }

  @ParameterizedTest
  @CsvSource({
    "it's, it's",
    "a < b > c & \"d\", a &lt; b &gt; c &amp; &quot;d&quot;",
    "<<, &lt;&lt;",
    "محادثات é 中, محادثات é 中",
    "a\uD83D\uDE00b, a\uD83D\uDE00b",
    "a\uD83Db, a\uFFFDb",
    "a\uD83D, a\uFFFD",
    "\uDE00b, \uFFFDb",
    "a\uDE00b, a\uFFFDb",
    "\uD83D\uD83D\uDE00, \uFFFD\uD83D\uDE00",
    "a\u0007b, a\\u0007b",
    "a\u202Eb, a\\u202Eb",
    "a\uFFFEb, a\\uFFFEb",
    "a\uFFFDb, a\uFFFDb",
  })
  void escapesWhatIsNoText(String text, String written) {
    assertEquals(written, Drawn.written(out -> new Markup(out).text(text)));
  }

  @Test
  void escapesTheValuesOfAttributes() {
    assertEquals(
        "<a href=\"#&quot;&gt;\" x=\"1.5\" y=\"2\">&amp;</a><b/>",
        Drawn.written(
            out -> new Markup(out).element("a", "&", "href", "#\">", "x", 1.5, "y", 2).empty("b")));
  }
}
