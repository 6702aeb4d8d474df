package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that JSON which RFC 8259 does not allow, or which says two things at once, is refused in
 * one line of our words with file, line, column and path: in what is read and in what is skipped.
 */
final class JsonErrorTests {

  private static final String EVENT = "{\"date\":\"2025\",\"title\":\"a\"}";

  /** What is said where the row that is wrong could be left out. */
  private static final String ADVICE = "; detente check lists all, --skip leaves them out";

  private static final String INVALID = "is not valid JSON here";
  private static final String CONTROL = "a control character in a string; write it as \\u0009";
  private static final String HALF = "half of a surrogate pair; write both halves or neither";
  private static final String MARK = "a byte order mark inside the file; remove it";
  private static final String TRAILING =
      "something follows the end of the JSON;"
          + " for several packages: jq -c '.events[]' FILE... | detente -d -,"
          + " for several arrays: jq -c '.[]'";
  private static final String CUT = "the JSON ends before it is complete";

  @ParameterizedTest(name = "{0}")
  @MethodSource({"whole", "strings", "keys", "depths", "cuts"})
  void isRefused(String line, String text) {
    byte[] bytes = text.replace("E", EVENT).getBytes(StandardCharsets.UTF_8);
    refused(line, bytes);
  }

  private static void refused(String line, byte[] bytes) {
    CliRunner.CliResult result = CliRunner.piped().input(bytes).run("list", "-d", "-");
    assertEquals(
        new CliRunner.CliResult("", "detente: <stdin>:" + line + "\n", 3),
        new CliRunner.CliResult(result.out(), result.err().replace(ADVICE, ""), result.code()));
    String found = line.replaceFirst("^([0-9:]* )", "$1error: ") + "\n";
    String[] checked =
        CliRunner.piped().input(bytes).run("check", "-").out().split("(?<=\n)<stdin>:", -1);
    assertEquals(found, checked[checked.length - 1].replaceFirst("^<stdin>:", ""));
  }

  static Stream<Arguments> whole() {
    return Stream.of(
        data("2:1: $: " + INVALID, "E\n\u0000\n"),
        data("1:14: $: " + TRAILING, "{\"events\":[]}\u0000"),
        data("1:7: $[0].x: " + INVALID, "[{\"x\":\u0000 1}]"),
        data("1:31: $: " + TRAILING, "[E] 5"),
        data("2:28: $: " + TRAILING, "E\nE]"),
        data("2:1: $: " + MARK, "E\n\uFEFFE"),
        data("1:30: $[1]: " + MARK, "[E,\uFEFFE]"));
  }

  static Stream<Arguments> strings() {
    return Stream.of(
        data("1:9: $[0].x: " + CONTROL, "[{\"x\":\"a\tb\"}]"),
        data("1:9: $[0].x: " + CONTROL.replace("9", "0"), "[{\"x\":\"a\u0000b\"}]"),
        data("1:5: $[0]: " + CONTROL, "[{\"a\tb\":1}]"),
        data("1:8: $.x: " + CONTROL, "{\"x\": \"\t\",\"events\":[]}"),
        data("1:20: $.profile.a[0]: " + CONTROL, "{\"profile\":{\"a\":[\"b\tc\"]},\"events\":[]}"),
        data("1:8: $[0].x: " + HALF, "[{\"x\":\"\\ud83d\"}]"),
        data(
            "1:24: $.profile.a[1]: " + HALF,
            "{\"profile\":{\"a\":[\"🙂\",\"\\ude42\"]},\"events\":[]}"));
  }

  static Stream<Arguments> keys() {
    String twice = "comes twice in one object";
    String longest = "k".repeat(80);
    return Stream.of(
        data(
            "2:28: $[1].date: the key \"date\" " + twice,
            "[E,\n{\"date\":\"2025\",\"title\":\"a\",\"date\":\"2025\"}]"),
        data("1:13: $.x.a: the key \"a\" " + twice, "{\"x\":{\"a\":1,\"a\":2},\"events\":[]}"),
        data(
            "1:21: $[0].\\n\\u001B.c: the key \"c\" " + twice,
            "[{\"\\n\\u001b\":{\"c\":1,\"c\":1}}]"),
        data(
            "1:107: $..." + longest + ": the key \"" + longest + "...\" " + twice,
            "[{\"" + "k".repeat(99) + "\":1,\"" + "k".repeat(99) + "\":1}]"));
  }

  static Stream<Arguments> depths() {
    String arrays = "[{\"x\":" + "[".repeat(300) + "]".repeat(300) + "}]";
    String objects = "[{\"x\":" + "{\"abc\":".repeat(300) + "1" + "}".repeat(300) + "}]";
    return Stream.of(
        data("1:261: $...0]" + "[0]".repeat(26) + ": nested too deeply", arrays),
        data("1:1785: $..." + ".abc".repeat(20) + ": nested too deeply", objects));
  }

  static Stream<Arguments> cuts() {
    return Stream.of(
        data("2:7: $: " + CUT, "E\n{\"date"),
        data("2:15: $.date: " + CUT, "E\n{\"date\":\"2025\""),
        data("2:16: $.date: " + CUT, "E\n{\"date\":\"2025\","),
        data("2:27: $.title: " + CUT, "E\n{\"date\":\"2025\",\"title\":\"a\""),
        data("2:2: $: " + CUT, "E\n{"));
  }

  @ParameterizedTest
  @CsvSource({"80", "c0af", "eda080", "f4908080"})
  void aByteThatIsNotUtf8IsRefused(String hex) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((EVENT + "\n{\"x\":[\"a").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(HexFormat.of().parseHex(hex));
    refused(
        "2:9: $.x[0]: a byte that is not UTF-8; if the file is in another encoding:"
            + " iconv -f LATIN1 -t UTF-8 FILE | detente -d -",
        bytes.toByteArray());
  }

  private static Arguments data(String line, String text) {
    return Arguments.of(line, text);
  }
}
