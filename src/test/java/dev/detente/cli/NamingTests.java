package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.cli.CliRunner.CliResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what a name is taken for, and the notes about it. */
final class NamingTests {

  private static final String TWO_COUNTRIES =
      """
      {
        "format": "detente/1",
        "themes": [
          {"id": "cold-war", "label": {"en": "Cold war", "ar": "حرب باردة"}},
          {"id": "cold-peace", "label": {"en": "Cold peace", "ar": "سلم بارد"}}
        ],
        "sources": [{"id": "wire, the", "title": "A page", "publisher": "P"}],
        "actors": [
          {"id": "uk", "kind": "country", "country": "GB", "name": {"en": "United Kingdom"}},
          {"id": "us", "kind": "country", "country": "US", "name": {"en": "United States"}},
          {"id": "doe, john", "kind": "person", "country": "US", "name": {"en": "John Doe"}},
          {"id": "idle", "kind": "person", "country": "FR", "name": {"en": "Ida Le"}}
        ],
        "events": [
          {"id": "a", "date": "2025", "title": "A", "theme": "cold-war", "type": "AID",
           "actors": ["us"], "recipients": ["uk"], "sources": ["wire, the"],
           "place": {"name": "Brussels", "country": "BE"}},
          {"id": "b", "date": "2025", "title": "B", "theme": "cold-peace", "type": "SANCTION",
           "actors": ["uk"], "place": {"name": "Reims", "country": "US"}},
          {"id": "c", "date": "2025", "title": "C", "actors": ["doe, john", "other"]}
        ]
      }
      """;

  private final CliRunner piped = CliRunner.piped().input(TWO_COUNTRIES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "--actor | united | a b | \"united\" taken for all of: uk, us",
        "--actor | unit | a b | \"unit\" taken for all of: uk, us",
        "--actor | uk | a b | ",
        "--actor | joh | c | \"joh\" taken for doe, john, John Doe",
        "--actor | \"doe, john\" | c | ",
        "--actor | @doe, john | c | ",
        "--actor | @doe, john,@uk | a b c | ",
        "--actor | not:@doe, john | a b | ",
        "--actor | @other | c | ",
        "--country | united | a b c | \"united\" taken for all of: GB, US, AE",
        "--country | united stat | a b c | \"united stat\" taken for US, United States",
        "--country | us | a b c | ",
        "--country | uk | a b | ",
        "--country | @US | a b c | ",
        "--country | russia | | ",
        "--country | فرنسا | | ",
        "--theme | cold-war | a | ",
        "--theme | Cold War | a | ",
        "--theme | حرب باردة | a | ",
        "--theme | cold | a b | \"cold\" taken for all of: cold-war, cold-peace",
        "--theme | wa | a | \"wa\" taken for cold-war, Cold war",
        "--theme | @cold-peace | b | ",
        "--type | aid | a | ",
        "--type | @AID | a | ",
        "--type | sanctions | b | ",
        "--type | sanct | b | \"sanct\" taken for SANCTION, impose sanctions, stop aid, expel",
        "--quad | material-conf | b | \"material-conf\" taken for material-conflict, conflict in deeds",
        "--place | us | b | ",
        "--place | US | b | ",
        "--place | @US | b | ",
        "--place | russ | a | ",
        "--place | @Brussels | a | ",
        "--source | @wire, the | a | ",
        "--source | @wire, the,@wire, the | a | ",
        "--source | \"wire, the\" | a | ",
      })
  void isTold(String option, String name, String ids, String told) {
    CliResult result = piped.run("list", "-d-", "-cid", "--no-header", option, name);
    assertEquals(told == null ? "" : "detente: " + told + "\n", result.err());
    assertEquals(ids == null ? "" : ids, String.join(" ", result.out().lines().toList()));
    assertEquals(0, result.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--actor | @joh",
        "--actor | @doe",
        "--actor | @Uk",
        "--country | @us",
        "--country | @United States",
        "--country | zz",
        "--country | sw",
        "--country | ru ra",
        "--country | doe",
        "--actor | jon dow",
        "--theme | @Cold War",
        "--theme | @cold",
        "--theme | warm",
        "--source | @wire",
      })
  void isNothingThereIs(String option, String name) {
    assertEquals(1, piped.run("list", "-d-", option, name).code());
  }

  @ParameterizedTest
  @CsvSource({"--type, @aid", "--type, @sanct", "--quad, @Conflict", "--quad, hybrid"})
  void isNoneOfTheChoices(String option, String name) {
    assertEquals(2, piped.run("list", "-d-", option, name).code());
  }

  @Test
  void listsTheActorsThatAreNamed() {
    assertEquals("doe, john 1,us 1", rows("actors", "--country", "US"));
    assertEquals("uk 2", rows("actors", "--actor", "uk"));
    assertEquals("uk 1", rows("actors", "--recipient", "uk"));
    assertEquals("uk 2,us 1", rows("actors", "--actor", "united kingdom,@us"));
    assertEquals("", rows("actors", "--actor", "@uk", "--actor", "@us"));
    assertEquals("other 1,uk 2", rows("actors", "--country", "not:US"));
    assertEquals("uk 1", rows("actors", "--country", "GB", "--theme", "@cold-war"));
    assertEquals("doe, john 1,us 1", rows("who", "--country", "US"));
    assertEquals("doe, john 1,idle 0,other 1,uk 2,us 1", rows("actors"));
  }

  @Test
  void listsTheSourcesThatAreNamed() {
    assertEquals("wire, the 1", rows("sources", "--source", "wire"));
    assertEquals("wire, the 1", rows("sources", "--actor", "us"));
    assertEquals("", rows("sources", "--source", "not:wire"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl"})
  void isTheSameInAPartOfTheRecord(String format) {
    String part = CliRunner.piped().out("list", "--in", "2025-01-01..2025-01-02", "-o", format);
    for (String theme : List.of("legislation", "russia-china", "tension", "@rapprochement")) {
      assertEquals(
          CliRunner.piped()
              .out("list", "--in", "2025-01-01..2025-01-02", "--theme", theme, "--count"),
          CliRunner.piped().input(part).run("list", "-d", "-", "--theme", theme, "--count").out());
    }
  }

  @Test
  void offersThemesThatHaveAnId() {
    assertEquals(
        new CliResult(
            "", "detente: --theme: unknown theme \"hot\"; did you mean: cold-war, cold-peace\n", 1),
        piped.run("list", "-d-", "--theme", "hot"));
  }

  /** What the program has no name for is called as the file calls it. */
  @Test
  void callsCountriesAndKindsByTheirNames() {
    CliRunner file =
        CliRunner.piped()
            .input(
                """
                {
                  "actors": [
                    {"id": "ida", "kind": "envoy", "country": "usa", "name": "Ida"},
                    {"id": "us", "kind": "country", "country": "US", "name": "America"}
                  ],
                  "events": [
                    {"id": "a", "date": "2025", "title": "A", "actors": ["ida", "us"],
                     "place": {"country": "Kosovo"}}
                  ]
                }
                """);
    assertEquals(
        "detente: \"kosov\" taken for Kosovo, Kosovo\n",
        file.run("list", "-d-", "--country", "kosov").err());
    String page = file.out("who", "ida", "-d-", "-o", "html", "--country", "kosovo");
    assertTrue(page.contains("<dd lang=\"en\">United States</dd>"), page);
    assertTrue(page.contains("<dd><bdi lang=\"\">envoy</bdi></dd>"), page);
    assertTrue(page.contains(" an actor of or in Kosovo"), page);
    assertTrue(page.contains("<dd class=\"country\"><bdi lang=\"\">Kosovo</bdi></dd>"), page);
    assertTrue(file.out("show", "a", "-d-", "-o", "markdown").contains("**place** Kosovo\n"));
    assertTrue(file.out("who", "ida", "-d-", "-o", "json").contains("\"partners\": []"));
  }

  private String rows(String... args) {
    String[] line = List.of(args).toArray(new String[args.length + 6]);
    List<String> more = List.of("-d-", "-cid,count", "--no-header", "-oTSV", "--sort=id", "-n9");
    for (int i = 0; i < more.size(); i++) {
      line[args.length + i] = more.get(i);
    }
    return String.join(",", piped.out(line).replace('\t', ' ').lines().toList());
  }
}
