package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
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
    "THEME, thaw, Thaw, انفراج",
    "ACTOR, putin, Vladimir Putin, فلاديمير بوتين",
    "COUNTRY, RU, Russia, روسيا",
    "DYAD, putin;trump, 'Vladimir Putin, Donald Trump', 'فلاديمير بوتين، دونالد ترامب'",
    "THEME, '', '', ''",
    "THEME, other, other, other",
    "TYPE, CONSULT, type CONSULT, type CONSULT",
  })
  void namesGroups(Grouping grouping, String key, String english, String arabic) {
    LocalizedText name = GroupName.of(grouping, key, Registers.ALL);
    Summary.Row row = new Summary.Row(List.of(key), name, new Tally());
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
