package dev.detente.query.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Chronology;
import dev.detente.model.ChronologyInMemory;
import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Message;
import dev.detente.model.Registry;
import dev.detente.query.Watched;
import dev.detente.query.names.Name;
import dev.detente.query.names.NameLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which events names choose where nothing is declared, and what is told of words unused. */
final class NamedFiltersTests {

  private static final List<Event> EVENTS =
      List.of(
          EventBuilder.on("2025-02-12")
              .id("a")
              .theme("Thaw")
              .type("raid")
              .actors("Vladimir Putin")
              .place(LocalizedText.plain("Riyadh"), "SA")
              .sources("wire")
              .build(),
          EventBuilder.on("2025-03-01")
              .id("b")
              .theme("trade")
              .type("CONSULT")
              .recipients("Vladimir Putin")
              .place(LocalizedText.plain("Great Merrow"), "Merrowland")
              .build());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actor | putin | a b | ''",
        "actor | @Vladimir Putin | a b | ''",
        "recipient | putin | b | ''",
        "country | SA | a | ''",
        "country | merrowland | b | ''",
        "theme | thaw | a | ''",
        "theme | @thaw | '' | word.unused[--theme, thaw]",
        "theme | peace | '' | word.unused[--theme, peace]",
        "type | raid | a | ''",
        "type | consult | b | ''",
        "type | strike | '' | word.unused[--type, strike]",
        "quad | cooperation | b | ''",
        "place | SA | a | ''",
        "place | riyadh | a | ''",
        "place | @riyadh | '' | ''",
        "source | @wire | a | ''",
        "source | wir | a | ''",
        "search | putin riya | a | ''",
      })
  void chooseInAStreamAndInAFileThatDeclaresNothing(
      String option, String name, String ids, String told) {
    Chronology held = new ChronologyInMemory(LocalizedText.EMPTY, Registry.EMPTY, EVENTS);
    assertEquals(ids + " / " + told, chosen(option, name, new Stream(EVENTS)));
    assertEquals(ids + " / " + told, chosen(option, name, held));
  }

  @ParameterizedTest
  @CsvSource({"type, AID", "country, IS", "country, Atlantis"})
  void tellOfAStreamThatNoEventHasAWordThoughItMayBeKnown(String option, String name) {
    String told = Message.of("word.unused", "--" + option, name).toString();
    assertEquals(" / " + told, chosen(option, name, new Stream(EVENTS)));
  }

  @ParameterizedTest
  @CsvSource({"theme, peace", "type, strike", "country, IS"})
  void tellNothingOfNoEvents(String option, String name) {
    assertEquals(" / ", chosen(option, name, new Stream(List.of())));
  }

  private static String chosen(String option, String text, Chronology record) {
    List<Collector<Event, ?, ?>> watches = new ArrayList<>();
    List<Message> notes = new ArrayList<>();
    NameLookup names =
        new NameLookup(record, Language.EN, (kind, id) -> LocalizedText.EMPTY, notes::add);
    NamedFilters filters = new NamedFilters(names, watches);
    Name name = Name.of(text);
    EventFilter filter =
        switch (option) {
          case "actor" -> filters.actor(name, Role.ANY);
          case "recipient" -> filters.actor(name, Role.RECIPIENT);
          case "country" -> filters.country(name);
          case "theme" -> filters.theme(name);
          case "type" -> filters.type(name);
          case "quad" -> filters.quad(name);
          case "place" -> filters.place(name);
          case "source" -> filters.source(name);
          default -> filters.search(name);
        };
    List<String> ids = new ArrayList<>();
    Watched.of(record, watches)
        .forEach(
            event -> {
              if (filter.matches(event)) {
                ids.add(event.id());
              }
            });
    return String.join(" ", ids)
        + " / "
        + String.join("; ", notes.stream().map(Message::toString).toList());
  }

  /** Events that are read once, of a file without a registry. */
  private record Stream(List<Event> events) implements Chronology {
    @Override
    public boolean streamed() {
      return true;
    }

    @Override
    public void forEach(Consumer<Event> action) {
      events.forEach(action);
    }
  }
}
