package dev.detente.dataset.rows;

import dev.detente.fixture.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests what fuzzing begins with, and what it once found. */
final class AnyDateSpellingTests {

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsOf(Path seed) throws IOException {
    AnyDateSpelling.hold(Files.readAllBytes(seed));
  }

  static List<Path> seeds() {
    return Seeds.of("dataset/rows/DateSpellingFuzz");
  }
}
