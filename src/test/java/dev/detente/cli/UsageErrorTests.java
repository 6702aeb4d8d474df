package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.cli.command.Command;
import dev.detente.cli.option.Option;
import dev.detente.cli.option.RawLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the message for a malformed command line: one line, and exit code 2. */
final class UsageErrorTests {

  private static final String COLUMNS =
      "id date type quad theme title summary actors recipients place country sources url note";

  private static final String PERIODS =
      "write 2025, 2025-02, 2025-02-12, 2025-Q1, feb, feb-2025, feb-apr or A..B";

  private static final String NO_SUCH_DAY = "names a day or month that does not exist";

  private static final String REVERSED = "ends before it begins; write the earlier date first";

  private static final String EMPTY = "is empty; write a value";

  private static final String EMPTY_PART =
      "is empty, or has an empty part beside a comma; write a value";

  @ParameterizedTest(name = "{0}")
  @MethodSource({"shapes", "choices", "repetitions", "values", "combinations"})
  void isToldInOneLine(List<String> args, String words) {
    RawLine raw = new RawLine(Command.syntaxes(), args.toArray(new String[0]));
    String command = raw.command().map(named -> named.name() + " ").orElse("");
    String line = "detente: " + words + "; see: detente " + command + "--help\n";
    assertEquals(
        new CliRunner.CliResult("", line, 2),
        CliRunner.piped().run(args.toArray(new String[0])),
        () -> String.join(" ", args));
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        wrong("unknown option \"--zzz\"", "list", "--zzz"),
        wrong("unknown option \"--actr\"; did you mean: --actor", "list", "--actr", "putin"),
        wrong("unknown option \"--lmit=3\"; did you mean: --limit", "list", "--lmit=3"),
        wrong("unknown option \"-x\"", "who", "-x"),
        wrong("unknown option \"-v\"", "-v"),
        wrong("unknown option \"-0066-x\"; if it is a word, write: -- -0066-x", "show", "-0066-x"),
        wrong("unknown option \"-e-d\"; did you mean: -e -d", "list", "-e-d", "x.json"),
        wrong("unknown option \"-e--debug\"; did you mean: -e --debug", "-e--debug", "list"),
        wrong("unknown command \"lst\"; did you mean: detente list", "lst"),
        wrong("unknown command \"putin\"; did you mean: detente who putin", "putin"),
        wrong("unexpected argument \"putin\"; did you mean: detente who putin", "list", "putin"),
        wrong("--lang needs a value", "list", "--lang"),
        wrong("--actor needs a value", "who", "putin", "-a"),
        wrong("--data needs a value", "list", "-ed"),
        wrong(
            "--actor needs a value; if it is --count, write --actor=--count",
            "list",
            "-a",
            "--count"),
        wrong("--search needs a value; if it is -tin, write --search=-tin", "list", "-s", "-tin"),
        wrong("--count takes no value; leave out \"true\"", "list", "--count=true"),
        wrong("--exit-status takes no value; leave out \"1\"", "list", "-e=1"),
        wrong(
            "unexpected argument \"--count\"; did you mean: detente who --count",
            "list",
            "--",
            "--count"),
        wrong(
            "--count does not go with show; it goes with: list who summary actors sources",
            "show",
            "x",
            "--count"),
        wrong(
            "-n3 does not go with check; it goes with: list who summary actors sources",
            "check",
            "-n3"),
        wrong(
            "-e does not go with check; it goes with: list who show summary actors sources",
            "-e",
            "check"),
        wrong(
            "-d does not go with completion; it goes with: list who show summary actors sources check",
            "completion",
            "-d",
            "x",
            "bash"),
        wrong(
            "--data=x does not go with help; it goes with: list who show summary actors sources check",
            "help",
            "--data=x",
            "list"),
        wrong("completion needs the name of a shell: bash zsh fish", "completion"),
        wrong("unknown option \"--bad\"; did you mean: --quad", "-d", "who", "list", "--bad"),
        wrong("show takes one id or one date, not \"a b\"", "show", "a", "b"),
        wrong("check takes one file, as FILE or with --data, not \"a b\"", "check", "a", "b"));
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        wrong(
            "--columns: no column or field is called \"hue\"; there are: " + commas(COLUMNS),
            "list",
            "-c",
            "date,hue"),
        wrong(
            "--where: no column or field is called \"titel\"; did you mean: title",
            "list",
            "--where",
            "titel=x"),
        wrong(
            "--where: \"title\" is no condition; write FIELD=VALUE, or one of != < <= > >= for the =",
            "list",
            "--where=title"),
        wrong(
            "--where: after < a number or a date is wanted, not \"b\"", "list", "--where=title<b"),
        wrong(
            "--sum: no column or field is called \"weight\"; there are: " + commas(COLUMNS),
            "summary",
            "--sum=weight"),
        wrong(
            "--columns: unknown column \"title\"; known are: id kind country count cooperation"
                + " conflict net first last aliases role name",
            "actors",
            "--columns=title"),
        wrong(
            "--sort: no column or field is called \"hue\"; there are: " + commas(COLUMNS),
            "list",
            "--sort=hue"),
        wrong(
            "--sort: unknown key \"title\"; known are: month count cooperation conflict net first"
                + " last; add :desc to turn one round, or use none",
            "summary",
            "--by=month",
            "--sort=title"),
        wrong(
            "--format: unknown value \"xml\"; known are: table tsv csv json jsonl markdown html",
            "list",
            "-oxml"),
        wrong(
            "--type: unknown value \"TALK\"; known are: AGREE CONSULT SUPPORT CONCEDE COOPERATE AID"
                + " RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT",
            "list",
            "--type",
            "TALK"),
        wrong(
            "--quad: unknown value \"war\"; known are: cooperation conflict verbal material"
                + " verbal-cooperation material-cooperation verbal-conflict material-conflict",
            "who",
            "putin",
            "--quad=war"),
        wrong("--lang: unknown value \"fr\"; known are: en ar", "list", "--lang", "fr"),
        wrong(
            "--color: unknown value \"red\"; known are: auto always never", "list", "--color=red"),
        wrong(
            "--by: no column or field is called \"week\"; there are: year, quarter, month, day,"
                + " theme, type, quad, actor, country, place, dyad, source, publisher",
            "summary",
            "--by",
            "week"),
        wrong(
            "help: unknown value \"lst\"; known are: list who show summary actors sources check"
                + " completion help",
            "help",
            "lst"));
  }

  static Stream<Arguments> repetitions() {
    return Stream.of(
        wrong("--lang is given twice", "--lang=ar", "list", "--lang=en"),
        wrong("--data is given twice", "-dlist", "list", "-d", "list"),
        wrong("--color is given twice", "list", "--color=never", "--color=never"),
        wrong("--theme is given twice", "list", "-t", "tension", "--theme", "tension"),
        wrong("--type is given twice", "list", "--type=AID", "--type=ACCUSE"),
        wrong("--quad is given twice", "summary", "--quad=conflict", "--quad=verbal"),
        wrong("--in is given twice", "list", "--in=feb", "--in=mar"),
        wrong("--since is given twice", "list", "--since=2025", "--since=2025"),
        wrong("--until is given twice", "list", "--until=2025", "--until=2025"),
        wrong("--limit is given twice", "list", "-n1", "-n2"),
        wrong("--sort is given twice", "list", "--sort=date", "--sort=id"),
        wrong("--format is given twice", "list", "-ocsv", "-otsv"),
        wrong("--data is given twice", "list", "-d", "a", "-d", "b"),
        wrong("--columns: \"date\" is named twice", "list", "-c", "date,id,date"),
        wrong("--sort: \"date\" is named twice", "list", "--sort", "date,date:desc"),
        wrong(
            "--by: \"month,month\"; write one key, or two different ones",
            "summary",
            "--by",
            "month,month"),
        wrong(
            "--by: \"year,type,quad\"; write one key, or two different ones",
            "summary",
            "--by",
            "year,type,quad"));
  }

  static Stream<Arguments> values() {
    String rows = "is not a number of rows; write 0, 1, 2 and so on";
    return Stream.of(
        wrong("--limit: \"-1\" " + rows, "list", "--limit", "-1"),
        wrong("--limit: \"ten\" " + rows, "who", "putin", "-n", "ten"),
        wrong("--limit: \"+1\" " + rows, "list", "-n+1"),
        wrong("\"2025-02-30\" " + NO_SUCH_DAY, "list", "--in", "2025-02-30"),
        wrong("\"2025-02-29\" " + NO_SUCH_DAY, "list", "--since", "2025-02-29"),
        wrong("\"2025-13\" " + NO_SUCH_DAY, "list", "--until", "2025-13"),
        wrong("\"2025-03..2025-02\" " + REVERSED, "list", "--in", "2025-03..2025-02"),
        wrong("\"mar-feb\" " + REVERSED, "list", "--in", "mar-feb"),
        wrong("\"yesterday\" is not a period; " + PERIODS, "list", "--in", "yesterday"),
        wrong("\"..\" is not a period; " + PERIODS, "list", "--in", ".."),
        wrong("\"2025-Q5\" is not a period; " + PERIODS, "list", "--until", "2025-Q5"),
        wrong(
            "--since: \"2025..2026\" is more than one date; write one, or use --in",
            "list",
            "--since=2025..2026"),
        wrong("--actor: \"putin,\" " + EMPTY_PART, "list", "--actor", "putin,"),
        wrong("--recipient: \"not:\" " + EMPTY_PART, "list", "--recipient", "not:"),
        wrong("--source: \"@\" " + EMPTY_PART, "list", "--source", "@"),
        wrong("--theme: \"\" " + EMPTY, "list", "--theme", ""),
        wrong("--limit: \"\" " + EMPTY, "list", "--limit="),
        wrong("--columns: \",\" " + EMPTY_PART, "list", "-c", ","),
        wrong("--sort: \"date,\" " + EMPTY_PART, "list", "--sort=date,"),
        wrong("--by: \"month,,day\" " + EMPTY_PART, "summary", "--by=month,,day"),
        wrong("show needs an id or a date, as detente list -c id,title tells them", "show"));
  }

  /** Whatever a command takes, an empty value of it is refused, and so is one of blanks. */
  @ParameterizedTest
  @EnumSource(Command.class)
  void noValueMayBeEmpty(Command called) {
    String command = called.syntax().name();
    List<List<String>> lines =
        new ArrayList<>(List.of(List.of(command), List.of(command, "putin")));
    for (Option option : called.syntax().options()) {
      if (option.hasValue()) {
        lines.add(List.of(command, option.name()));
      }
    }
    for (String empty : List.of("", " ", "\t", "\u2003")) {
      for (List<String> line : lines) {
        List<String> args = new ArrayList<>(line);
        args.add(empty);
        CliRunner.CliResult result = CliRunner.piped().run(args.toArray(new String[0]));
        assertEquals(2, result.code(), args::toString);
        assertEquals("", result.out(), args::toString);
        assertTrue(result.err().contains(EMPTY), () -> args + result.err());
      }
    }
  }

  /** A list is read alike whatever it is of. */
  @ParameterizedTest
  @MethodSource
  void aWordIsTakenInAnyCaseAndWithBlanksAround(List<String> free, List<String> plain) {
    assertEquals(
        CliRunner.piped().out(plain.toArray(new String[0])),
        CliRunner.piped().out(free.toArray(new String[0])));
  }

  static Stream<Arguments> aWordIsTakenInAnyCaseAndWithBlanksAround() {
    return Stream.of(
        same(List.of("list", "-c", " Date , ID"), "list", "-c", "date,id"),
        same(List.of("list", "-c", "ALL"), "list", "-c", "all"),
        same(List.of("list", "--sort", "Type, date:DESC"), "list", "--sort", "type,date:desc"),
        same(List.of("list", "--sort", "None"), "list", "--sort", "none"),
        same(List.of("summary", "--by", "Month, THEME"), "summary", "--by", "month,theme"),
        same(List.of("list", "-o", " JSON"), "list", "-o", "json"),
        same(List.of("list", "--lang", "AR"), "list", "--lang", "ar"),
        same(List.of("list", "--color", "Never"), "list", "--color", "never"),
        same(List.of("completion", "Bash"), "completion", "bash"),
        same(List.of("help", "LIST"), "help", "list"));
  }

  private static Arguments same(List<String> free, String... plain) {
    return Arguments.of(free, List.of(plain));
  }

  @Test
  void aNumberOfRowsMayBeLargerThanAnyAnswer() {
    assertEquals(CliRunner.piped().out("list"), CliRunner.piped().out("list", "-n", "99999999999"));
  }

  @Test
  void aFlagMayBeGivenAgain() {
    assertEquals(
        CliRunner.piped().out("list", "--count"),
        CliRunner.piped().out("-e", "list", "--count", "-ee", "--count", "--debug", "--debug"));
  }

  static Stream<Arguments> combinations() {
    return Stream.of(
        wrong(
            "--columns: \"date\" does not go with --format json, which always has every field;"
                + " use jq",
            "list",
            "-ojson",
            "-cdate"),
        wrong("--bom does not go with --format tsv, but with: csv", "list", "--bom"),
        wrong(
            "--no-header does not go with --format markdown, but with: table, tsv, csv",
            "sources",
            "--no-header",
            "-omarkdown"),
        wrong(alone("--sort"), "list", "--count", "--sort=id"),
        wrong(alone("--columns"), "who", "putin", "--count", "-cid"),
        wrong(alone("--no-header"), "actors", "--count", "--no-header"),
        wrong(alone("--bom"), "summary", "--by=month", "--count", "--bom", "-ocsv"),
        wrong("--limit goes with --by; without it a summary has one row", "summary", "-n1"),
        wrong("--sort goes with --by; without it a summary has one row", "summary", "--sort=count"),
        wrong("--data goes with a command; write one, as in: detente list --data", "-d", "x"),
        wrong("--map goes with a command; write one, as in: detente list --map", "--map", "id=x"),
        wrong("--skip goes with a command; write one, as in: detente list --skip", "--skip"),
        wrong(
            "--exit-status goes with a command; write one, as in: detente list --exit-status",
            "-e"),
        wrong("-n3 goes with a command; write one, as in: detente list -n3", "-n3", "list"));
  }

  @Test
  void aYearMayOnlyBeLeftOutWhereThereIsOne() {
    CliRunner.CliResult result =
        CliRunner.piped()
            .input("{\"date\":\"2024\",\"title\":\"a\"}\n{\"date\":\"2026\",\"title\":\"b\"}\n")
            .run("list", "--data", "-", "--in", "feb");
    assertEquals(
        new CliRunner.CliResult(
            "",
            "detente: \"feb\" names no year, and the events are of 2024 to 2026; write the year"
                + " too; see: detente list --help\n",
            2),
        result);
  }

  @Test
  void theLanguageOfTheEnvironmentIsCheckedToo() {
    assertEquals(
        new CliRunner.CliResult(
            "",
            "detente: DETENTE_LANG: unknown value \"fr\"; known are: en ar; see: detente list"
                + " --help\n",
            2),
        CliRunner.piped().with("DETENTE_LANG", "fr").run("list"));
  }

  private static String commas(String words) {
    return words.replace(" ", ", ");
  }

  private static String alone(String option) {
    return option + " does not go with --count, which prints a number alone";
  }

  private static Arguments wrong(String words, String... args) {
    return Arguments.of(List.of(args), words);
  }
}
