package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that an Arabic message has ids, options and commands in Latin, but no English phrases. */
final class ArabicMessageTests {

  private static final CliRunner ARABIC = CliRunner.piped().with("DETENTE_LANG", "ar");

  /** No phrase does without one of these; no id, option, key or command is called so. */
  private static final Set<String> ENGLISH =
      Set.of(
          "a", "an", "the", "is", "are", "was", "not", "no", "of", "or", "and", "to", "for", "with",
          "by", "at", "on", "from", "this", "that", "be", "has", "have", "cannot", "could",
          "should", "without", "than", "more");

  @ParameterizedTest
  @MethodSource("lines")
  void ofACommandLineSaysNothingInEnglish(List<String> line) {
    assertArabic(ARABIC.run(line.toArray(new String[0])));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void ofAFileSaysNothingInEnglish(byte[] bytes) {
    assertArabic(ARABIC.input(bytes).run("list", "--data", "-"));
    CliRunner.CliResult check = ARABIC.input(bytes).run("check", "-");
    check.out().lines().forEach(ArabicMessageTests::assertArabic);
  }

  private static void assertArabic(CliRunner.CliResult result) {
    assertTrue(result.code() > 0, result.out());
    assertEquals(1, result.err().lines().count(), result.err());
    assertArabic(result.err());
  }

  private static void assertArabic(String said) {
    assertTrue(Shown.firstArabic(said) < said.length(), said);
    // what is quoted is what was written, and may be a phrase
    for (String word : said.replaceAll("\"[^\"]*\"", "").split("[ :;,()]+")) {
      assertTrue(!ENGLISH.contains(word), said);
    }
  }

  static Stream<List<String>> lines() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "list --bogus",
                "list --lang",
                "list --count=1",
                "list --in feb --in mar",
                "list extra",
                "bogus",
                "list --in never",
                "list --since ..",
                "list --limit x",
                "list --actor ,",
                "list --columns x",
                "list --columns id,id",
                "list --columns id -o json",
                "list --sort x",
                "list --bom",
                "list --source @x",
                "list --theme x",
                "list --country x",
                "list --data /nowhere",
                "list --data /",
                "list --data /proc/self/mem",
                "who xyzzy",
                "show",
                "show a b",
                "show 2026",
                "check a b",
                "help x",
                "completion x",
                "completion -d x bash",
                "summary --by month,month",
                "summary --by x"));
    for (String choice : List.of("--type", "--quad", "--format", "--color")) {
      lines.add("list " + choice + " x");
    }
    return lines.stream().map(line -> List.of(line.split(" ")));
  }

  static Stream<byte[]> contents() {
    Stream<String> texts =
        Stream.of(
            "[1]",
            "5",
            "x",
            "[{\"date\":5,\"title\":\"a\"}]",
            "[{\"date\":[],\"title\":true}]",
            "[{\"date\":\"2025\",\"title\":null}]",
            "{\"format\":\"detente/1\",\"events\":[{\"date\":\"2025\",\"title\":5}]}",
            "{\"format\":\"detente/1\",\"events\":[{\"date\":\"2025\",\"title\":{\"en\":5}}]}",
            "{\"format\":\"detente/1\",\"events\":[{\"date\":\"2025\",\"title\":\"a\",\"actors\":\"x\"}]}",
            "[{\"date\":\"2025-21\",\"title\":\"a\"}]",
            "[{\"date\":\"2025-02-30\",\"title\":\"a\"}]",
            "[{\"date\":\"yesterday\",\"title\":\"a\"}]",
            "{\"format\":\"detente/1\",\"events\":[{\"date\":\"2025\",\"title\":\"a\",\"type\":\"x\"}]}",
            "[{\"date\":\"2025\"}]",
            "{\"format\":\"detente/3\",\"events\":[]}",
            "{\"x\":1}",
            "{\"events\":5}");
    return Stream.concat(
        DataErrorTests.contents().map(Arguments::get).map(given -> (byte[]) given[0]),
        texts.map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }
}
