package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.PartedChronology;
import dev.detente.fixture.ShortChronology;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gathers from all events, with watches that see them too. */
final class GatheringTests {

  private static final List<Event> EVENTS =
      List.of(event("a"), event("b"), event("c"), event("d"), event("e"));

  private final List<String> seen = new ArrayList<>();
  private final Collector<Event, ?, ?> watch = ids(ids -> seen.addAll(ids));

  @Test
  void gathersInTheOrderOfTheFile() {
    assertEquals(List.of("a", "b", "c", "d", "e"), new ShortChronology(EVENTS).gather(ids()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void showsAllToTheWatchAndGathersTheSameInHoweverManyParts(int parts) {
    List<String> gathered =
        new PartedChronology(EVENTS, parts).gather(Gathering.watched(watch, ids()));

    assertEquals(List.of("a", "b", "c", "d", "e"), gathered);
    assertEquals(gathered, seen);
  }

  @Test
  void finishesTheWatchFirst() {
    Collector<Event, ?, ?> refusing =
        ids(
            ids -> {
              throw ValueException.malformed("watch.refuses");
            });
    Collector<Event, ?, ?> gathering = Gathering.watched(refusing, watch);

    assertThrows(ValueException.class, () -> new ShortChronology(EVENTS).gather(gathering));
    assertEquals(List.of(), seen);
  }

  @Test
  void tellsAPartFromThoseOfItsWatches() {
    assertEquals(List.of("a"), Gathering.unwatched(part(ids(), event("a"))));
    assertEquals(
        List.of("a"),
        Gathering.unwatched(
            part(Gathering.watched(watch, Gathering.watched(watch, ids())), event("a"))));
  }

  private static <A> A part(Collector<Event, A, ?> gathering, Event event) {
    A part = gathering.supplier().get();
    gathering.accumulator().accept(part, event);
    return part;
  }

  private static Collector<Event, ?, List<String>> ids() {
    return Gathering.of(ArrayList::new, GatheringTests::add, GatheringTests::join);
  }

  private static Collector<Event, ?, ?> ids(Function<List<String>, ?> finisher) {
    return new Gathering<>(ArrayList::new, GatheringTests::add, GatheringTests::join, finisher);
  }

  private static void add(List<String> ids, Event event) {
    ids.add(event.id());
  }

  private static List<String> join(List<String> ids, List<String> later) {
    ids.addAll(later);
    return ids;
  }

  private static Event event(String id) {
    return EventBuilder.on("2025").id(id).build();
  }
}
