package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.PartedChronology;
import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.query.filter.NamedFilters;
import dev.detente.query.names.Name;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what is kept of a stream, of which only its end tells who was meant. */
final class NamedActorsTests {

  private static final List<Event> EVENTS =
      List.of(
          event("a", "Vladimir Putin", "Donald Trump"),
          event("b", "Xi Jinping"),
          event("c", "Putin"),
          event("d", "Donald Trump", "Donald Tusk"));

  @ParameterizedTest
  @CsvSource({"putin, a c", "donald, a d", "@Putin, c", "@putin, ''", "modi, ''", "Poutin, a c"})
  void areTheEventsOfAllWhoMayBeMeant(String name, String ids) {
    for (int parts = 1; parts <= 4; parts++) {
      NamedActors named =
          NamedActors.of(new PartedChronology(EVENTS, parts), NamedFilters.mayBe(Name.of(name)));

      assertEquals(ids, String.join(" ", ids(named.events())));
      assertFalse(named.events().streamed());
      assertEquals(
          List.of("Vladimir Putin", "Donald Trump", "Xi Jinping", "Putin", "Donald Tusk"),
          named.all().registry().actors().stream().map(Actor::id).toList());
      assertEquals(List.of(), ids(named.all()));
    }
  }

  private static Event event(String id, String... actors) {
    return EventBuilder.on("2025").id(id).actors(actors).build();
  }

  private static List<String> ids(Chronology record) {
    List<String> ids = new ArrayList<>();
    record.forEach(event -> ids.add(event.id()));
    return ids;
  }
}
