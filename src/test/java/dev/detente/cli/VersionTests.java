package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.dataset.ChronologyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version is that of the program and of its bundled record, whatever else the line says. */
final class VersionTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "--version --lang ar",
        "list --version",
        "--version --data src/test/resources/golden/data/small.json",
        "--version --data -",
      })
  void namesTheProgramAndTheEditionOfItsRecord(String line) {
    String edition = ChronologyReader.open("events.json").edition().toString();

    assertEquals(
        "detente (unpackaged)\nrecord " + edition + "\n", CliRunner.piped().out(line.split(" ")));
  }
}
