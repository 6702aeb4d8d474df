package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.Actor;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the columns of actors and of sources. */
final class RegistryColumnsTests {

  private final Census<Actor> actors =
      new Census<>(List.of("putin", "trump", "un"), Event::participants, Registers.ALL::actor);
  private final Census<Source> sources =
      new Census<>(List.of("wire-1", "paper-1"), Event::sources, Registers.ALL::source);

  @BeforeEach
  void count() {
    Event event =
        EventBuilder.on("2025-02-12")
            .type(EventType.CONSULT)
            .actors("trump")
            .sources("wire-1")
            .build();
    actors.add(event);
    sources.add(event);
  }

  @ParameterizedTest
  @CsvSource({
    "id, putin, putin",
    "kind, person, person",
    "country, RU, RU",
    "count, 0, 0",
    "first, '', ''",
    "aliases, Путин;Poutine, 'Путин, Poutine'",
    "role, President of Russia, President of Russia",
    "name, Vladimir Putin, Vladimir Putin",
  })
  void tellsOfActors(String name, String data, String words) {
    Cell cell = cell(RegistryColumns.actors(Language.EN), actors.entries().get(0), name);
    assertEquals(data, cell.data());
    assertEquals(words, cell.words());
  }

  @ParameterizedTest
  @CsvSource({
    "first, 2025-XX-XX/2025-03 2025 2025-06-01 2025-11",
    "last, 2025-XX-XX/2025-03 2025-06-01 2025-11 2025"
  })
  void ordersDatesAsDatesNotAsText(String name, String dates) {
    Census<Actor> census = new Census<>(List.of(), Event::participants, Registers.ALL::actor);
    for (String date : List.of("2025-06-01", "2025", "2025-11", "2025-XX-XX/2025-03")) {
      census.add(EventBuilder.on(date).actors(date).build());
    }
    List<Census.Entry<Actor>> entries = new ArrayList<>(census.entries());
    entries.sort(Counted.order(RegistryColumns.actors(Language.EN).find(name).orElseThrow()));
    assertEquals(dates, String.join(" ", entries.stream().map(Census.Entry::id).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "id, wire-1",
    "date, 2025-02-13",
    "lang, en",
    "count, 1",
    "first, 2025-02-12",
    "last, 2025-02-12",
    "publisher, The Wire",
    "author, A. Reporter",
    "url, https://wire.example/1",
    "title, تحدثا",
  })
  void tellsOfSources(String name, String data) {
    assertEquals(
        data, cell(RegistryColumns.sources(Language.AR), sources.entries().get(0), name).data());
  }

  @ParameterizedTest
  @CsvSource({
    "id, putin trump un",
    "name, trump un putin",
    "count, putin un trump",
    "kind, un putin trump",
    "net, putin un trump",
    "country, putin trump un",
    "first, trump putin un",
  })
  void ordersActors(String name, String ids) {
    assertEquals(ids, ordered(actors, RegistryColumns.actors(Language.EN), name));
  }

  @ParameterizedTest
  @CsvSource({"id, paper-1 wire-1", "date, wire-1 paper-1", "title, paper-1 wire-1"})
  void ordersSources(String name, String ids) {
    assertEquals(ids, ordered(sources, RegistryColumns.sources(Language.EN), name));
  }

  @Test
  void hasOnlyColumnsOfItsOwn() {
    assertTrue(RegistryColumns.actors(Language.EN).find("url").isEmpty());
    assertTrue(RegistryColumns.sources(Language.EN).find("role").isEmpty());
    assertTrue(RegistryColumns.sources(Language.EN).find("net").isEmpty());
  }

  @Test
  void showsOnlyColumnsThereAre() {
    Columns<Census.Entry<Actor>> columns = RegistryColumns.actors(Language.EN);
    assertTrue(columns.names().containsAll(columns.usual()));
    Columns<Census.Entry<Source>> pages = RegistryColumns.sources(Language.EN);
    assertTrue(pages.names().containsAll(pages.usual()));
  }

  private static <T> String ordered(
      Census<T> census, Columns<Census.Entry<T>> columns, String name) {
    return String.join(
        " ",
        census.entries().stream()
            .sorted(Counted.order(columns.find(name).orElseThrow()))
            .map(Census.Entry::id)
            .toList());
  }

  private static <T> Cell cell(Columns<T> columns, T row, String name) {
    return columns.find(name).orElseThrow().cell().apply(row);
  }
}
