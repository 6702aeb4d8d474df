package dev.detente.dataset.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.detente.model.EventDate;
import dev.detente.model.ValueException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What must hold of any text that is read as a date in the spelling of others. */
public final class AnyDateSpelling {

  private AnyDateSpelling() {}

  /**
   * Reads the text that {@code bytes} are in UTF-8, and puts a date together of the parts that it
   * has between slashes and hyphens: each is a date that is written in EDTF, or refused by name.
   */
  public static void hold(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<List<String>> ends = new ArrayList<>();
    for (String end : text.split("/", -1)) {
      ends.add(List.of(end.split("-", -1)));
    }
    for (DateSpelling spelling : DateSpelling.values()) {
      Optional<EventDate> read = date(text, () -> Optional.of(spelling.read(text)));
      Optional<EventDate> edtf = date(text, () -> Optional.of(EventDate.parse(text)));
      edtf.ifPresent(date -> assertEquals(date, read.orElseThrow()));
      date(text, () -> spelling.compose(ends));
      Optional<EventDate> whole = date(text, () -> spelling.compose(List.of(List.of(text))));
      whole.ifPresent(date -> assertEquals(date, read.orElseThrow()));
    }
  }

  /** Returns the date; empty if there is none, or it was refused with its whole text. */
  private static Optional<EventDate> date(String text, Supplier<Optional<EventDate>> reading) {
    try {
      Optional<EventDate> found = reading.get();
      for (EventDate date : found.stream().toList()) {
        assertFalse(date.latest().isBefore(date.earliest()), text);
        assertEquals(date, EventDate.parse(date.text()), text);
        for (DateSpelling spelling : DateSpelling.values()) {
          assertEquals(date, spelling.read(date.text()), text);
        }
      }
      return found;
    } catch (ValueException e) {
      assertEquals(ValueException.Kind.MALFORMED, e.kind());
      assertEquals(text, e.message().arguments().get(0));
      return Optional.empty();
    }
  }
}
