package dev.detente.query.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.dataset.ChronologyReader;
import dev.detente.model.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Tests the names of the bundled record as people and newspapers spell them: {@code
 * names/spellings.csv}, with where the spelling comes from; {@code fold} is one that only folding
 * makes a registered name. The record's own spellings are not among them.
 */
final class SpellingTests {

  private static final String SPELLINGS = "/names/spellings.csv";
  private static final double RESOLVED = 0.85;
  private static final double FIRST_OF_THE_REST = 0.95;

  private static final List<Actor> ACTORS =
      List.copyOf(ChronologyReader.bundled().registry().actors());
  private static final NameMatcher MATCHER = NameMatcher.ofNames(ACTORS);
  private static final Map<String, List<String>> FOUND = new ConcurrentHashMap<>();

  @ParameterizedTest
  @CsvFileSource(resources = SPELLINGS, numLinesToSkip = 1)
  void takesNoneForAnother(String spelling, String actor) {
    List<String> found = found(spelling);
    assertTrue(found.isEmpty() || found.equals(List.of(actor)), found::toString);
  }

  @Test
  void resolvesMostAndSuggestsTheRest() throws IOException {
    List<String[]> rest = new ArrayList<>();
    List<String[]> rows = rows();
    for (String[] row : rows) {
      if (found(row[0]).isEmpty()) {
        rest.add(row);
      }
    }
    List<String> notFirst = new ArrayList<>();
    for (String[] row : rest) {
      List<String> suggestions = MATCHER.suggest(row[0]);
      if (suggestions.isEmpty() || !suggestions.get(0).equals(row[1])) {
        notFirst.add(row[0]);
      }
    }
    assertTrue(rows.size() >= 150);
    assertTrue(rest.size() <= rows.size() * (1 - RESOLVED), () -> rest.size() + " not resolved");
    assertTrue(notFirst.size() <= rest.size() * (1 - FIRST_OF_THE_REST), notFirst::toString);
  }

  @Test
  void areNotThoseOfTheRecord() throws IOException {
    Set<String> names = new HashSet<>();
    Set<String> folded = new HashSet<>();
    for (Actor actor : ACTORS) {
      names.add(actor.id());
      names.addAll(actor.name().byLanguage().values());
      names.addAll(actor.aliases());
    }
    names.forEach(name -> folded.add(TextFolding.fold(name)));
    for (String[] row : rows()) {
      assertFalse(names.contains(row[0]), row[0]);
      assertEquals(row[2].equals("fold"), folded.contains(TextFolding.fold(row[0])), row[0]);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/names/phrases.csv", numLinesToSkip = 1)
  void suggestsWhoIsNamedWithATitleOrAnEnding(String phrase, String actor) {
    List<String> found = found(phrase);
    assertEquals(actor, found.isEmpty() ? MATCHER.suggest(phrase).get(0) : found.get(0));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/names/others.txt")
  void takesNoOtherPersonOrPlaceForAnActor(String other) {
    assertEquals(List.of(), found(other));
  }

  private static List<String> found(String name) {
    return FOUND.computeIfAbsent(name, spelling -> MATCHER.find(spelling).ids());
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream file = SpellingTests.class.getResourceAsStream(SPELLINGS)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split(",")).toList();
    }
  }
}
