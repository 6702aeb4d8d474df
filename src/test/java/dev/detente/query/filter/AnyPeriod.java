package dev.detente.query.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.model.EventDate;
import dev.detente.model.ValueException;
import java.nio.charset.StandardCharsets;

/** What must hold of any text that is read as a period. */
public final class AnyPeriod {

  private static final EventDate LEAP_DAY = EventDate.parse("2024-02-29");
  private static final EventDate LAST_DAY = EventDate.parse("2025-12-31");
  private static final EventDate ALWAYS = EventDate.parse("-9999/..");

  private AnyPeriod() {}

  /** Reads the text that {@code bytes} are in UTF-8: it is a period, or refused by name. */
  public static void hold(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      Period period = PeriodParser.parse(text);
      assertEquals(text, period.text());
      assertFalse(period.last().isBefore(period.first()));
      assertTrue(period.touches(ALWAYS), text);
      for (EventDate date : new EventDate[] {LEAP_DAY, LAST_DAY}) {
        if (period.yearless()) {
          assertEquals(period.in(date.year()).touches(date), period.touches(date), text);
        }
      }
    } catch (ValueException e) {
      assertEquals(ValueException.Kind.MALFORMED, e.kind());
      assertEquals(text, e.message().arguments().get(0));
    }
  }
}
