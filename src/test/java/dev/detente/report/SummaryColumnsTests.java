package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the columns of summaries. */
final class SummaryColumnsTests {

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
        "MONTH | month count cooperation conflict net           | month count cooperation conflict net balance",
        "THEME | theme count cooperation conflict net label     | theme count cooperation conflict net balance label",
      })
  void showsTheUsualColumns(Grouping grouping, String defaults, String charted) {
    SummaryColumns columns = columns(Language.EN, grouping);
    assertEquals(defaults, String.join(" ", columns.defaults()));
    assertEquals(charted, String.join(" ", columns.charted()));
    assertTrue(columns.names().containsAll(columns.defaults()));
  }

  @Test
  void showsTheSpanOfARecordByNothing() {
    assertEquals(
        "first last count cooperation conflict net",
        String.join(" ", columns(Language.EN).defaults()));
  }

  @Test
  void hasAKeyForEachGrouping() {
    assertEquals(
        "month theme count cooperation conflict net first last",
        String.join(" ", columns(Language.EN, Grouping.MONTH, Grouping.THEME).names()));
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
    assertEquals(english, columns(Language.EN, grouping).cell(row, "label").words());
    assertEquals(arabic, columns(Language.AR, grouping).cell(row, "label").words());
  }

  @Test
  void tellsWhatWasCounted() {
    Summary summary = Counted.by(List.of(Grouping.THEME), THREAT, TALK);
    SummaryColumns columns = columns(Language.EN, Grouping.THEME);
    assertEquals(
        """
        theme count cooperation conflict net first last label
        thaw 1 1 0 1 2025-02-12 2025-02-12 Thaw
        tension 1 0 1 -1 2025-03 2025-03 Tension""",
        Counted.text(Table.of(columns, columns.names(), summary.rows())));
  }

  @ParameterizedTest
  @CsvSource({
    "actor, putin trump un", "count, putin trump un", "net, un putin trump",
    "conflict, putin trump un", "first, putin trump un", "label, trump un putin",
  })
  void ordersRows(String name, String actors) {
    Summary summary = Counted.by(List.of(Grouping.ACTOR), TALK, THREAT);
    List<String> keys =
        summary.rows().stream()
            .sorted(columns(Language.EN, Grouping.ACTOR).order(name).orElseThrow())
            .map(row -> row.keys().get(0))
            .toList();
    assertEquals(actors, String.join(" ", keys));
  }

  @Test
  void writesABalanceAsWhatRemains() {
    Summary summary = Counted.by(List.of(Grouping.THEME), THREAT);
    assertEquals(
        "-1", columns(Language.EN, Grouping.THEME).cell(summary.rows().get(0), "balance").words());
  }

  @ParameterizedTest
  @CsvSource({"theme", "balance", "label", "''"})
  void hasNoOrderByWhatIsNoColumn(String name) {
    assertTrue(columns(Language.EN, Grouping.MONTH).order(name).isEmpty());
  }

  private static SummaryColumns columns(Language language, Grouping... by) {
    return new SummaryColumns(List.of(by), language, (kind, id) -> kind + " " + id);
  }
}
