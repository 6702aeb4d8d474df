package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests why values are rejected. */
final class ValueExceptionTests {

  @Test
  void saysWhatCannotBeUnderstood() {
    ValueException refusal = ValueException.malformed("date.malformed", "soon");

    assertEquals(ValueException.Kind.MALFORMED, refusal.kind());
    assertEquals(new Message("date.malformed", List.of("soon")), refusal.message());
    assertEquals("date.malformed[soon]", refusal.getMessage());
  }

  @Test
  void saysWhatNamesNothing() {
    Message message = Message.of("name.unknown", "x");

    assertEquals(ValueException.Kind.UNKNOWN, ValueException.unknown(message).kind());
    assertEquals(message, ValueException.unknown(message).message());
  }
}
