package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.cli.CliRunner.CliResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests conditions on the columns of actors and sources, as distinct from those of events. */
final class EntryConditionTests {

  private static final String PACKAGE =
      """
      {"format":"detente/1",
       "sources":[
        {"id":"a","title":"An A","publisher":"The Post","date":"2031-06","lang":"en"},
        {"id":"b","title":{"en":"A B","ar":"باء"},"publisher":"عكاظ","date":"2031-06-20","lang":"ar"},
        {"id":"c","title":"A C","publisher":"the post","lang":"en"},
        {"id":"d","title":"Unused","publisher":"Post","date":"2032","lang":"ru"}],
       "actors":[
        {"id":"ana","kind":"person","country":"IS","name":"Ana Vale"},
        {"id":"oak","kind":"organization","country":"IS","name":{"en":"Oak","ar":"أوك"}}],
       "events":[
        {"id":"1","date":"2031-05-01","title":"One","actors":["ana"],"sources":["a","b"],"lang":"x"},
        {"id":"2","date":"2031-05-02","title":"Two","actors":["ana","oak"],"sources":["a","c","e"],
         "n":2}]}
      """;

  private final CliRunner piped = CliRunner.piped().input(PACKAGE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sources --where lang=en | a c",
        "sources --where LANG=ar,ru | b d",
        "sources --where lang!=en | b d e",
        "sources --where publisher=the_post | a c",
        "sources --where publisher=عكاظ | b",
        "sources --where title=باء | b",
        "sources --where date>=2031-06 | a b d",
        "sources --where date=2031-06 | a b",
        "sources --where date<2031-06-20 | a",
        "sources --where count>=2 | a",
        "sources --where count=0 | d",
        "sources --where lang=en --where date=2031 | a",
        "sources --where lang=en --actor oak | a c",
        "sources --where lang=ar --actor oak | ''",
        "sources --where n=2 | a c e",
        "sources --where \"lang\"=x | a b",
        "sources --where theme!=x --where lang=en | a c",
        "actors --where kind=person | ana",
        "actors --where name=أوك | oak",
        "actors --where count<2 --where country=IS | oak",
      })
  void chooseAmongTheEntries(String line, String ids) {
    for (String language : List.of("en", "ar")) {
      List<String> args = new ArrayList<>();
      for (String word : line.split(" ")) {
        args.add(word.replace('_', ' '));
      }
      args.addAll(List.of("-d-", "--no-header", "-c", "id", "--sort", "id", "--lang", language));
      String out = piped.out(args.toArray(String[]::new));
      assertEquals(ids.replace("''", ""), out.strip().replace('\n', ' '), language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "json", "jsonl", "markdown", "bibtex", "csl-json"})
  void holdInEveryFormat(String format) {
    String out = piped.out("-d-", "sources", "--where", "lang=ar", "-o", format);
    String all = piped.out("-d-", "sources", "-o", format);
    assertTrue(out.contains("A B") && !out.contains("A C") && all.contains("A C"), out);
  }

  @Test
  void areRefusedWithTheNamesThatThereAre() {
    CliResult result = piped.run("-d-", "sources", "--where", "publsher=x");
    assertEquals(2, result.code());
    assertEquals(
        "detente: --where: no column or field is called \"publsher\"; did you mean: publisher;"
            + " see: detente sources --help\n",
        result.err());
    assertEquals(
        "lang, n, id, date, count, first, last, publisher, author, url, title, type,",
        piped
            .run("-d-", "sources", "--where", "qqqq=x")
            .err()
            .split("there are: ")[1]
            .split(" quad")[0]);
  }
}
