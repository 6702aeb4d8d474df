package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.cli.CliRunner.CliResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests fields of the file as columns, keys, conditions and measures. */
final class OwnFieldTests {

  private static final String EVENTS =
      """
      {"date":"2031-05-01","title":"One","actors":["Ana Vale","Ben Oak"],"deaths":"2",\
      "region":"North","a,b":"q","tags":["x","y","x"],"o":{"p":1.5},"place":\
      {"name":"Ellbridge","country":"Merrowland"}}
      {"date":"2031-05-02","title":"Two","actors":["Ben Elm"],"deaths":10,"region":"south",\
      "tags":["y"],"when":"2031-05-02T23:30:00Z","place":{"name":"Reykjavik","country":"ISL"}}
      {"date":"2031-06-03","title":"Three","deaths":"n/a","region":"north","count":0.1,\
      "when":"2031-06","place":{"name":"Akureyri","country":"iceland"}}
      {"date":"2031-06-04","title":"Four","count":0.2,"place":{"country":"IS"},"a=b":-7}
      """;

  private final CliRunner piped = CliRunner.piped().input(EVENTS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deaths | 2, 10, n/a, ''",
        "region | North, south, north, ''",
        "\"a,b\" | q, '', '', ''",
        "tags | x;y;x, y, '', ''",
        "o.p | 1.5, '', '', ''",
        "o | '{\"p\":1.5}', '', '', ''",
        "TITLE | One, Two, Three, Four",
      })
  void areColumns(String field, String values) {
    List<String> expected = new ArrayList<>();
    for (String value : values.split(", ")) {
      expected.add(value.replace("'", ""));
    }
    assertEquals(expected, rows("list", "-c", field));
  }

  @Test
  void followTheColumnsOfEventsWhereAllAreWanted() {
    String header =
        piped.out("list", "-d-", "-c", "all", "-n", "2").lines().findFirst().orElseThrow();
    assertEquals(
        "country\tsources\turl\tnote\tdeaths\tregion\ta,b\ttags\to\twhen",
        header.substring(header.indexOf("country")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deaths | One Two Three Four",
        "deaths:desc | Three Two One Four",
        "when:desc | Three Two One Four",
        "when | Two Three One Four",
        "\"a,b\":desc,date:desc | One Four Three Two",
        "count:desc | Four Three One Two",
      })
  void orderNumbersAsNumbersAndWhatIsMissingLast(String sort, String titles) {
    assertEquals(titles, String.join(" ", rows("list", "-c", "title", "--sort", sort)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deaths>=2 | One Two",
        "deaths>2 | Two",
        "deaths < 3 | One",
        "deaths<=2.0 | One",
        "deaths=10.0 | Two",
        "deaths=٢ | One",
        "deaths!=2 | Two Three Four",
        "deaths=2,n/a | One Three",
        "region=NORTH | One Three",
        "region=@north | Three",
        "region=not:north | Two Four",
        "region!=north,south | Four",
        "tags=y | One Two",
        "o.p=1.5 | One",
        "\"a,b\"=q | One",
        "\"a=b\"<0 | Four",
        "when<2031-06 | Two",
        "when=2031-05-02 | Two",
        "when>=2031 | Two Three",
        "date<=2031-05 | One Two",
        "place=ellbridge | One",
        "actors=ben elm | Two",
      })
  void areConditions(String condition, String titles) {
    assertEquals(titles, String.join(" ", rows("list", "-c", "title", "--where", condition)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"deaths=>2", "deaths=<2", "deaths=~2", "deaths=", "deaths= ", "=2", "deaths"})
  void aSignThatIsNoneIsRefused(String condition) {
    CliResult result = piped.run("list", "-d-", "--where", condition);
    assertEquals(2, result.code());
    assertEquals(
        "detente: --where: \""
            + condition
            + "\" is no condition; write FIELD=VALUE,"
            + " or one of != < <= > >= for the =; see: detente list --help\n",
        result.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"o.labels", "o.n", "list.x", "none"})
  void areThereIfTheySayNothingInAnyRow(String field) {
    String rows =
        "{\"date\":2031,\"title\":\"a\",\"o\":{\"labels\":[],\"n\":null},\"none\":null,"
            + "\"list\":[{},{\"x\":[]}]}\n{\"date\":2031,\"title\":\"b\"}\n";
    CliRunner runner = CliRunner.piped().input(rows);
    assertEquals("0\n", runner.out("list", "-d-", "--count", "--where", field + "=x"));
    assertEquals(field + "\tcount\n\t2\n", runner.out("summary", "-d-", "--by", field));
    assertEquals(
        "title\na\nb\n", runner.out("list", "-d-", "--map", "actors=" + field, "-c", "title"));
    CliResult none = runner.run("list", "-d-", "--where", field + "y=x");
    assertEquals(2, none.code());
  }

  @Test
  void followInTheOrderOfTheHeaderLine() {
    String rows =
        "z,date,x,title,y,empty\n,2031-01-01,,a,3,\n1,2031-01-02,,b,,\n,2031-01-03,2,c,,\n";
    CliRunner runner = CliRunner.piped().input(rows);
    for (String limit : List.of("--limit=9", "--sort=none", "--sort=x")) {
      String header = runner.out("list", "-d-", "-c", "all", limit).lines().toList().get(0);
      assertEquals("note\tz\tx\ty", header.substring(header.indexOf("note")), limit);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Russian Federation, RU",
    "Myanmar, mm",
    "burma, MMR",
    "Myanmar, burma",
    "Turkey, TR",
    "TUR, turkiye",
    "Democratic Republic of Congo, CD",
    "'Congo, Democratic Republic of the', COD",
    "Palestine, PS",
    "CI, ivory coast",
    "Bosnia and Herzegovina, BIH",
    "Viet Nam, vietnam",
  })
  void countriesHaveMoreNamesThanOne(String written, String asked) {
    String rows = "{\"date\":2031,\"title\":\"a\",\"country\":\"" + written + "\"}";
    CliRunner runner = CliRunner.piped().input(rows);
    assertEquals("1\n", runner.run("list", "-d-", "--count", "--country", asked).out());
  }

  @Test
  void numbersAndDatesHaveTheDigitsOfAnyScript() {
    String rows = "date,title,n,when\n2031,a,١٢,٢٠٣١-٠٥-٠٢\n2031,b,3,2031-06-01\n2031,c,۲۰,۲۰۳۲\n";
    CliRunner runner = CliRunner.piped().input(rows);
    assertEquals(
        "first\tlast\tcount\tn\n2031\t2031\t3\t35\n", runner.out("summary", "-d-", "--sum", "n"));
    assertEquals(
        "title\nb\na\nc\n",
        runner.out("list", "-d-", "-c", "title", "--sort", "n", "--where=n<=20"));
    assertEquals("title\na\n", runner.out("list", "-d-", "-c", "title", "--where=when<2031-06"));
  }

  @Test
  void severalConditionsMustAllHold() {
    assertEquals(
        List.of("One"),
        rows("list", "-c", "title", "--where=region=north", "--where=deaths<5", "--where=tags=x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "region | - 1, North 1, north 1, south 1",
        "tags | - 2, y 2, x 1",
        "\"a,b\" | - 3, q 1",
        "count | - 2, 0.1 1, 0.2 1",
        "country | IS 3 Iceland, Merrowland 1 Merrowland",
      })
  void areWhatEventsAreCountedBy(String key, String groups) {
    List<String> rows = new ArrayList<>();
    for (String row : rows("summary", "--by", key)) {
      rows.add((row.startsWith("\t") ? "-" + row : row).replace('\t', ' ').strip());
    }
    assertEquals(groups, String.join(", ", rows));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--by month --sum deaths | month,count,deaths;2031-05,2,12;2031-06,2,0",
        "--by month --sum count | month,count,sum-count;2031-05,2,0;2031-06,2,0.3",
        "--by count --sum count | by-count,count,sum-count;,2,0;0.1,1,0.1;0.2,1,0.2",
        "--by tags --sum deaths --sort deaths:desc -n 1 | tags,count,deaths;y,2,12",
        "--by month,region --sum deaths -n 1 | month,region,count,deaths;2031-05,North,1,2",
        "--sum o.p | first,last,count,o.p;2031-05-01,2031-06-04,4,1.5",
      })
  void areAddedUp(String options, String table) {
    CliResult result = piped.run(("summary -d- -o csv " + options).split(" "));
    assertEquals(table, result.out().strip().replace("\n", ";"));
    String left =
        "detente: --sum deaths: 1 values are no numbers and left out; the first: \"n/a\"\n";
    assertEquals(options.contains("--sum deaths") ? left : "", result.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-o tsv",
        "-o csv",
        "-o csv --bom",
        "-o csv --no-header",
        "-o jsonl",
        "-o json",
        "-o markdown"
      })
  void areWrittenAsTheyAreReadJustAsIfTheyWereHeld(String options) {
    for (String order : List.of("none", "date", "deaths", "deaths:desc", "region:desc,title")) {
      String line = "list -d- -e --sort " + order + " " + options;
      // a limit has all events that it lets pass held
      assertEquals(piped.run((line + " -n 99").split(" ")), piped.run(line.split(" ")), order);
      line += " -a nobody";
      assertEquals(piped.run((line + " -n 99").split(" ")), piped.run(line.split(" ")), order);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list -c deths",
        "list --sort deths:desc",
        "list --where deths=1",
        "summary --by deths",
        "summary --by month,deths",
        "summary --sum deths",
        "who ben elm -c deths",
        "show 2031-05-01 -c deths",
        "actors --where deths=1",
      })
  void areRefusedWithASuggestionIfNoEventHasThem(String line) {
    CliResult result = piped.run((line + " -d-").split(" "));
    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertEquals(
        "no column or field is called \"deths\"; did you mean: deaths",
        result.err().split(": ", 3)[2].split("; see")[0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list -c title,x | title,x;a,",
        "list -c title --sort x | title;a",
        "list -c title --where x=1 | title",
        "summary --by x | x,count;,1",
        "summary --sum x | first,last,count,x;2025,2025,1,0",
      })
  void areThereIfTheHeaderLineHasThem(String line, String table) {
    String file = "date,title,x\n2025,a,\n";
    String out = CliRunner.piped().input(file).out((line + " -d- -o csv").split(" "));
    assertEquals(table, out.strip().replace("\n", ";"));
  }

  @Test
  void aNameGoesBeforeAPathRowByRow() {
    String file =
        """
        {"date":"2025","title":"t","a.b":"X","a":{"b":"Z"}}
        {"date":"2026","title":"t","a":{"b":"Y"}}
        """;
    CliRunner run = CliRunner.piped().input(file);
    assertEquals(
        "type\ta.b\nX\tX\nY\tY\n", run.out("list", "-d-", "--map", "type=a.b", "-c", "type,a.b"));
    assertEquals("1\n", run.out("list", "-d-", "--where", "a.b=Y", "--count"));
  }

  @Test
  void ofAFileWithoutEventsNothingIsRefused() {
    assertEquals(
        "date\tdeaths\n",
        CliRunner.piped().input("[]").out("list", "-d-", "-c", "date,deaths", "--sort", "deaths"));
  }

  @ParameterizedTest
  @CsvSource({
    "--country, merrowland, 1",
    "--country, ISL, 3",
    "--country, آيسلندا, 3",
    "--country, is, 3",
    "--place, ISL, 3",
    "--place, is, 3",
  })
  void countriesAreThoseOfThePlaceHoweverWritten(String option, String country, int count) {
    assertEquals(count + "\n", piped.out("list", "-d-", "--count", option, country));
  }

  @ParameterizedTest
  @CsvSource({"--theme, thaw", "--type, riots", "--country, ruritania"})
  void aWordThatNoEventHasIsTold(String option, String word) {
    assertEquals(
        new CliResult("0\n", "detente: " + option + ": no event has \"" + word + "\"\n", 0),
        piped.run("list", "-d-", "--count", option, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ben | \"ben\" may be any of: Ben Oak, Ben Elm; name one of them",
        "ana vole | no actor is called \"ana vole\"; did you mean: Ana Vale",
        "zzz | no actor is called \"zzz\"; see: detente actors",
      })
  void whoFindsNamesWithoutARegistry(String name, String told) {
    assertEquals(new CliResult("", "detente: " + told + "\n", 1), piped.run("who", "-d-", name));
  }

  @Test
  void whoPointsToSearchWhereNoEventNamesAnActor() {
    assertEquals(
        new CliResult(
            "",
            "detente: no event names an actor, so none is called \"ana\"; search the texts:"
                + " detente list --search \"ana\"\n",
            1),
        CliRunner.piped().input("{\"date\":\"2031\",\"title\":\"T\"}").run("who", "-d-", "ana"));
  }

  private List<String> rows(String... args) {
    List<String> line = new ArrayList<>(List.of(args));
    line.addAll(List.of("-d-", "--no-header"));
    return piped.run(line.toArray(new String[0])).out().lines().toList();
  }
}
