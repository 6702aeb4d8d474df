package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.PartedChronology;
import dev.detente.fixture.ShortChronology;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.EventFilters;
import dev.detente.query.filter.PeriodParser;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what a query selects, and in what order. */
final class EventQueryTests {

  private static final Chronology RECORD =
      ShortChronology.of(
          EventBuilder.named("2025-03-01-b").build(),
          EventBuilder.on("2025-03").id("2025-03-c").build(),
          EventBuilder.named("2025-02-12-a").build(),
          EventBuilder.named("2025-03-01-a").build());

  @Test
  void ordersByDateThenId() {
    assertEquals(
        List.of("2025-02-12-a", "2025-03-01-a", "2025-03-01-b", "2025-03-c"),
        ids(select(EventFilter.ALL, EventQuery.BY_DATE, OptionalInt.empty())));
  }

  @Test
  void keepsTheOrderOfTheFileIfNoneIsAsked() {
    assertEquals(
        List.of("2025-03-01-b", "2025-03-c", "2025-02-12-a", "2025-03-01-a"),
        ids(select(EventFilter.ALL, Order.ofFile(), OptionalInt.empty())));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "4, 4", "5, 4"})
  void takesNoMoreThanAskedForAndCountsAll(int limit, int taken) {
    EventQuery.Selection selection =
        select(EventFilter.ALL, EventQuery.BY_DATE, OptionalInt.of(limit));
    assertEquals(taken, selection.events().size());
    assertEquals(4, selection.matching());
  }

  @Test
  void cutsAfterSorting() {
    EventQuery.Selection selection =
        select(
            EventFilter.ALL,
            new Order<>(List.of(new Order.Key<>("date", Event::date, true))),
            OptionalInt.of(1));
    assertEquals(List.of("2025-03-c"), ids(selection));
  }

  @Test
  void countsWhatMatches() {
    EventFilter february = new EventFilters.ByPeriod(PeriodParser.parse("feb"));
    EventQuery.Selection selection = select(february, Order.ofFile(), OptionalInt.empty());
    assertEquals(List.of("2025-02-12-a"), ids(selection));
    assertEquals(1, selection.matching());
  }

  @Test
  void gathersWhatMatchesWithoutALimitInTheOrderOfTheFile() {
    EventFilter march = new EventFilters.ByPeriod(PeriodParser.parse("2025-03-01"));
    EventQuery.Selection selection =
        new EventQuery(march, Order.ofFile(), OptionalInt.of(1)).unlimited().select(RECORD);
    assertEquals(List.of("2025-03-01-b", "2025-03-c", "2025-03-01-a"), ids(selection));
  }

  @Test
  void selectsFromPartsWhatItSelectsAtOnce() {
    Random random = new Random(3);
    for (int i = 0; i < 40; i++) {
      PartedChronology parted =
          PartedChronology.random(random, i == 0 ? 12_000 : random.nextInt(60), 1 + i % 5);
      OptionalInt limit = i % 3 == 0 ? OptionalInt.of(random.nextInt(9)) : OptionalInt.empty();
      Order<Event> order =
          i % 2 == 0
              ? new Order<>(List.of(new Order.Key<>("date", Event::date, false)))
              : Order.ofFile();
      EventQuery query = new EventQuery(new EventFilters.ByTheme(Set.of("thaw")), order, limit);
      EventQuery.Selection all = query.unlimited().select(new ShortChronology(parted.events()));
      int most = Math.min(limit.orElse(all.matching()), all.matching());
      assertEquals(
          new EventQuery.Selection(all.events().subList(0, most), all.matching()),
          query.select(parted));
    }
  }

  private static EventQuery.Selection select(
      EventFilter filter, Order<Event> order, OptionalInt limit) {
    return new EventQuery(filter, order, limit).select(RECORD);
  }

  private static List<String> ids(EventQuery.Selection selection) {
    return selection.events().stream().map(Event::id).toList();
  }
}
