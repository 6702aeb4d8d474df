package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads small files in the shapes that real ones have, under the map their owner would give. What
 * must come out was worked out from the files by other means than this program.
 */
final class OtherPeoplesFilesTests {

  private static final Path FILES = Path.of("src/test/resources/files");

  /**
   * A file, and what it says.
   *
   * @param file its name
   * @param maps what is said of it, and whether rows are left out
   * @param leftOut how many of its rows are no events
   * @param events how many are
   * @param step the step of the counts
   * @param counts the counts, empty ones left out
   * @param filters how many events each filter selects
   */
  record Sample(
      String file,
      List<String> maps,
      int leftOut,
      int events,
      String step,
      String counts,
      Map<String, Integer> filters) {

    Sample counts(String by, String all) {
      return new Sample(file, maps, leftOut, events, by, all, filters);
    }

    Sample selects(Map<String, Integer> wanted) {
      return new Sample(file, maps, leftOut, events, step, counts, wanted);
    }

    Sample leavesOut(int rows) {
      return new Sample(file, maps, rows, events, step, counts, filters);
    }

    List<String> args() {
      List<String> args = new ArrayList<>(List.of("-d", FILES.resolve(file).toString()));
      for (String map : maps) {
        args.addAll(List.of("--map", map));
      }
      if (leftOut > 0) {
        args.add("--skip");
      }
      return args;
    }

    @Override
    public String toString() {
      return file;
    }
  }

  private static Sample holds(int events, String file, String... maps) {
    return new Sample(file, List.of(maps), 0, events, "", "", Map.of());
  }

  static Stream<Sample> samples() {
    return Stream.of(
        holds(
                10,
                "acled.csv",
                "id=EVENT_ID_CNTY",
                "date=EVENT_DATE",
                "type=EVENT_TYPE",
                "title={ACTOR1} – {ACTOR2}, {LOCATION}",
                "actors=ACTOR1",
                "recipients=ACTOR2",
                "place=LOCATION",
                "summary=NOTES",
                "sources=SOURCE")
            .counts("month", "2024-05 2, 2024-06 4, 2024-07 3, 2024-08 1"),
        holds(
                10,
                "icews.tab",
                "id=Event ID",
                "date=Event Date",
                "type=Event Text",
                "title={Source Name}: {Event Text} → {Target Name}",
                "actors=Source Name",
                "recipients=Target Name",
                "place=City",
                "sources=Publisher")
            .counts("month", "2031-02 2, 2031-03 4, 2031-04 4"),
        holds(
                8,
                "gdelt-with-header.tsv",
                "id=GLOBALEVENTID",
                "date=SQLDATE",
                "type=EventCode",
                "title={Actor1Name} {EventCode} {Actor2Name}",
                "actors=Actor1Name",
                "recipients=Actor2Name",
                "place=ActionGeo_FullName",
                "sources=SOURCEURL")
            .counts("month", "2030-06 1, 2031-06 6, 2031-07 1"),
        holds(
                7,
                "polecat.tsv",
                "id=Event ID",
                "date=Event Date",
                "type=Event Type",
                "title={Actor Name} {Event Type} {Recipient Name}",
                "actors=Actor Name",
                "recipients=Recipient Name",
                "place=Placename")
            .counts("month", "2032-01 3, 2032-02 3, 2032-03 1"),
        holds(
                8,
                "mid.csv",
                "id=dispnum",
                "date={styear}-{stmon}-{stday}/{endyear}-{endmon}-{endday}",
                "title=MID {dispnum}",
                "type=hostlev")
            .counts(
                "year",
                "1816 1, 1897-12-25/1898-02-05 1, 1902-07/1903-01-24 1, 1913 1, 1938 3, 1939 1")
            .selects(Map.of("--in 1938", 3)),
        holds(
                6,
                "timelinejs-sheet.csv",
                "date={Year}-{Month}-{Day}/{End Year}-{End Month}-{End Day}",
                "title=Headline",
                "summary=Text",
                "sources=Media")
            .leavesOut(1)
            .counts(
                "year",
                "1815-12-10/1852-11-27 1, 1871 1, 1903-07/1906 1, 1951 1, 1956/1962 1, 1962 1"),
        holds(
                6,
                "timelinejs.json",
                "date={start_date.year}-{start_date.month}-{start_date.day}"
                    + "/{end_date.year}-{end_date.month}-{end_date.day}",
                "title=text.headline",
                "summary=text.text",
                "sources=media.url")
            .counts("year", "1815-12-10/1852-11-27 1, 1871 1, 1903-07/1906 1, 1951 1, 1962 2")
            .selects(Map.of("--in 1962", 2)),
        holds(6, "simile.json", "date={start}/{end}")
            .counts("month", "2031-05 2, 2031-06 3, 2031-09-28/2031-10-05 1")
            .selects(Map.of("--in 2031-06", 3)),
        holds(7, "wikidata.json", "id=event", "title=label", "sources=article")
            .counts("year", "-0232 1, -0066 1, 0285 1, 1807 2, 1944 1, 2022 1")
            .selects(Map.of("--until 1000", 3)),
        holds(
                5,
                "sparql.json",
                "events=results.bindings",
                "id=item.value",
                "date=date.value",
                "title=itemLabel.value",
                "place=placeLabel.value")
            .counts("year", "1815 2, 1871 1, 1962 2")
            .selects(Map.of("--place ellbridge", 3, "--since 1900", 2)),
        holds(
                5,
                "github.json",
                "date=created_at",
                "title={type} by {actor.login} in {repo.name}",
                "actors=actor.login",
                "recipients=repo.name")
            .counts("month", "2031-02 2, 2031-03 3"),
        holds(
                5,
                "ftm.jsonl",
                "date=properties.date",
                "title=Payment of {properties.amountEur}",
                "actors=properties.namesMentioned",
                "type=schema")
            .leavesOut(2)
            .counts("month", "2031-01 2, 2031-02 3"),
        holds(
                6,
                "bills.json",
                "events=results.bills",
                "id=bill_id",
                "date=introduced_date",
                "actors=sponsor_name",
                "type=primary_subject")
            .counts("month", "2031-09 1, 2031-10 3, 2031-11 2"),
        holds(5, "pandas.csv", "title=content")
            .counts("month", "2030-01 1, 2030-06 1, 2031-01 1, 2031-02 2")
            .selects(Map.of("-s gauge", 3)),
        holds(6, "excel-mac.csv", "date:dmy=date_local", "type=category", "summary=description")
            .counts("month", "2015-03 5, 2015-04 1")
            .selects(Map.of("--in 2015-03-12", 2)),
        holds(
                5,
                "excel-europe.csv",
                "date:dmy=Datum",
                "title=Titel",
                "place=Ort",
                "actors=Beteiligte")
            .counts("month", "2030-12 1, 2031-02 2, 2031-04 2")
            .selects(Map.of("-a nordmark", 2)),
        holds(6, "capitals.csv", "title=Event", "summary=Description")
            .counts("year", "2028 1, 2029 2, 2031 3"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysWhatItMust(Sample sample) {
    CliRunner.CliResult count = run(sample, "list", "--count");
    assertEquals(sample.events() + "\n", count.out(), count.err());
    long notes = sample.leftOut() == 0 ? 0 : 1;
    assertEquals(notes, count.err().lines().count(), count.err());
    if (sample.leftOut() > 0) {
      String leftOut = "detente: rows left out: " + sample.leftOut() + "; the first: ";
      assertTrue(count.err().startsWith(leftOut), count.err());
    }
    String counts =
        run(sample, "summary", "--by", sample.step(), "-o", "tsv")
            .out()
            .lines()
            .skip(1)
            .map(line -> line.split("\t"))
            .filter(cells -> !cells[1].equals("0"))
            .map(cells -> cells[0] + " " + cells[1])
            .collect(Collectors.joining(", "));
    assertEquals(sample.counts(), counts);
    sample
        .filters()
        .forEach(
            (filter, wanted) -> {
              List<String> line = new ArrayList<>(List.of("list", "--count"));
              Collections.addAll(line, filter.split(" "));
              assertEquals(wanted + "\n", run(sample, line.toArray(new String[0])).out(), filter);
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadAgainFromWhatIsWritten(Sample sample) {
    for (String format : List.of("csv", "tsv", "jsonl")) {
      List<String> line = new ArrayList<>(List.of("list", "-o", format));
      if (format.endsWith("sv")) {
        line.addAll(List.of("-c", "all"));
      }
      String written = run(sample, line.toArray(new String[0])).out();
      CliRunner again = CliRunner.piped().input(written);
      assertEquals(sample.events() + "\n", again.out("list", "--count", "-d", "-"), format);
      line.addAll(List.of("-d", "-"));
      if (format.equals("jsonl")) {
        assertEquals(written, again.out(line.toArray(new String[0])), format);
      }
    }
  }

  private static CliRunner.CliResult run(Sample sample, String... command) {
    List<String> line = new ArrayList<>(sample.args());
    Collections.addAll(line, command);
    return CliRunner.piped().run(line.toArray(new String[0]));
  }
}
