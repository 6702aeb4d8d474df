package dev.detente.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.Event;
import dev.detente.model.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which lanes a timeline has. */
final class LanesTests {

  @ParameterizedTest
  @CsvSource({
    "tension thaw, AID AID, Thaw Tension",
    "thaw -, AID AID, Thaw none",
    "- -, AID raid, AID raid",
    "- -, AID -, none AID",
    "- -, - -, ''",
  })
  void areThemesOrTypesOrOneForAll(String themes, String types, String names) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      events.add(event(themes.split(" ")[i], types.split(" ")[i]));
    }
    assertEquals(names, names(Lanes.of(events, Registers.ALL)));
  }

  @ParameterizedTest
  @CsvSource({"12, 12, 11, t12", "13, 12, 11, others", "20, 12, 11, others"})
  void areTwelveAtMostWithTheRestInTheLast(int themes, int size, int last, String name) {
    List<Event> events = new ArrayList<>();
    for (int i = 1; i <= themes; i++) {
      events.add(event(i < 10 ? "t0" + i : "t" + i, ""));
    }
    Lanes lanes = Lanes.of(events, Registers.ALL);

    assertEquals(size, lanes.size());
    assertEquals(0, lanes.of(events.get(0)));
    assertEquals(10, lanes.of(events.get(10)));
    assertEquals(last, lanes.of(events.get(themes - 1)));
    assertEquals(name, lanes.name(last, Drawn.LEXICON).in(Language.EN));
    assertEquals("t11", lanes.name(10, Drawn.LEXICON).in(Language.EN));
  }

  private static Event event(String theme, String type) {
    return EventBuilder.on("2025")
        .theme(theme.replace("-", ""))
        .type(type.replace("-", ""))
        .build();
  }

  private static String names(Lanes lanes) {
    List<String> names = new ArrayList<>();
    for (int lane = 0; lane < lanes.size(); lane++) {
      names.add(lanes.name(lane, Drawn.LEXICON).in(Language.EN));
    }
    return String.join(" ", names);
  }
}
