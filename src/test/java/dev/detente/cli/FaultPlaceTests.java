package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every command, in each language, to one line about every fault in every shape of file: it
 * names the very character, prints nothing else, exits with 3, and a check tells the same.
 */
final class FaultPlaceTests {

  private static final String SOUND = "{\"id\":\"a\",\"date\":\"2025-01-01\",\"title\":\"a\"}";

  /** Events with a fault at the circumflex. */
  private static final List<String> EVENTS =
      List.of(
          "{\"date\":^5,\"title\":\"x\"}",
          "{\"date\":^\"2025-02-30\",\"title\":\"x\"}",
          "^{\"date\":\"2025\"}",
          "^{\"title\":\"x\"}",
          "^{}",
          "^5",
          "^\"x\"",
          "^null",
          "^true",
          "{\"date\":\"2025\",\"title\":\"x\",^\"date\":\"2025\"}",
          "{\"date\":\"2025\",\"title\":\"x\",\"y\":{\"k\":1,^\"\\u006b\":1}}",
          "{^'date':'2025','title':'x'}",
          "{^date:\"2025\"}",
          "{\"date\":\"2025\",\"title\":\"x\",\"y\":^NaN}",
          "{\"date\":\"2025\",\"title\":\"x\",\"y\":^True}",
          "{\"date\":\"2025\",\"title\":\"x\",^}",
          "{\"date\":\"2025\" ^\"title\":\"x\"}",
          "{\"date\":\"2025\",\"title\":\"x\" ^/* c */}",
          "{\"date\":\"2025\",\"title\":\"x^\\q\"}",
          "{\"date\":\"2025\",\"title\":\"x^\t\"}",
          "{\"date\":\"2025\",\"title\":\"^\\ud800\"}");

  /** Events that only a package of this format is refused for. */
  private static final List<String> STRICTLY =
      List.of(
          "{\"date\":\"2025\",\"title\":{\"en\":^[]}}",
          "{\"id\":^7,\"date\":\"2025\",\"title\":\"x\"}",
          "{\"date\":\"2025\",\"title\":\"x\",\"actors\":^\"a\"}",
          "{\"date\":\"2025\",\"title\":\"x\",\"actors\":[\"a\",^null]}",
          "{\"date\":\"2025\",\"title\":\"x\",\"type\":^\"TALK\"}",
          "{\"date\":\"2025\",\"title\":\"x\",\"place\":{\"country\":^1}}",
          "{\"date\":\"2025\",\"title\":^\"\"}");

  private static final String PACKAGE = "{\"format\":\"detente/1\",\"events\":[E]}";

  /** Files that hold an event, of every shape. */
  private static final List<String> SHAPES =
      List.of(
          "E",
          SOUND + "\n\n  E\n" + SOUND + "\n",
          "[E]",
          "\uFEFF[\n " + SOUND + ",\n E]",
          PACKAGE,
          "{\"format\":\"detente/1\",\n\"events\": [\n" + SOUND + ",\r\n\tE\n],\n\"themes\": []}");

  private static final List<String> COMMANDS =
      List.of("list", "list -o json", "summary", "actors", "sources", "who", "who a", "show a");

  static Stream<Arguments> files() {
    return Stream.concat(
        EVENTS.stream().flatMap(event -> SHAPES.stream().map(shape -> Arguments.of(shape, event))),
        STRICTLY.stream().map(event -> Arguments.of(PACKAGE, event)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isToldAtItsPlace(String shape, String event) {
    String marked = shape.replace("E", event);
    String text = marked.replace("^", "");
    String place = place(marked.replace("\uFEFF", ""));
    for (Language language : Language.values()) {
      String told = "";
      for (String command : language == Language.EN ? COMMANDS : List.of("list")) {
        CliRunner.CliResult result = run(text, language, command);
        assertEquals("", result.out(), command);
        assertEquals(3, result.code(), command);
        assertTrue(
            result.err().matches("detente: <stdin>:" + place + ": .+\n"),
            () -> place + result.err());
        assertTrue(told.isEmpty() || told.equals(result.err()), command);
        told = result.err();
      }
      String error =
          told.replaceFirst("^detente: (<stdin>:[0-9:]+ )", "$1error: ")
              .replaceFirst("(; detente check lists| \\[detente check, --skip).*\n", "");
      assertTrue(run(text, language, "check").out().contains(error), error);
    }
  }

  private static CliRunner.CliResult run(String text, Language language, String command) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    args.addAll(List.of("-d", "-", "--lang", language.code()));
    return CliRunner.piped().input(text).run(args.toArray(new String[0]));
  }

  /** Returns the line and the column of the circumflex. */
  private static String place(String marked) {
    String before = marked.substring(0, marked.indexOf('^'));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return line + ":" + (before.length() - before.lastIndexOf('\n'));
  }
}
