package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the message for a name or an id that stands for nothing: one line, and exit code 1. */
final class UnknownNameTests {

  private static final String DATA = "src/test/resources/golden/data/small.json";

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isToldInOneLine(List<String> args, String words) {
    assertEquals(
        new CliRunner.CliResult("", "detente: " + words + "\n", 1),
        CliRunner.piped().run(args.toArray(new String[0])));
  }

  static Stream<Arguments> isToldInOneLine() {
    return Stream.of(
        unknown("no actor is called \"merkel\"; see: detente actors", "who", "merkel"),
        unknown("no actor is called \"putn\"; did you mean: putin", "who", "putn"),
        unknown(
            "no actor is called \"angela merkel\"; see: detente actors", "who", "angela", "merkel"),
        unknown("no actor is called \"merkel\"; see: detente actors", "who", "@merkel"),
        unknown("no actor is called \"putn\"; did you mean: putin", "list", "--actor", "putn"),
        unknown("no actor is called \"putn\"; did you mean: putin", "list", "-a", "trump,putn"),
        unknown("no actor is called \"putn\"; did you mean: putin", "list", "-a", "not:putn"),
        unknown("no actor is called \"merkel\"; see: detente actors", "list", "-a", "@merkel"),
        unknown("no actor is called \"merkel\"; see: detente actors", "list", "--recipient=merkel"),
        unknown(
            "--theme: unknown theme \"tensoin\"; did you mean: tension", "list", "-t", "tensoin"),
        unknown(
            "--theme: unknown theme \"weather\"; did you mean: rapprochement, tension, legislation,"
                + " russia-china",
            "summary",
            "--theme",
            "weather"),
        unknown(
            "--country: no country is called \"Ruritania\"; write its name, or its code of two or"
                + " three letters",
            "actors",
            "--country",
            "Ruritania"),
        unknown(
            "no event has the id \"2030-01-01\"; see: detente list -c id,title",
            "show",
            "2030-01-01"),
        unknown(
            "no single event has the id \"2025\"; did you mean: 2025-russia-china-cooperation,"
                + " 2025-01-30-hegseth-halts-flights, 2025-02-12-trump-putin-call,"
                + " or one of 6 more; see: detente list --in 2025",
            "show",
            "2025"),
        unknown(
            "no single event has the id \"2025-02\"; did you mean: 2025-02-12-trump-putin-call,"
                + " 2025-02-18-riyadh-talks, 2025-02-18-trump-disappointed-kyiv",
            "show",
            "2025-02"),
        unknown(
            "no single event has the id \"2025-02-18-ryiadh-talks\"; did you mean:"
                + " 2025-02-18-riyadh-talks",
            "show",
            "2025-02-18-ryiadh-talks"));
  }

  private static Arguments unknown(String words, String... args) {
    return Arguments.of(Stream.concat(Stream.of(args), Stream.of("--data", DATA)).toList(), words);
  }
}
