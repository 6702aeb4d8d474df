package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that an actor that only the events of a package name is found like any other. */
final class UndeclaredActorTests {

  private static final String DATA =
      """
      {
        "format": "detente/1",
        "actors": [{"id": "putin", "name": {"en": "Vladimir Putin"}}],
        "events": [
          {"id": "a", "date": "2025-02-12", "title": {"en": "A"}, "actors": ["putin", "jane-doe"]},
          {"id": "b", "date": "2025-02-13", "title": {"en": "B"}, "actors": ["putin"]}
        ]
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"jane-doe", "Jane Doe", "doe", "@jane-doe"})
  void isFoundBy(String name) {
    CliRunner piped = CliRunner.piped().input(DATA);
    assertEquals("id\na\n", piped.out("list", "-d", "-", "-c", "id", "--actor", name));
    assertEquals("id\na\n", piped.out("who", name, "-d", "-", "-c", "id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"putin", "@putin"})
  void leavesOthersToBeFoundBy(String name) {
    assertEquals(
        "id\na\nb\n",
        CliRunner.piped().input(DATA).out("list", "-d", "-", "-c", "id", "--actor", name));
  }
}
