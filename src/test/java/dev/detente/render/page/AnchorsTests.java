package dev.detente.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how places in a page are named, and how one gets there. */
final class AnchorsTests {

  @ParameterizedTest
  @CsvSource({
    "a, a",
    "'', 2025",
    "_words, event_words",
    "a b\tc, a-b-c",
    "a|a|a-1|a, a|a-1|a-1-1|a-2",
    "'|', 2025|2025-1",
  })
  void areTheIdsOfEventsNoneTwice(String ids, String anchors) {
    List<Event> events = new ArrayList<>();
    for (String id : ids.split("\\|", -1)) {
      events.add(EventBuilder.on("2025").id(id).build());
    }
    assertEquals(anchors, String.join("|", Anchors.of(events)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-12-call, #2025-02-12-call",
    "Az09, #Az09",
    "a;b=c&d'e, #a;b=c&d'e",
    "100%, #100%25",
    "a#b, #a%23b",
    "<\"\\>, #%3c%22%5c%3e",
    "'\u0001', #%01",
    "مكالمة-€, #مكالمة-€",
  })
  void areAddressesWithAllElseEscaped(String anchor, String address) {
    assertEquals(address, Anchors.address(anchor));
  }
}
