package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.MemberPath;
import dev.detente.model.Registry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what a field of the file's own says in a column, and what events are counted by. */
final class OwnColumnTests {

  private static final Event EVENT =
      EventBuilder.on("2025")
          .extra("region", "\"North\"")
          .extra("deaths", "12")
          .extra("tags", "[\"x\",\"y\",\"x\"]")
          .extra("geo", "{\"lat\":1.5,\"at\":[{\"n\":\"a\"},{\"n\":\"b\"}]}")
          .extra("title", "\"Mine\"")
          .extra("empty", "\"\"")
          .extra("none", "null")
          .extra("no", "[]")
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          region  | North                                       | North
          deaths  | 12                                          | 12
          tags    | x;y;x                                       | x y
          geo.lat | 1.5                                         | 1.5
          geo.at.n | a;b                                        | a b
          geo     | {"lat":1.5,"at":[{"n":"a"},{"n":"b"}]}      | ``
          geo.lon | ``                                          | ``
          empty   | ``                                          | ``
          none    | ``                                          | ``
          no      | ``                                          | ``
          other   | ``                                          | ``
          """)
  void saysWhatTheFieldSays(String path, String data, String groups) {
    OwnColumn own = new OwnColumn(MemberPath.of(path));

    assertEquals(path, own.key());
    assertEquals(path, own.column().name());
    assertEquals(data, own.column().cell().apply(EVENT).data());
    assertEquals(groups, String.join(" ", own.groups(EVENT, Registry.EMPTY)));
  }

  @Test
  void standsBesideTheColumnsOfEveryEvent() {
    Columns<Event> columns = EventColumn.of(Registry.EMPTY, Language.EN);
    Event other = EventBuilder.on("2025").extra("region", "\"South\"").extra("new", "1").build();

    List<Column<Event>> all = EventColumn.all(columns, List.of(EVENT, other));

    assertEquals(columns.names(), all.stream().map(Column::name).limit(14).toList());
    assertEquals(
        "region deaths tags geo empty none no new",
        String.join(" ", all.stream().map(Column::name).skip(14).toList()));
    assertEquals("South", all.get(14).cell().apply(other).words());
  }

  @Test
  void isNeitherTimeNorNamedNorSureToBeOfSeveralValues() {
    GroupKey own = new OwnColumn(MemberPath.of("region"));

    assertEquals(
        List.of(false, false, false), List.of(own.isTime(), own.isLabelled(), own.isMultiple()));
  }
}
