package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.ActorBuilder;
import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.Actor;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.report.Labels;
import dev.detente.report.Profile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how the profile of an actor is written. */
final class ProfileWriterTests {

  private static final Event[] EVENTS = {
    EventBuilder.on("2025-01-05").type(EventType.CONSULT).actors("putin", "trump").build(),
    EventBuilder.on("2025-01-06").type(EventType.AID).actors("putin", "trump", "un").build(),
    EventBuilder.on("2025-03-01").type(EventType.ACCUSE).actors("putin").build(),
  };

  @Test
  void labelsAKindUnlessThatSaysTheSame() {
    Labels arabic = (kind, id) -> id.equals("person") ? "شخص" : id;
    Actor company = ActorBuilder.actor("x").kind("company").country("US").build();
    assertEquals("kind      person  RU  شخص", kind(Registers.PUTIN, arabic));
    assertEquals("kind      company  US", kind(company, arabic));
  }

  @Test
  void tellsAllOfAnActor() {
    assertEquals(
        """
        id        putin
        name      Vladimir Putin
                  فلاديمير بوتين
        kind      person  RU
        role      President of Russia
        aliases   Путин, Poutine
        events    3  2025-01-05 - 2025-03-01
        quads     verbal-cooperation 1  material-cooperation 1  verbal-conflict 1
        partners  trump 2, un 1
        months    2025-01 # = 2025-03  0-2
        """,
        written(Layout.terminal(80), Registers.PUTIN, EVENTS));
  }

  @Test
  void tellsTheRoleInTheLanguageOfTheReader() {
    String text = written(Layout.arabic(Layout.terminal(80)), Registers.PUTIN, EVENTS);
    assertTrue(text.contains("role      رئيس روسيا\n"), text);
  }

  @Test
  void tellsNoMoreThanIsKnown() {
    assertEquals(
        "id        stranger\nname      stranger\n",
        written(Layout.terminal(80), Actor.undeclared("stranger")));
  }

  @Test
  void tellsTheCountryOfOneOfNoKind() {
    Actor actor = ActorBuilder.actor("a").kind("").country("RU").build();
    assertTrue(written(Layout.terminal(80), actor).contains("kind      RU\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025-XX", "2025/..", "../2025", "2025-01-20/2025-02-03"})
  void takesADateOutsideTheMonthsForNoMonth(String date) {
    Event event = EventBuilder.on(date).actors("putin").build();
    assertFalse(written(Layout.terminal(80), Registers.PUTIN, event).contains("months"));
    String text =
        written(Layout.terminal(80), Registers.PUTIN, EVENTS[0], EVENTS[1], EVENTS[2], event);
    assertTrue(text.contains("months    2025-01 # = 2025-03  0-2\n"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2025-01 2025-12; 44; months    2025-01 #          # 2025-12  0-1",
        "2025-01 2026-02; 40; quarters  2025-Q1 #   # 2026-Q1  0-1",
        "2024-11 2031-02; 40; years     2024 #      # 2031  0-1",
        "1969-12 2030-01; 40; decades   1969 #      # 2030  0-1",
        "0001-01 9999-12; 40; millennia 0001 #        # 9999  0-1",
        "0001-01 9999-12; 0; centuries",
        "-0001-11 0000-01; 44; months    -0001-11 # # 0000-01  0-1",
        "-0002-11 0000-02; 44; quarters  -0002-Q4 #    # 0000-Q1  0-1",
        "-0431-05 0014-08; 44; centuries -0431 #    # 0014  0-1",
      })
  void drawsTimeByTheFinestUnitThatFits(String dates, int width, String line) {
    List<Event> events = new ArrayList<>();
    for (String date : dates.split(" ")) {
      events.add(EventBuilder.on(date).actors("putin").build());
    }
    RenderSettings settings = width == 0 ? Layout.PIPE : Layout.terminal(width);
    String text = written(settings, Registers.PUTIN, events.toArray(new Event[0]));
    assertTrue(text.contains("\n" + line), text);
    text.lines().forEach(shown -> assertTrue(width == 0 || shown.length() <= width, shown));
  }

  @Test
  void namesSixPartnersAtTheMost() {
    Event event =
        EventBuilder.on("2025").actors("putin", "a", "b", "c", "d", "e", "f", "g").build();
    String text = written(Layout.terminal(80), Registers.PUTIN, event);
    assertTrue(text.contains("partners  a 1, b 1, c 1, d 1, e 1, f 1\n"), text);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void laysOutTheSameInColours(int width) {
    assertEquals(
        written(Layout.terminal(width), Registers.PUTIN, EVENTS),
        Layout.withoutColours(
            written(Layout.coloured(Layout.terminal(width)), Registers.PUTIN, EVENTS)));
  }

  private static String written(RenderSettings settings, Actor actor, Event... events) {
    return written(settings, Labels.NONE, actor, events);
  }

  private static String kind(Actor actor, Labels labels) {
    return written(Layout.PIPE, labels, actor)
        .lines()
        .filter(line -> line.startsWith("kind"))
        .findFirst()
        .orElseThrow();
  }

  private static String written(
      RenderSettings settings, Labels labels, Actor actor, Event... events) {
    Profile profile = Profile.of(actor, List.of(events), Registers.ALL);
    return Tables.written(out -> new ProfileWriter(settings, labels).write(profile, out));
  }
}
