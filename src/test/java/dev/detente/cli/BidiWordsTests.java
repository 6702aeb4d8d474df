package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.cli.text.Words;
import dev.detente.cli.text.WordsFile;
import dev.detente.model.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that every sentence keeps its figures, ids and options in place whatever its values: in
 * quotes stand words of the user or of a file, which may be Arabic; elsewhere ids and dates, which
 * may begin with a digit, or names of this program's.
 */
final class BidiWordsTests {

  /** What these tell beside the quoted word are commands, options, columns or formats. */
  private static final Set<String> OWN_NAMES =
      Set.of(
          "columns.unknown",
          "sort.unknown",
          "option.choice",
          "data.format",
          "usage.suggest",
          "usage.extra",
          "usage.unknown-command");

  @ParameterizedTest
  @MethodSource("keys")
  void movesNoLatinAndNoFigure(String key) {
    String raw = WordsFile.of(Language.AR).getProperty(key);
    String[] values = new String[4];
    for (int i = 0; i < values.length; i++) {
      String bare = OWN_NAMES.contains(key) ? "date 2025" : "2025-02-12-call, xi-jinping";
      values[i] = raw.contains("\"{" + i + "}\"") ? "وزارة الخارجية" : bare;
    }
    for (String line : new Words(Language.AR).say(key, values).split("\n")) {
      Shown shown = Shown.fromTheLeft("detente: " + line);
      assertEquals(List.of(), shown.moved(), line);
    }
  }

  static Set<String> keys() {
    Set<String> keys = new TreeSet<>(WordsFile.of(Language.AR).stringPropertyNames());
    // a page runs from the right itself
    keys.removeIf(key -> key.startsWith("page.") || key.startsWith("asked."));
    return keys;
  }
}
