package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.PartedChronology;
import dev.detente.model.Event;
import dev.detente.model.MemberPath;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which fields are known, whichever part of a file has them. */
final class KnownFieldTests {

  private static final List<Event> EVENTS =
      List.of(
          EventBuilder.on("2025").extra("Region", "\"North\"").build(),
          EventBuilder.on("2025").extra("geo", "{\"lat\":1.5}").build(),
          EventBuilder.on("2025").extra("empty", "\"\"").build());

  @ParameterizedTest
  @ValueSource(strings = {"Region", "geo", "geo.lat", "empty"})
  void areThoseThatAnEventHas(String field) {
    for (int parts = 1; parts <= 4; parts++) {
      PartedChronology record = new PartedChronology(EVENTS, parts);
      assertDoesNotThrow(() -> record.gather(known(field)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "region, field.suggest, Region",
    "regoin, field.suggest, Region",
    "weigth, field.suggest, weight",
    "geo.lon, field.suggest, geo",
    "xyz, field.unknown, 'Region, geo, empty, weight'",
  })
  void areNoOthersAndOneThatIsNearIsOffered(String field, String key, String names) {
    for (int parts = 1; parts <= 4; parts++) {
      PartedChronology record = new PartedChronology(EVENTS, parts);
      ValueException refusal =
          assertThrows(ValueException.class, () -> record.gather(known(field)));
      assertEquals(Message.of(key, "--by", field, names), refusal.message());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void areAnyWhereThereAreNoEvents(int parts) {
    assertDoesNotThrow(() -> new PartedChronology(List.of(), parts).gather(known("xyz")));
  }

  @ParameterizedTest
  @CsvSource({"100, 100", "101, 100", "250, 100"})
  void areNotAllNamedWhereTheyAreMany(int fields, int named) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < fields; i++) {
      events.add(EventBuilder.on("2025").extra("f" + i, "1").build());
    }
    Collector<Event, ?, ?> known = KnownField.of("--by", MemberPath.of("xyz"), List.of());
    PartedChronology record = new PartedChronology(events, 1);

    ValueException refusal = assertThrows(ValueException.class, () -> record.gather(known));

    assertEquals(named, refusal.message().arguments().get(2).split(", ").length);
  }

  private static Collector<Event, ?, ?> known(String field) {
    return KnownField.of("--by", MemberPath.of(field), List.of("weight"));
  }
}
