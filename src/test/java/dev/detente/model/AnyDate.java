package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

/** What must hold of any text that is read as a date. */
public final class AnyDate {

  private AnyDate() {}

  /** Reads the text that {@code bytes} are in UTF-8: it is a date, or refused by name. */
  public static void hold(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      EventDate date = EventDate.parse(text);
      assertEquals(text, date.toString());
      assertFalse(date.latest().isBefore(date.earliest()));
      assertTrue(date.overlaps(date.earliest(), date.latest()));
      assertTrue(date.year() >= -9999 && date.year() <= 9999, text);
    } catch (ValueException e) {
      assertEquals(ValueException.Kind.MALFORMED, e.kind());
      assertEquals(text, e.message().arguments().get(0));
    }
  }
}
