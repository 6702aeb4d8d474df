package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the JVM's default locale changes neither digits, nor letters, nor sorting. */
@ResourceLock(Resources.LOCALE)
final class LocaleTests {

  private static final List<String> LOCALES = List.of("ar-EG-u-nu-arab", "ar", "tr", "fa", "de");

  private final Locale usual = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(usual);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void changesNothing(CliRunner runner, List<String> args) {
    Locale.setDefault(Locale.ROOT);
    CliRunner.CliResult expected = runner.run(args.toArray(new String[0]));
    for (String locale : LOCALES) {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertEquals(expected, runner.run(args.toArray(new String[0])), locale);
    }
  }

  static Stream<Arguments> changesNothing() {
    return Stream.of(
        on(CliRunner.piped(), "list"),
        on(CliRunner.piped(), "list", "--lang=ar", "--sort=title"),
        on(CliRunner.terminal(80), "list", "--limit=20"),
        on(CliRunner.piped(), "list", "--type=aid,consult", "--quad=MATERIAL,verbal-cooperation"),
        on(CliRunner.piped(), "list", "--in=APRIL", "--place=ISTANBUL"),
        on(CliRunner.piped(), "list", "--country=INDIA", "--format=json"),
        on(CliRunner.piped(), "list", "--country=الصين", "--format=csv"),
        on(CliRunner.piped(), "list", "--search=I"),
        on(CliRunner.terminal(80), "who", "DMITRIEV"),
        on(CliRunner.terminal(100), "show", "2025-02-18"),
        on(CliRunner.terminal(80), "summary"),
        on(CliRunner.piped(), "summary", "--by=month", "--format=json"),
        on(CliRunner.piped(), "summary", "--by=country", "--lang=ar"),
        on(CliRunner.piped(), "summary", "--by=TITLE"),
        on(CliRunner.piped(), "actors", "--sort=name", "--columns=all"),
        on(CliRunner.piped(), "sources", "--sort=title", "--format=markdown"),
        on(CliRunner.terminal(80), "help", "list"),
        on(CliRunner.piped(), "check", "src/test/resources/golden/data/flawed.json"),
        on(CliRunner.piped(), "list", "--LIMIT=3"),
        on(CliRunner.piped(), "list", "--limit=-3"));
  }

  private static Arguments on(CliRunner runner, String... args) {
    return Arguments.of(runner, List.of(args));
  }
}
