package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.PartedChronology;
import dev.detente.fixture.Registers;
import dev.detente.fixture.ShortChronology;
import dev.detente.model.Chronology;
import dev.detente.model.ChronologyInMemory;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.LocalizedText;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.EventFilters;
import dev.detente.query.filter.Period;
import dev.detente.query.filter.PeriodParser;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which records accept a period without a year. */
final class OneYearTests {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void refusesAPeriodWithoutYearWhereThePartsHaveDifferentYears(int parts) {
    List<Event> events = new ArrayList<>();
    for (int year = 2021; year < 2026; year++) {
      events.add(EventBuilder.on(year + "-02-12").build());
    }
    assertEquals(
        Message.of("period.which-year", "feb", "2021", "2025"),
        refusal(new PartedChronology(events, parts)));
  }

  @Test
  void refusesAPeriodWithoutYearInARecordOfSeveral() {
    Chronology record =
        ShortChronology.of(
            EventBuilder.on("2025-02-12").build(),
            EventBuilder.on("-0066").build(),
            EventBuilder.on("2024-03").build());
    assertEquals(Message.of("period.which-year", "feb", "-0066", "2025"), refusal(record));
  }

  @Test
  void refusesAPeriodWithoutYearInTwoYearsThatFollowEachOther() {
    Chronology record =
        ShortChronology.of(
            EventBuilder.on("2025-12-31").build(), EventBuilder.on("2026-01-01").build());
    assertEquals(Message.of("period.which-year", "feb", "2025", "2026"), refusal(record));
  }

  @Test
  void acceptsAPeriodWithYearInARecordOfSeveral() {
    Chronology record =
        ShortChronology.of(
            EventBuilder.on("2025-02-12").build(), EventBuilder.on("2024-02-12").build());
    assertEquals(1, matching("2025-02", record));
  }

  @ParameterizedTest
  @CsvSource({"../2025-02-03, 2", "2025-02-03/.., 2", "2025-12-30/2026-01-02, 1"})
  void takesAnEventThatReachesBeyondTheYearForOneOfIt(String date, int matching) {
    Chronology record =
        ShortChronology.of(EventBuilder.on("2025-02-12").build(), EventBuilder.on(date).build());
    assertEquals(matching, matching("feb", record));
  }

  @Test
  void answersNothingOfAnEmptyRecord() {
    assertEquals(0, matching("feb", ShortChronology.of()));
  }

  @Test
  void refusesInWhicheverWayTheEventsAreRead() {
    Chronology record =
        oneYear(
            "feb",
            ShortChronology.of(
                EventBuilder.on("2025-02-12").build(), EventBuilder.on("2026").build()));
    assertThrows(ValueException.class, () -> record.forEach(event -> {}));
    EventFilter none = new EventFilter.Not(EventFilter.ALL);
    assertThrows(ValueException.class, () -> EventQuery.all(none).select(record));
  }

  /** What a record tells of itself, it still tells when its year is asked. */
  @Test
  void tellsAllThatTheRecordTells() throws ReflectiveOperationException {
    Chronology record =
        new ChronologyInMemory(
            LocalizedText.plain("Title"),
            new Edition("name", "1", "2025", ""),
            Registers.ALL,
            List.of());
    for (Method tells : Chronology.class.getMethods()) {
      if (tells.getParameterCount() == 0) {
        assertEquals(tells.invoke(record), tells.invoke(oneYear("feb", record)), tells.getName());
      }
    }
  }

  @Test
  void leavesARecordAsItIsOfWhichNothingIsToBeKnown() {
    Chronology record = ShortChronology.of();
    assertSame(record, Watched.of(record, List.of()));
  }

  private static Message refusal(Chronology record) {
    return assertThrows(ValueException.class, () -> matching("feb", record)).message();
  }

  private static int matching(String period, Chronology record) {
    EventFilter filter = new EventFilters.ByPeriod(PeriodParser.parse(period));
    return EventQuery.all(filter).select(oneYear(period, record)).matching();
  }

  private static Chronology oneYear(String period, Chronology record) {
    Period asked = PeriodParser.parse(period);
    return Watched.of(record, asked.yearless() ? List.of(OneYear.of(asked)) : List.of());
  }
}
