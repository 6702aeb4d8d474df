package dev.detente.dataset.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.ChronologyInMemory;
import dev.detente.model.Details;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.EventText;
import dev.detente.model.LocalizedText;
import dev.detente.model.Members;
import dev.detente.model.Place;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Packs records and unpacks them. */
final class PackedRecordTests {

  private static final Map<String, String> EXTRA = Map.of("own", "[1, {\"a\": null}]");
  private static final LocalizedText BOTH =
      new LocalizedText(Map.of("en", "Talks – 🕊", "ar", "محادثات"));

  @Test
  void givesBackWhatWasPacked() throws IOException {
    Event whole =
        new Event(
            "2025-02-18-talks",
            EventDate.parse("2025-02-18/2025-02-19"),
            "thaw",
            "CONSULT",
            new Details.Held(
                Map.of(
                    EventText.TITLE,
                    BOTH,
                    EventText.SUMMARY,
                    BOTH,
                    EventText.NOTE,
                    LocalizedText.plain("a note")),
                Members.NONE),
            List.of("a", "b"),
            List.of("c"),
            new Place(BOTH, "SA", EXTRA),
            List.of("page"));
    Event least =
        new Event(
            "",
            EventDate.parse("2025"),
            "",
            "",
            new Details.Held(LocalizedText.plain("x".repeat(100_000))),
            List.of(),
            List.of(),
            Place.NONE,
            List.of());
    Registry registry =
        new Registry(
            List.of(new Theme("thaw", BOTH, EXTRA)),
            List.of(new Source("page", BOTH, "P", "A", "2025", "ar", "https://a.test/", EXTRA)),
            List.of(new Actor("a", "person", "RU", BOTH, BOTH, List.of("Ä", "б"), EXTRA)));
    ChronologyInMemory record =
        new ChronologyInMemory(
            BOTH, new Edition("name", "1", "2025", ""), registry, List.of(whole, least));

    ChronologyInMemory unpacked = repacked(record);

    assertEquals(record.title(), unpacked.title());
    assertEquals(record.edition(), unpacked.edition());
    assertEquals(record.events(), events(unpacked));
    assertEquals(List.copyOf(registry.themes()), List.copyOf(unpacked.registry().themes()));
    assertEquals(List.copyOf(registry.sources()), List.copyOf(unpacked.registry().sources()));
    assertEquals(List.copyOf(registry.actors()), List.copyOf(unpacked.registry().actors()));
  }

  @Test
  void tellsTheEditionByTheFront() throws IOException {
    Edition edition = new Edition("name", "1", "2025", "license");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    RecordPacker.write(new ChronologyInMemory(BOTH, edition, Registry.EMPTY, List.of()), packed);
    assertEquals(edition, PackedRecord.edition(Arrays.copyOf(packed.toByteArray(), 40)));
  }

  @Test
  void isTheSameReadAhead() {
    assertEquals(events(new BundledRecord()), events(new BundledRecord().readAhead()));
  }

  private static ChronologyInMemory repacked(Chronology record) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    RecordPacker.write(record, packed);
    return PackedRecord.read(packed.toByteArray());
  }

  private static List<Event> events(Chronology record) {
    List<Event> events = new ArrayList<>();
    record.forEach(event -> events.add(EventBuilder.held(event)));
    return events;
  }
}
