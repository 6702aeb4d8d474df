package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the golden cases, with {@code -Dgolden.case=list/json} those only whose names begin so.
 * {@code -Dgolden.rewrite=true} writes what is expected anew: read the difference before committing
 * it.
 */
final class GoldenTests {

  private static final GoldenCases CASES = new GoldenCases(Path.of("src/test/resources/golden"));

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    String wanted = System.getProperty("golden.case", "");
    List<Path> folders =
        CASES.folders().stream().filter(folder -> name(folder).startsWith(wanted)).toList();
    assertFalse(folders.isEmpty());
    boolean rewrite = Boolean.getBoolean("golden.rewrite");
    return folders.stream()
        .map(
            folder ->
                dynamicTest(
                    name(folder),
                    () -> {
                      if (rewrite) {
                        GoldenCases.rewrite(folder);
                      } else {
                        GoldenCases.check(folder);
                      }
                    }));
  }

  private static String name(Path folder) {
    return CASES.root().relativize(folder).toString();
  }

  @Test
  void everyFileIsPartOfACase() throws IOException {
    assertEquals(List.of(), CASES.orphans());
  }
}
