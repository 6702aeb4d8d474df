package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.MemberPath;
import dev.detente.model.Registry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how events are counted by groups. */
final class SummaryTests {

  private static final Event JANUARY =
      EventBuilder.on("2025-01-05").theme("tension").type(EventType.SANCTION).build();
  private static final Event APRIL =
      EventBuilder.on("2025-04-01").theme("thaw").type(EventType.CONSULT).build();
  private static final Event WINTER = EventBuilder.on("2025-01-20/2025-02-03").build();
  private static final Event YEAR = EventBuilder.on("2025").theme("other").build();

  @Test
  void showsEmptyBucketsBetween() {
    assertEquals(
        "2025-01:1 2025-02:0 2025-03:0 2025-04:1",
        Counted.text(Counted.by(List.of(Grouping.MONTH), APRIL, JANUARY).rows()));
  }

  @Test
  void showsADateOutsideTheBucketsAsWritten() {
    assertEquals(
        "2025-01:1 2025:1 2025-01-20/2025-02-03:1 2025-02:0 2025-03:0 2025-04:1",
        Counted.text(Counted.by(List.of(Grouping.MONTH), YEAR, WINTER, APRIL, JANUARY).rows()));
  }

  @Test
  void keepsADateOutsideTheBucketsApartHoweverOftenItComes() {
    Event year = EventBuilder.on("2025").build();
    assertEquals(
        "2025-01:1 2025:2 2025-02:0 2025-03:0 2025-04:1",
        Counted.text(Counted.by(List.of(Grouping.MONTH), YEAR, year, JANUARY, APRIL).rows()));
  }

  @Test
  void ordersTheSecondGroupingByEventsNotByMeetings() {
    Event pair = EventBuilder.on("2025-02-12").type(EventType.AID).actors("a", "b", "c").build();
    Event one = EventBuilder.on("2025-02-13").type(EventType.CONSULT).actors("a").build();
    Summary summary = Counted.by(List.of(Grouping.ACTOR, Grouping.TYPE), pair, one, one);
    assertEquals(List.of("CONSULT", "AID"), summary.keys(1));
  }

  @Test
  void showsNoBucketsBesideADateOutsideThem() {
    assertEquals("2025:1", Counted.text(Counted.by(List.of(Grouping.MONTH), YEAR).rows()));
  }

  @Test
  void ordersThemesAsDeclaredThenByCount() {
    Event more = EventBuilder.on("2025").theme("more").build();
    assertEquals(
        "thaw:1 tension:2 more:2 other:1",
        Counted.text(
            Counted.by(List.of(Grouping.THEME), YEAR, more, more, JANUARY, JANUARY, APRIL).rows()));
  }

  @Test
  void ordersQuadClassesFromCooperationToConflict() {
    assertEquals(
        "verbal-cooperation:1 material-conflict:2 :1",
        Counted.text(Counted.by(List.of(Grouping.QUAD), YEAR, JANUARY, JANUARY, APRIL).rows()));
  }

  @Test
  void ordersOthersByCountThenName() {
    Event two = EventBuilder.on("2025").actors("b", "c").build();
    Event one = EventBuilder.on("2025").actors("c", "a").build();
    assertEquals("c:2 a:1 b:1", Counted.text(Counted.by(List.of(Grouping.ACTOR), two, one).rows()));
  }

  @Test
  void countsAnEventOnceForEachOfItsValuesAndOnceInAll() {
    Event event = EventBuilder.on("2025").actors("putin", "trump", "un").build();
    Summary summary = Counted.by(List.of(Grouping.DYAD), event);
    assertEquals("putin;trump:1 putin;un:1 trump;un:1", Counted.text(summary.rows()));
    assertEquals(1, summary.total().count());
  }

  @Test
  void countsBlanksInAGroupOfTheirOwn() {
    Event event = EventBuilder.on("2025").actors("putin").build();
    Summary summary = Counted.by(List.of(Grouping.ACTOR), YEAR, WINTER, event);
    assertEquals(":2 putin:1", Counted.text(summary.rows()));
  }

  @Test
  void hasOneRowByNothing() {
    Summary summary = Counted.by(List.of(), JANUARY, APRIL);
    assertEquals(":2", Counted.text(summary.rows()));
    assertEquals(List.of(), summary.rows().get(0).keys());
  }

  @Test
  void showsOnlyWhereTwoGroupsMeet() {
    Summary summary = Counted.by(List.of(Grouping.MONTH, Grouping.THEME), APRIL, JANUARY, YEAR);
    assertEquals("2025-01+tension:1 2025+other:1 2025-04+thaw:1", Counted.text(summary.rows()));
  }

  @Test
  void ordersMeetingsByTheFirstThenByTheSecond() {
    List<Event> events = new ArrayList<>();
    for (String month : List.of("2025-04", "2025-01", "2025-05", "2025-02", "2025-03")) {
      events.add(EventBuilder.on(month).theme("thaw").build());
      events.add(EventBuilder.on(month).theme("tension").build());
    }
    Summary summary =
        Counted.by(List.of(Grouping.THEME, Grouping.MONTH), events.toArray(new Event[0]));
    assertEquals(
        "thaw+2025-01:1 thaw+2025-02:1 thaw+2025-03:1 thaw+2025-04:1 thaw+2025-05:1"
            + " tension+2025-01:1 tension+2025-02:1 tension+2025-03:1 tension+2025-04:1"
            + " tension+2025-05:1",
        Counted.text(summary.rows()));
  }

  @Test
  void crossesEveryValueWithEveryOther() {
    Event event =
        EventBuilder.on("2025-02-12").type(EventType.AID).actors("putin", "trump").build();
    Summary summary = Counted.by(List.of(Grouping.ACTOR, Grouping.COUNTRY), event);
    assertEquals("putin+RU:1 putin+US:1 trump+RU:1 trump+US:1", Counted.text(summary.rows()));
  }

  @Test
  void takesTheSecondGroupingTogether() {
    Event event = EventBuilder.on("2025-01-05").actors("putin", "trump").build();
    Summary summary = Counted.by(List.of(Grouping.MONTH, Grouping.THEME), APRIL, event);
    assertEquals("2025-01:1 2025-02:0 2025-03:0 2025-04:1", Counted.text(summary.rowsOfFirst()));
  }

  @Test
  void tellsOfNoEventsWhereGroupsDoNotMeet() {
    Summary summary = Counted.by(List.of(Grouping.MONTH, Grouping.THEME), APRIL, JANUARY);
    assertEquals(0, summary.tally("2025-01", "thaw").count());
  }

  @Test
  void hasNoRowsWithoutEvents() {
    assertEquals("", Counted.text(Counted.by(List.of(Grouping.MONTH)).rows()));
    assertEquals("", Counted.text(Counted.by(List.of(Grouping.QUAD)).rows()));
  }

  @ParameterizedTest
  @CsvSource({
    "'[\"x\",\"y\"]', '\"x\"', true",
    "'\"x\"', '[\"x\",\"y\"]', true",
    "'[\"x\",\"x\"]', '\"y\"', false",
    "'\"x\"', '\"y\"', false",
  })
  void tellsWhetherAnyEventIsCountedInSeveralGroups(String one, String other, boolean several) {
    OwnColumn tags = new OwnColumn(MemberPath.of("tags"));
    Event first = EventBuilder.on("2025").extra("tags", one).build();
    Event second = EventBuilder.on("2025").extra("tags", other).build();
    Summary summary = new Summary(List.of(Grouping.THEME, tags), Registry.EMPTY);
    summary.add(first);
    Summary later = new Summary(List.of(Grouping.THEME, tags), Registry.EMPTY);
    later.add(second);

    summary.join(later);

    assertFalse(summary.isMultiple(0));
    assertEquals(several, summary.isMultiple(1));
  }

  @Test
  void takesActorsForSeveralEvenIfNoEventHasTwo() {
    assertTrue(Counted.by(List.of(Grouping.ACTOR), APRIL).isMultiple(0));
  }
}
