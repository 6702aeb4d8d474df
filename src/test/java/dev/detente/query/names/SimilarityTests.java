package dev.detente.query.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which words are similar. */
final class SimilarityTests {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "abc, '', 3",
    "putin, putin, 0",
    "putn, putin, 1",
    "puttin, putin, 1",
    "pitin, putin, 1",
    "puitn, putin, 1",
    "kitten, sitting, 3",
    "ca, abc, 3",
    "abcd, badc, 2",
  })
  void countsEdits(String a, String b, int edits) {
    assertEquals(edits, Similarity.edits(a, b));
    assertEquals(edits, Similarity.edits(b, a));
  }

  @ParameterizedTest
  @CsvSource({
    "martha, marhta, 0.9611",
    "dixon, dicksonx, 0.8133",
    "dwayne, duane, 0.8400",
    "same, same, 1",
    "abc, xyz, 0",
    "'', '', 1",
    "'', a, 0",
    "a, '', 0",
    "a, a, 1",
    "a, ab, 0.85",
  })
  void measuresJaroWinkler(String a, String b, double similarity) {
    assertEquals(similarity, Similarity.jaroWinkler(a, b), 0.0001);
  }

  @ParameterizedTest
  @CsvSource({
    "abc,      abc,      3", "abc,      abd,      0.8222", "ab,       abc,      0",
    "lavr,     lavro,    2", "lavrovv,  lavrov,   2", "lavrxx,   lavrov,   0.8666",
    "zelensky, zelenskyy, 2", "zelenski, zelenskyy, 1", "qwertz,   lavrov,   0",
  })
  void scoresByLength(String word, String candidate, double score) {
    assertEquals(score, Similarity.score(word, candidate), 0.0001);
  }

  @Test
  void suggestsTheNearestFirst() {
    assertEquals(
        List.of("sergeyev", "sergeyec"),
        Similarity.nearest("sergeyev", List.of("sergeyec", "other", "sergeyev")));
  }

  @Test
  void suggestsThreeAtTheMost() {
    assertEquals(3, Similarity.nearest("aaaa", List.of("aaab", "aaac", "aaad", "aaae")).size());
  }

  @Test
  void suggestsWhatIsOnlySimilarIfNothingIsWithinTheEdits() {
    assertEquals(List.of("lavrov"), Similarity.nearest("lavrxx", List.of("lavrov", "rubio")));
    assertEquals(
        List.of("lavrox"), Similarity.nearest("lavrxx", List.of("lavrov", "lavrox", "rubio")));
  }

  @Test
  void suggestsEachOnce() {
    assertEquals(List.of("aaab"), Similarity.nearest("aaaa", List.of("aaab", "aaab")));
  }

  @Test
  void suggestsNothingForNothing() {
    assertEquals(List.of(), Similarity.nearest("", List.of("a", "abc")));
  }
}
