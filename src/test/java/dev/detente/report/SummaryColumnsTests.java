package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.MemberPath;
import dev.detente.model.Registry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the columns of summaries. */
final class SummaryColumnsTests {

  private static final Labels LABELS = (kind, id) -> kind + " " + id;

  private static final Event TALK =
      EventBuilder.on("2025-02-12")
          .type(EventType.CONSULT)
          .theme("thaw")
          .actors("trump", "putin")
          .build();
  private static final Event THREAT =
      EventBuilder.on("2025-03").type(EventType.THREATEN).theme("tension").actors("un").build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONTH | month count cooperation conflict net           | month count cooperation conflict"
            + " net balance",
        "THEME | theme count cooperation conflict net label     | theme count cooperation conflict"
            + " net balance label",
      })
  void showsTheUsualColumns(Grouping grouping, String defaults, String charted) {
    SummaryColumns columns = columns(Language.EN, grouping);
    assertEquals(defaults, String.join(" ", columns.columns().usual()));
    assertEquals(
        charted, String.join(" ", Table.of(columns.charted(), List.<Summary.Row>of()).columns()));
    assertTrue(columns.columns().names().containsAll(columns.columns().usual()));
  }

  @Test
  void showsTheSpanOfARecordByNothing() {
    assertEquals(
        "first last count cooperation conflict net",
        String.join(" ", columns(Language.EN).columns().usual()));
  }

  @Test
  void tellsNothingOfClassesWhereNoEventHasOne() {
    Event raid = EventBuilder.on("2025").type("raid").build();
    Summary summary = Counted.by(List.of(Grouping.TYPE), raid, raid);
    SummaryColumns columns = SummaryColumns.of(summary, summary.by(), Language.EN, LABELS);

    assertEquals("type count first last label", String.join(" ", columns.columns().names()));
    assertEquals(
        "type count bar label\nraid 2 2 type raid",
        Counted.text(Table.of(columns.charted(), summary.rows())));
  }

  @ParameterizedTest
  @CsvSource({
    "region, deaths, region, deaths",
    "region, '', region, ''",
    "region, region, region, sum-region",
    "count, deaths, by-count, deaths",
    "net, count, by-net, sum-count",
    "label, label, by-label, sum-label",
  })
  void namesAFieldOfTheFilesOwnUnlikeAMeasure(String by, String sum, String key, String sumKey) {
    List<String> usual = new ArrayList<>(List.of(key, "count", "cooperation", "conflict", "net"));
    if (!sum.isEmpty()) {
      usual.add(sumKey);
    }
    SummaryColumns columns =
        new SummaryColumns(
            List.of(new OwnColumn(MemberPath.of(by))),
            Optional.of(sum).filter(name -> !name.isEmpty()),
            true,
            Language.EN,
            Labels.NONE);

    assertEquals(usual, columns.columns().usual());
  }

  @Test
  void tellsWhatWasAddedUp() {
    OwnColumn deaths = new OwnColumn(MemberPath.of("deaths"));
    Summary summary = new Summary(List.of(deaths), Optional.of(deaths.column()), Registry.EMPTY);
    for (String number : List.of("10", "9", "10", "\"many\"")) {
      summary.add(EventBuilder.on("2025").type(EventType.AID).extra("deaths", number).build());
    }
    Columns<Summary.Row> columns =
        SummaryColumns.of(summary, summary.by(), Language.EN, Labels.NONE).columns();
    List<Summary.Row> rows = new ArrayList<>(summary.rows());
    rows.sort(Counted.order(columns.find("deaths").orElseThrow()));

    assertEquals(
        """
        deaths count sum-deaths
        9 1 9
        10 2 20
        many 1 0\
        """,
        Counted.text(Table.of(columns.of(List.of("deaths", "count", "sum-deaths")), rows)));
  }

  @Test
  void hasAKeyForEachGrouping() {
    assertEquals(
        "month theme count cooperation conflict net first last",
        String.join(" ", columns(Language.EN, Grouping.MONTH, Grouping.THEME).columns().names()));
  }

  @ParameterizedTest
  @CsvSource({
    "THEME, thaw, putin, Thaw, انفراج",
    "ACTOR, thaw, putin, Vladimir Putin, فلاديمير بوتين",
    "COUNTRY, thaw, putin, Russia, روسيا",
    "DYAD, thaw, trump putin, 'Vladimir Putin, Donald Trump', 'فلاديمير بوتين، دونالد ترامب'",
    "DYAD, thaw, C A;B, 'A;B, C', 'A;B، C'",
    "DYAD, thaw, putin, '', ''",
    "THEME, '', putin, '', ''",
    "THEME, other, putin, other, other",
    "TYPE, thaw, putin, type CONSULT, type CONSULT",
    "MONTH, thaw, putin, '', ''",
  })
  void namesGroups(Grouping grouping, String theme, String actors, String english, String arabic) {
    Event event =
        EventBuilder.on("2025-02-12")
            .type(EventType.CONSULT)
            .theme(theme)
            .actors(actors.split(" "))
            .build();
    Summary.Row row = Counted.by(List.of(grouping), event).rows().get(0);
    assertEquals(english, label(row, columns(Language.EN, grouping)));
    assertEquals(arabic, label(row, columns(Language.AR, grouping)));
  }

  private static String label(Summary.Row row, SummaryColumns columns) {
    Optional<Column<Summary.Row>> label = columns.columns().find("label");
    return label.isPresent() ? label.get().cell().apply(row).words() : "";
  }

  @Test
  void tellsWhatWasCounted() {
    Summary summary = Counted.by(List.of(Grouping.THEME), THREAT, TALK);
    Columns<Summary.Row> columns = columns(Language.EN, Grouping.THEME).columns();
    assertEquals(
        """
        theme count cooperation conflict net first last label
        thaw 1 1 0 1 2025-02-12 2025-02-12 Thaw
        tension 1 0 1 -1 2025-03 2025-03 Tension\
        """,
        Counted.text(Table.of(columns.all(), summary.rows())));
  }

  @ParameterizedTest
  @CsvSource({
    "actor, putin trump un", "count, putin trump un", "net, un putin trump",
    "conflict, putin trump un", "first, putin trump un", "label, trump un putin",
  })
  void ordersRows(String name, String actors) {
    Summary summary = Counted.by(List.of(Grouping.ACTOR), TALK, THREAT);
    List<String> keys =
        summary.rows().stream().sorted(order(name)).map(row -> row.keys().get(0)).toList();
    assertEquals(actors, String.join(" ", keys));
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR, -0232 -0066 2025",
    "QUARTER, -0232-Q1 -0066-Q4 2025-Q1",
    "MONTH, -0232-01 -0066-12 2025-02",
    "DAY, -0232-01-01 -0066-12-31 2025-02-12",
  })
  void ordersTimeAsItGoes(Grouping grouping, String keys) {
    Summary summary = new Summary(List.of(grouping), Registry.EMPTY);
    for (String date : List.of("2025-02-12", "-0066-12-31", "-0232-01-01")) {
      summary.add(EventBuilder.on(date).build());
    }
    Columns<Summary.Row> columns = columns(Language.EN, grouping).columns();
    List<Summary.Row> rows = new ArrayList<>(summary.rows());
    rows.removeIf(row -> row.tally().count() == 0);
    Collections.shuffle(rows, new Random(1));
    rows.sort(Counted.order(columns.find(grouping.key()).orElseThrow()));
    assertEquals(keys, String.join(" ", rows.stream().map(row -> row.keys().get(0)).toList()));
  }

  private static Comparator<Summary.Row> order(String name) {
    return Counted.order(columns(Language.EN, Grouping.ACTOR).columns().find(name).orElseThrow());
  }

  @Test
  void writesABalanceAsWhatRemains() {
    Summary summary = Counted.by(List.of(Grouping.THEME), THREAT);
    Table table = Table.of(columns(Language.EN, Grouping.THEME).charted(), summary.rows());
    assertEquals("-1", table.rows().get(0).get(table.columns().indexOf("balance")).words());
  }

  @ParameterizedTest
  @CsvSource({"theme", "balance", "label", "''"})
  void hasNoOrderByWhatIsNoColumn(String name) {
    assertTrue(columns(Language.EN, Grouping.MONTH).columns().find(name).isEmpty());
  }

  private static SummaryColumns columns(Language language, Grouping... by) {
    return new SummaryColumns(List.of(by), Optional.empty(), true, language, LABELS);
  }
}
