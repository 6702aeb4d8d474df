package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.detente.fixture.EventBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Reads records. */
final class ChronologyTests {

  @Test
  void isReadMoreThanOnceFromMemory() {
    Event first = EventBuilder.on("2025-02-12").build();
    Event second = EventBuilder.on("2025-02-11").build();
    Chronology record =
        new ChronologyInMemory(LocalizedText.EMPTY, Registry.EMPTY, List.of(first, second));
    List<Event> events = new ArrayList<>();

    record.forEach(events::add);
    record.forEach(events::add);

    assertEquals(List.of(first, second, first, second), events);
    assertFalse(record.streamed());
  }

  @Test
  void tellsNothingOfItselfUnlessItDeclaresIt() {
    Chronology undeclared = new Undeclared();

    assertEquals("", undeclared.format());
    assertEquals(LocalizedText.EMPTY, undeclared.title());
    assertEquals(Edition.UNNAMED, undeclared.edition());
    assertEquals(Registry.EMPTY, undeclared.registry());
  }

  /** A record that declares nothing. */
  private record Undeclared() implements Chronology {
    @Override
    public boolean streamed() {
      return true;
    }

    @Override
    public void forEach(Consumer<Event> action) {}
  }
}
