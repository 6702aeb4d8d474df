package dev.detente.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests the law: what is answered on Spark is byte for byte what is answered here of the same
 * files, however they are divided.
 */
final class SameAnswerIT {

  /** The bytes of a part: lines are longer, so that some parts have none. */
  private static final int SMALL = 101;

  private static final int LARGE = 1999;

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    for (Sample sample : Sample.values()) {
      Files.writeString(folder.resolve(sample.file()), sample.text());
      try (GZIPOutputStream out =
          new GZIPOutputStream(Files.newOutputStream(folder.resolve(sample.file() + ".gz")))) {
        out.write(sample.text().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  static List<Arguments> linesOnSamples() {
    List<Arguments> cases = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      for (String line : Sample.LINES) {
        cases.add(Arguments.of(sample, line));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("linesOnSamples")
  void isTheSame(Sample sample, String line) {
    String[] args = args(folder.resolve(sample.file()), line);
    Runs.Result expected = Runs.here(args);
    assertEquals(expected, Runs.onSpark(LARGE, args), () -> String.join(" ", args));
  }

  private static String[] args(Path file, String line) {
    List<String> args = new ArrayList<>(List.of("-d", file.toString()));
    args.addAll(List.of(line.split(" ")));
    return args.toArray(new String[0]);
  }
}
