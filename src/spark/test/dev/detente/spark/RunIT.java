package dev.detente.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what {@code spark-submit} starts, as a process: it says nothing but what detente says. */
final class RunIT {

  @ParameterizedTest
  @ValueSource(strings = {"summary --by place", "list --count --actor nobody"})
  void saysTheSame(String line, @TempDir Path folder) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("events.csv"), Sample.CSV.text());
    List<String> args = new ArrayList<>(List.of("-d", file.toString()));
    args.addAll(List.of(line.split(" ")));
    List<String> command = new ArrayList<>(List.of(Path.of("run").toAbsolutePath().toString()));
    command.addAll(args);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int code =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    Runs.Result expected = Runs.here(args.toArray(new String[0]));
    assertEquals(expected.err(), Files.readString(err));
    assertEquals(expected.out(), Files.readString(out));
    assertEquals(expected.code().number(), code);
  }
}
