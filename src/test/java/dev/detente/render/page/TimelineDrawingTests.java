package dev.detente.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.Event;
import dev.detente.model.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests where events stand along time. */
final class TimelineDrawingTests {

  @Test
  void marksEachEventAtTheMiddleOfItsDay() {
    assertEquals(
        """
        svg timeline 100% 160
        line grid 0% 0% 0 136
        text tick 0% 4 153: 2025-02-01
        line grid 25% 25% 0 136
        text tick 25% 4 153: 2025-02-08
        line grid 50% 50% 0 136
        text tick 50% 4 153: 2025-02-15
        line grid 75% 75% 0 136
        text tick 75% 4 153: 2025-02-22
        line axis 0 100% 136 136
        text lane en 4 16: Thaw
        text lane ar 4 16: انفراج
        a #2025-02-01ASSAULT bad deed:  title: 2025-02-01  T use #_diamond 1.79% 32
        a #2025-02-01raid none:  title: 2025-02-01  T use #_square 1.79% 49
        a #2025-02-10CONSULT good word:  title: 2025-02-10  T use #_circle 33.93% 32
        text lane en 4 84: Tension
        text lane ar 4 84: توتر
        a #2025-02AID good deed vague:  title: 2025-02  T
        line 1.79% 98.21% 100 100 use #_circle 50% 100
        a #2025-02-03/2025-02-05THREATEN bad word:  title: 2025-02-03/2025-02-05  T
        line 8.93% 16.07% 117 117 use #_diamond 8.93% 117\
        """,
        drawn(
            List.of(
                event("2025-02-10", "thaw", "CONSULT"),
                event("2025-02-01", "thaw", "ASSAULT"),
                event("2025-02-01", "thaw", "raid"),
                event("2025-02-03/2025-02-05", "tension", "THREATEN"),
                event("2025-02", "tension", "AID"))));
  }

  @Test
  void countsEventsOfADayThatHasNoRoomForAllMarks() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      events.add(event("2025-02-01", "thaw", i < 6 ? "CONSULT" : i < 9 ? "raid" : "ASSAULT"));
    }
    events.add(event("2025-02-04", "thaw", "CONSULT"));
    assertEquals(
        """
        svg timeline 100% 126
        line grid 0% 0% 0 102
        text tick 0% 4 119: 2025-02-01
        line grid 25% 25% 0 102
        text tick 25% 4 119: 2025-02-02
        line grid 50% 50% 0 102
        text tick 50% 4 119: 2025-02-03
        line grid 75% 75% 0 102
        text tick 75% 4 119: 2025-02-04
        line axis 0 100% 102 102
        text lane en 4 16: Thaw
        text lane ar 4 16: انفراج
        line zero 0 100% 58 58
        a #2025-02-01CONSULT bin:  title en: 2025-02-01: 12, 6, 3 title ar: 2025-02-01ع : 12, 6, 3
        rect good 0% 20% 35.33 22.67
        rect none 0% 20% 24 11.33
        rect bad 0% 20% 58 11.33
        a #2025-02-04CONSULT bin:  title en: 2025-02-04: 1, 1, 0 title ar: 2025-02-04ع : 1, 1, 0
        rect good 75% 20% 54.22 3.78\
        """,
        drawn(events));
  }

  private static Event event(String date, String theme, String type) {
    return EventBuilder.on(date).id(date + type).theme(theme).type(type).title("T").build();
  }

  private static String drawn(List<Event> events) {
    TimelineDrawing timeline =
        new TimelineDrawing(
            events,
            Anchors.of(events),
            TimeAxis.of(events).orElseThrow(),
            Lanes.of(events, Registers.ALL));
    return Drawn.shapes(
        out -> timeline.draw(Language.EN, new Bilingual(new Markup(out), Drawn.LEXICON)));
  }
}
