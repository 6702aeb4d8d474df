package dev.detente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests what fuzzing begins with, and what it once found. */
final class FuzzSeedTests {

  @ParameterizedTest
  @MethodSource("seeds")
  void holds(FuzzTarget target, Path seed) throws IOException {
    target.hold(Files.readAllBytes(seed));
  }

  static Stream<Arguments> seeds() {
    return Arrays.stream(FuzzTarget.values())
        .flatMap(target -> target.seeds().stream().map(seed -> Arguments.of(target, seed)));
  }
}
