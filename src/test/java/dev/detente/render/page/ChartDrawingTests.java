package dev.detente.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.report.Grouping;
import dev.detente.report.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests where everything stands in a picture of counts. */
final class ChartDrawingTests {

  private static final Event TALK =
      EventBuilder.on("2025-01-05").theme("thaw").type(EventType.CONSULT).build();
  private static final Event THREAT =
      EventBuilder.on("2025-01-20").theme("tension").type(EventType.THREATEN).build();
  private static final Event RAID =
      EventBuilder.on("2025-03-01").theme("tension").type(EventType.ASSAULT).build();
  private static final Event NAMES =
      EventBuilder.on("2025-04-01")
          .theme("tension")
          .actors("a name of just thirty-four letters", "a name of no fewer than 35  letters", "b")
          .build();
  private static final Event RUMOUR = EventBuilder.on("2025-03-02").theme("thaw").build();

  @Test
  void drawsConflictToTheLeftOfTheAxisAndCooperationToTheRight() {
    assertEquals(
        """
        rect paper 720 160
        text title 16 32 start: Counts
        text bad 248.25 62 end: conflict
        text good 264.25 62 start: cooperation
        text name 16 88 start: 2025-01
        rect bad 119 77 137.25 14
        rect good 256.25 77 411.75 14
        text figure 113 88 end: 1
        text figure 674 88 start: 3
        text name 16 112 start: 2025-02
        text figure 250.25 112 end: 0
        text figure 262.25 112 start: 0
        text name 16 136 start: 2025-03
        rect bad 119 125 137.25 14
        text figure 113 136 end: 1
        text figure 262.25 136 start: 0
        line axis 256.25 256.25 72 144\
        """,
        drawn(Language.EN, List.of(Grouping.MONTH), TALK, TALK, TALK, THREAT, RAID));
  }

  @Test
  void drawsOneBarWhereNoEventHasAClass() {
    assertEquals(
        """
        rect paper 720 112
        text title 16 32 start: Counts
        text name 16 88 start: Thaw
        rect none 97 77 571 14
        text figure 674 88 start: 2
        line axis 97 97 72 96\
        """,
        drawn(Language.EN, List.of(Grouping.THEME), RUMOUR, RUMOUR));
  }

  @Test
  void runsFromTheRightInArabic() {
    assertEquals(
        """
        rect paper 720 136
        text title 704 32 end: Counts
        text bad 338 62 start: ع conflict
        text good 322 62 end: ع cooperation
        text name 704 88 end: انفراج
        rect good 52 77 278 14
        text figure 336 88 start: 0
        text figure 46 88 end: 1
        text name 704 112 end: توتر
        rect bad 330 101 278 14
        text figure 614 112 start: 1
        text figure 324 112 end: 0
        line axis 330 330 72 120\
        """,
        drawn(Language.AR, List.of(Grouping.THEME), TALK, THREAT));
  }

  @Test
  void drawsAGridWhereTwoGroupsMeet() {
    assertEquals(
        """
        rect paper 720 136
        text title 16 32 start: Counts
        text name 186.5 62 middle: 2025-01
        text name 393.5 62 middle: 2025-02
        text name 600.5 62 middle: 2025-03
        text name 16 88 start: Thaw
        rect shade4 83 72 205 22
        text figure 185.5 88 middle: 5
        rect shade0 290 72 205 22
        text figure 392.5 88 middle: 0
        rect shade0 497 72 205 22
        text figure 599.5 88 middle: 0
        text name 16 112 start: Tension
        rect shade2 83 96 205 22
        text figure 185.5 112 middle: 2
        rect shade0 290 96 205 22
        text figure 392.5 112 middle: 0
        rect shade1 497 96 205 22
        text figure 599.5 112 middle: 1\
        """,
        drawn(
            Language.EN,
            List.of(Grouping.THEME, Grouping.MONTH),
            TALK,
            TALK,
            TALK,
            TALK,
            TALK,
            RAID,
            THREAT,
            THREAT));
  }

  @Test
  void slantsAndCutsNamesThatAreWiderThanTheirColumns() {
    assertEquals(
        """
        rect paper 737 262
        text title 16 32 start: Counts
        text name start translate(186.5 212) rotate(-40): a name of just thirty-four letters
        text name start translate(393.5 212) rotate(-40): a name of no fewer than 35  lette…
        text name start translate(600.5 212) rotate(-40): b
        text name 16 238 start: Tension
        rect shade4 83 222 205 22
        text figure 185.5 238 middle: 1
        rect shade4 290 222 205 22
        text figure 392.5 238 middle: 1
        rect shade4 497 222 205 22
        text figure 599.5 238 middle: 1\
        """,
        drawn(Language.EN, List.of(Grouping.THEME, Grouping.ACTOR), NAMES));
  }

  @Test
  void slantsTheOtherWayInArabic() {
    assertEquals(
        """
        rect paper 736 262
        text title 720 32 end: Counts
        text name end translate(568 212) rotate(40): a name of just thirty-four letters
        text name end translate(354 212) rotate(40): a name of no fewer than 35  lette…
        text name end translate(140 212) rotate(40): b
        text name 720 238 end: توتر
        rect shade4 463 222 212 22
        text figure 569 238 middle: 1
        rect shade4 249 222 212 22
        text figure 355 238 middle: 1
        rect shade4 35 222 212 22
        text figure 141 238 middle: 1\
        """,
        drawn(Language.AR, List.of(Grouping.THEME, Grouping.ACTOR), NAMES));
  }

  @Test
  void tellsThoseWhoCannotSeeItWhatItShows() {
    assertEquals(
        "events 3, 2025-01-05 – 2025-03-02; cooperation 1, conflict 1",
        description(TALK, RAID, RUMOUR));
    assertEquals("events 1, 2025-03-02", description(RUMOUR));
  }

  private static String description(Event... events) {
    Summary summary = summary(List.of(Grouping.MONTH), events);
    ChartDrawing drawing = new ChartDrawing("Counts", Language.EN, Drawn.LEXICON);
    return Drawn.written(out -> drawing.draw(summary, summary.rows(), out))
        .replaceFirst("(?s).*<desc id=\"desc\">(.*)</desc>.*", "$1");
  }

  private static String drawn(Language language, List<Grouping> by, Event... events) {
    Summary summary = summary(by, events);
    ChartDrawing drawing = new ChartDrawing("Counts", language, Drawn.LEXICON);
    return Drawn.shapes(out -> drawing.draw(summary, summary.rowsOfFirst(), out));
  }

  private static Summary summary(List<Grouping> by, Event... events) {
    Summary summary = new Summary(by, Registers.ALL);
    for (Event event : events) {
      summary.add(event);
    }
    return summary;
  }
}
